import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { HiddenField, SelectField, TextArea, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { enterFigure } from '../commands/enter.server.ts'
import { figureForm, mostProofFiles } from '../forms.ts'
import { periodsMissing } from '../outlook.ts'
import { indicatorById } from '../queries.server.ts'
import { formPage } from '../views/form-page.tsx'
import { deskPath } from '../views/paths.ts'

const act = 'indicator_figure.enter'
const periods = ['Cả năm', 'Quý I', 'Quý II', 'Quý III', 'Quý IV']

export const enterPage: PageRoute = async (page) => {
  const indicator = await indicatorById(page, page.param('id'))
  if (!indicator) return page.notFound()
  const { of, typed } = formState(page, act)
  const owed = periodsMissing(indicator, indicator.entered, page.today).at(-1)
  const shown = indicator.rhythm === 'year' ? periods.slice(0, 1) : periods
  return formPage(
    page,
    {
      act,
      indicator,
      path: `/${indicator.id}/so-lieu`,
      title: 'Nhập số liệu',
      lead: 'Số liệu được tính sau khi một người khác kiểm tra. Trong tháng cuối của kỳ, số nhập vào là số ước thực hiện.',
      submit: 'Nhập số liệu',
      hasFiles: true,
    },
    <>
      <HiddenField name="version" value={indicator.version} />
      <TextField
        {...of('year')}
        value={typed('year') || String(owed?.year ?? page.today.year)}
        label="Năm"
        inputMode="numeric"
        width="short"
      />
      <SelectField
        {...of('quarter')}
        value={typed('quarter') || String(owed?.quarter ?? 0)}
        label="Kỳ"
        emptyLabel={null}
        options={shown.map((label, place) => ({ value: String(place), label }))}
      />
      <TextField
        {...of('figure')}
        label={`Số liệu (${indicator.unit})`}
        inputMode="decimal"
        hint="Ví dụ 1.234,5"
        width="medium"
      />
      <TextField
        {...of('proof')}
        label="Văn bản, nguồn chứng minh"
        hint="Bắt buộc khi không gửi kèm tệp."
        maxLength={500}
        optional
      />
      <TextArea
        {...of('reason')}
        label="Lý do sửa"
        hint="Bắt buộc khi kỳ này đã có số liệu."
        rows={2}
        maxLength={1000}
        optional
      />
      <AttachmentField
        page={page}
        act={act}
        name="attachments"
        label="Tệp chứng minh"
        hint={`Tối đa ${mostProofFiles} tệp.`}
        takes="documents"
      />
    </>,
  )
}

export const enter = actRoute({
  act,
  form: figureForm,
  command: (context, { attachments, ...input }, param) =>
    enterFigure(context, { id: param('id'), ...input, files: attachments }),
  again: enterPage,
  next: ({ id }) => `${deskPath}/${id}?xong=${act}`,
})
