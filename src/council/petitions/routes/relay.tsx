import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, TextField } from '../../../ui/index.ts'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { relayAnswer } from '../commands/send-up.server.ts'
import { mostAnswerFiles, relayForm } from '../forms.ts'
import { verbPage } from '../views/act-page.tsx'
import { AnswerFields } from '../views/answer-fields.tsx'
import { backToPetition } from './back.ts'

export const relayPage = verbPage(
  'relay',
  'Ghi đúng văn bản trả lời của cấp trên; sau đó kiểm tra và công khai như mọi trả lời.',
  (state, petition, page) => (
    <>
      <TextField
        name="answeringBody"
        label="Cơ quan trả lời"
        value={state.typed('answeringBody') || petition.sentUpTo}
        error={state.problem('answeringBody')}
      />
      <TextField {...state.of('documentNumber')} label="Số văn bản trả lời" />
      <DateField {...state.of('documentOn')} label="Ngày văn bản" />
      <AnswerFields state={state} />
      <AttachmentField
        page={page}
        act="petition.relay"
        name="attachments"
        label="Bản quét văn bản trả lời"
        hint={`Tối đa ${mostAnswerFiles} tệp PDF, Word, Excel hoặc ảnh.`}
        takes="documents"
      />
    </>
  ),
  true,
)

export const relay = actRoute({
  act: 'petition.relay',
  form: relayForm,
  command: (context, { attachments, ...input }, param) =>
    relayAnswer(context, { id: param('id'), ...input, files: attachments }),
  again: relayPage,
  next: backToPetition('petition.relay'),
})
