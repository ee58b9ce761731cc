import type { PageContext } from '../../../platform/web/page.server.ts'
import { TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import type { PersonRecord } from '../people.server.ts'

/** Name and contacts: what was typed last, else what is kept. */
export function PersonFields({
  page,
  act,
  person,
}: {
  page: PageContext
  act: string
  person?: PersonRecord
}) {
  const { typed, problem } = formState(page, act)
  const isAgain = page.again?.act === act
  const value = (name: 'fullName' | 'phone' | 'email') =>
    isAgain ? typed(name) : (person?.[name] ?? '')
  return (
    <>
      <TextField
        name="fullName"
        label="Họ và tên"
        maxLength={100}
        value={value('fullName')}
        error={problem('fullName')}
      />
      <TextField
        name="phone"
        label="Điện thoại"
        hint="Chỉ người quản lý danh sách xem được."
        optional
        type="tel"
        inputMode="tel"
        width="medium"
        value={value('phone')}
        error={problem('phone')}
      />
      <TextField
        name="email"
        label="Thư điện tử"
        hint="Dùng để gửi thông báo công việc."
        optional
        type="email"
        inputMode="email"
        value={value('email')}
        error={problem('email')}
      />
    </>
  )
}
