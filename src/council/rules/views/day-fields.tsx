import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, FormActions, SubmitButton, TextField } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { deskYearPath } from './day-act-frame.tsx'

/** Name of a day, when the form asks it, and the document that decides on it. */
export function NameAndDocument({ state, name }: { state: FormState; name?: string }) {
  return (
    <>
      {name === undefined ? null : (
        <TextField
          name="name"
          label="Tên ngày"
          value={state.typed('name') || name}
          error={state.problem('name')}
        />
      )}
      <TextField
        {...state.of('document')}
        label="Số, ký hiệu văn bản"
        hint="Văn bản quyết định hoặc thông báo ngày này."
      />
    </>
  )
}

export function DayButtons({ page, label }: { page: PageContext; label: string }) {
  return (
    <FormActions>
      <SubmitButton submitsWith="Đang ghi…">{label}</SubmitButton>
      <ButtonLink href={page.base + deskYearPath}>Quay lại</ButtonLink>
    </FormActions>
  )
}

/** After an act on a day: back to its year, which says what was done. */
export function backToYear(act: string): (value: { day: string }) => string {
  return ({ day }) => `${deskYearPath}?nam=${day.slice(0, 4)}&xong=${act}`
}
