import { actRoute } from '../../../platform/web/act-route.server.ts'
import { TextField } from '../../../ui/index.ts'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { answerMany } from '../commands/on-many.server.ts'
import { mostAnswerFiles } from '../forms.ts'
import { answerManyForm } from '../many-forms.ts'
import { AnswerFields } from '../views/answer-fields.tsx'
import { manyPage } from '../views/many-page.tsx'

export const answerManyPage = manyPage({
  act: 'petition.answer_many',
  verb: 'answer',
  slug: 'tra-loi',
  title: 'Trả lời chung nhiều kiến nghị',
  lead: 'Một văn bản cho nhiều kiến nghị. Mỗi kiến nghị vẫn có bước trả lời riêng và được kiểm tra riêng.',
  hasFiles: true,
  fields: (state, page) => (
    <>
      <AnswerFields state={state} />
      <TextField {...state.of('documentNumber')} label="Số văn bản trả lời" optional />
      <AttachmentField
        page={page}
        act="petition.answer_many"
        name="attachments"
        label="Văn bản trả lời và tệp kèm theo"
        hint={`Tối đa ${mostAnswerFiles} tệp PDF, Word, Excel hoặc ảnh; kèm theo từng kiến nghị.`}
        takes="documents"
      />
    </>
  ),
})

export const answerManyAct = actRoute({
  act: 'petition.answer_many',
  form: answerManyForm,
  command: (context, { attachments, ...input }) =>
    answerMany(context, { ...input, files: attachments }),
  again: answerManyPage,
  next: ({ left }) =>
    `/ban-lam-viec/kien-nghi/co-quan-toi?xong=${left > 0 ? 'petition.done_for_some' : 'petition.answer_many'}`,
})
