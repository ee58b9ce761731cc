import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, TextArea, TextField } from '../../../ui/index.ts'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { provePetition } from '../commands/prove.server.ts'
import { mostEvidenceFiles, proveForm } from '../forms.ts'
import { verbPage } from '../views/act-page.tsx'
import { backToPetition } from './back.ts'

export const provePage = verbPage(
  'prove',
  'Việc đã làm, ai làm, xong ngày nào. Phải có tệp hoặc số biên bản nghiệm thu.',
  (state, petition, page) => (
    <>
      <TextArea {...state.of('what')} label="Việc đã làm" rows={4} maxLength={2000} />
      <TextField
        name="doneBy"
        label="Đơn vị làm"
        value={state.typed('doneBy') || (petition.holder ?? petition.sentUpTo)}
        error={state.problem('doneBy')}
      />
      <DateField {...state.of('doneOn')} label="Ngày làm xong" />
      <TextField
        {...state.of('worksRecord')}
        label="Số biên bản nghiệm thu"
        hint="Bắt buộc khi không đính kèm tệp."
        optional
      />
      <TextField {...state.of('money')} label="Kinh phí (đồng)" inputMode="numeric" optional />
      <AttachmentField
        page={page}
        act="petition.prove"
        name="attachments"
        label="Ảnh trước và sau, biên bản"
        hint={`Tối đa ${mostEvidenceFiles} tệp; chỉ công khai sau khi Thường trực HĐND chọn.`}
        takes="documents"
      />
    </>
  ),
  true,
)

export const prove = actRoute({
  act: 'petition.prove',
  form: proveForm,
  command: (context, { attachments, ...input }, param) =>
    provePetition(context, { id: param('id'), ...input, files: attachments }),
  again: provePage,
  next: backToPetition('petition.prove'),
})
