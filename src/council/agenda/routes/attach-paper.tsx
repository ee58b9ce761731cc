import { actRoute } from '../../../platform/web/act-route.server.ts'
import { Checkbox, SelectField, TextField } from '../../../ui/index.ts'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { attachPaper } from '../commands/attach-paper.server.ts'
import { attachPaperForm, mostPaperFiles } from '../forms.ts'
import { paperKinds } from '../papers.ts'
import { paperText } from '../text.vi.ts'
import { agendaPath, itemPage } from '../views/item-page.tsx'

export const attachPaperPage = itemPage(
  'agenda_paper.attach',
  {
    title: 'Đưa tài liệu',
    lead: 'Cùng loại và cùng tên với tài liệu đã có thì thành bản mới; bản cũ vẫn được giữ.',
    slug: 'tai-lieu',
    hasFiles: true,
    isVersioned: false,
  },
  (state, { item }, page) => (
    <>
      <SelectField
        {...state.of('kind')}
        value={state.typed('kind') || (item.missing[0] ?? '')}
        label="Loại tài liệu"
        options={paperKinds.map((kind) => ({ value: kind, label: paperText[kind] }))}
      />
      <TextField
        {...state.of('title')}
        value={state.typed('title') || item.title}
        label="Tên tài liệu"
        maxLength={300}
      />
      <TextField {...state.of('documentNumber')} label="Số, ký hiệu" optional />
      <Checkbox
        name="isPublic"
        label="Công khai cho cử tri đọc"
        isChecked={state.typed('isPublic') !== ''}
      />
      <AttachmentField
        page={page}
        act="agenda_paper.attach"
        name="attachments"
        label="Tệp"
        hint={`Tối đa ${mostPaperFiles} tệp; bắt buộc khi không ghi số, ký hiệu.`}
        takes="documents"
      />
    </>
  ),
)

export const attach = actRoute({
  act: 'agenda_paper.attach',
  form: attachPaperForm,
  command: (context, { attachments, ...input }, param) =>
    attachPaper(context, {
      sessionId: param('id'),
      itemId: param('itemId'),
      ...input,
      files: attachments,
    }),
  again: attachPaperPage,
  next: ({ sessionId }) => `${agendaPath(sessionId)}?xong=agenda_paper.attach`,
})
