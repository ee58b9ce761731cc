import { actRoute } from '../../../platform/web/act-route.server.ts'
import { TextField } from '../../../ui/index.ts'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { answerPetition } from '../commands/answer.server.ts'
import { answerForm, mostAnswerFiles } from '../forms.ts'
import { verbPage } from '../views/act-page.tsx'
import { AnswerFields } from '../views/answer-fields.tsx'
import { backToPetition } from './back.ts'

export const answerPage = verbPage(
  'answer',
  'Trả lời rõ việc gì, ai làm, bao giờ xong, căn cứ nào.',
  (state, _petition, page) => (
    <>
      <AnswerFields state={state} />
      <TextField
        {...state.of('documentNumber')}
        label="Số văn bản trả lời"
        optional
      />
      <AttachmentField
        page={page}
        act="petition.answer"
        name="attachments"
        label="Văn bản trả lời và tệp kèm theo"
        hint={`Tối đa ${mostAnswerFiles} tệp PDF, Word, Excel hoặc ảnh; công khai sau khi Thường trực HĐND xem.`}
        takes="documents"
      />
    </>
  ),
  true,
)

export const answer = actRoute({
  act: 'petition.answer',
  form: answerForm,
  command: (context, { attachments, ...input }, param) =>
    answerPetition(context, { id: param('id'), ...input, files: attachments }),
  again: answerPage,
  next: backToPetition('petition.answer'),
})
