import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { HiddenField, TextArea, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { setTarget } from '../commands/set-target.server.ts'
import { targetForm } from '../forms.ts'
import { indicatorById } from '../queries.server.ts'
import { formPage } from '../views/form-page.tsx'
import { deskPath } from '../views/paths.ts'

const act = 'indicator_target.set'

export const targetPage: PageRoute = async (page) => {
  const indicator = await indicatorById(page, page.param('id'))
  if (!indicator) return page.notFound()
  const { of } = formState(page, act)
  return formPage(
    page,
    {
      act,
      indicator,
      path: `/${indicator.id}/muc-tieu`,
      title: 'Ghi mục tiêu',
      lead: 'Ghi lại mục tiêu của năm đã có là điều chỉnh: phải có lý do, mục tiêu cũ vẫn được giữ.',
      submit: 'Ghi mục tiêu',
    },
    <>
      <HiddenField name="version" value={indicator.version} />
      <TextField {...of('year')} label="Năm" inputMode="numeric" width="short" />
      <TextField
        {...of('target')}
        label={`Mục tiêu (${indicator.unit})`}
        inputMode="decimal"
        hint="Ví dụ 1.234,5"
        width="medium"
      />
      <TextField {...of('basis')} label="Nghị quyết giao mục tiêu" maxLength={300} />
      <TextArea {...of('reason')} label="Lý do điều chỉnh" rows={2} maxLength={1000} optional />
    </>,
  )
}

export const set = actRoute({
  act,
  form: targetForm,
  command: (context, input, param) => setTarget(context, { id: param('id'), ...input }),
  again: targetPage,
  next: ({ id }) => `${deskPath}/${id}?xong=${act}`,
})
