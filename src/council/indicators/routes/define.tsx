import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { SelectField, TextArea, TextField } from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { defineIndicator } from '../commands/define.server.ts'
import { defineForm } from '../forms.ts'
import { directions, rhythms } from '../indicator.ts'
import { ownerKinds } from '../policy.ts'
import { directionText, rhythmText } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { deskPath } from '../views/paths.ts'

const act = 'indicator.define'

export const definePage: PageRoute = async (page) => {
  const { of } = formState(page, act)
  const owners = await openBodies(page, ownerKinds)
  return formPage(
    page,
    {
      act,
      path: '/them',
      title: 'Thêm chỉ tiêu',
      lead: 'Mục tiêu từng năm và số liệu được ghi sau, ở trang của chỉ tiêu.',
      submit: 'Thêm chỉ tiêu',
    },
    <>
      <TextField {...of('number')} label="Số thứ tự" inputMode="numeric" width="short" />
      <TextField {...of('name')} label="Tên chỉ tiêu" maxLength={300} />
      <TextField {...of('unit')} label="Đơn vị tính" hint="Ví dụ %, tỷ đồng, hộ" width="medium" />
      <SelectField
        {...of('direction')}
        label="Chiều tốt lên"
        options={directions.map((value) => ({ value, label: directionText[value] }))}
      />
      <SelectField
        {...of('rhythm')}
        label="Kỳ nhập số liệu"
        options={rhythms.map((value) => ({ value, label: rhythmText[value] }))}
      />
      <SelectField
        {...of('ownerId')}
        label="Cơ quan chịu trách nhiệm"
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...of('source')} label="Văn bản giao chỉ tiêu" maxLength={300} />
      <TextField {...of('baseYear')} label="Năm gốc" inputMode="numeric" width="short" />
      <TextArea {...of('definition')} label="Khái niệm" rows={3} maxLength={2000} optional />
      <TextArea {...of('method')} label="Cách tính" rows={3} maxLength={2000} optional />
    </>,
  )
}

export const define = actRoute({
  act,
  form: defineForm,
  command: defineIndicator,
  again: definePage,
  next: ({ id }) => `${deskPath}/${id}?xong=${act}`,
})
