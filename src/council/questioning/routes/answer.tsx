import { actRoute } from '../../../platform/web/act-route.server.ts'
import { Checkbox, TextArea } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { answerQuestion, judgeAnswer } from '../commands/answer.server.ts'
import { answerForm, judgeForm, mostFiles } from '../forms.ts'
import { filesOfAnswers, ofQuestion } from '../question-page.server.ts'
import { Answers } from '../views/dossier.tsx'
import { doneAt, verbPage } from '../views/verb-page.tsx'

export const answerPage = ofQuestion((page, question) => {
  const state = formState(page, 'formal_question.answer')
  const isOwn = page.actor?.personId === question.personId
  return verbPage(page, question, {
    verb: 'answer',
    lead: isOwn
      ? 'Trả lời thẳng câu hỏi: ai chịu trách nhiệm, làm gì, ngày nào xong. Câu trả lời được công khai.'
      : 'Ghi lại lời người bị chất vấn nói tại phiên. Câu trả lời được công khai.',
    hasFiles: true,
    children: (
      <>
        <TextArea {...state.of('words')} label="Nội dung trả lời" rows={8} maxLength={10_000} />
        <Checkbox
          name="isSpoken"
          label="Lời nói tại phiên"
          hint="Đánh dấu khi đây là lời nói tại phiên được ghi lại."
          isChecked={state.typedAll('words') ? state.typed('isSpoken') !== '' : !isOwn}
        />
        <AttachmentField page={page} act="formal_question.answer" name="files" label="Tệp kèm theo" hint={`Tối đa ${mostFiles} tệp.`} takes="documents" />
      </>
    ),
  })
})

export const answer = actRoute({
  act: 'formal_question.answer',
  form: answerForm,
  command: (context, input, param) => answerQuestion(context, { ...input, id: param('id') }),
  again: answerPage,
  next: doneAt('formal_question.answer'),
})

export const judgePage = ofQuestion(async (page, question) => {
  const state = formState(page, 'formal_question.judge')
  const box = (name: string, label: string) => (
    <Checkbox name={name} label={label} isChecked={state.typed(name) !== ''} />
  )
  return verbPage(page, question, {
    verb: 'judge',
    lead: 'Nhận xét của đại biểu đã hỏi được công khai cạnh câu trả lời.',
    children: (
      <>
        <Answers page={page} question={question} filesOf={await filesOfAnswers(page, question)} />
        {box('isStraight', 'Trả lời thẳng câu hỏi')}
        {box('namesOwner', 'Nói rõ ai chịu trách nhiệm')}
        {box('namesDay', 'Nói rõ ngày xong')}
        <TextArea {...state.of('note')} label="Nhận xét (mọi người đọc được)" rows={3} optional />
      </>
    ),
  })
})

export const judge = actRoute({
  act: 'formal_question.judge',
  form: judgeForm,
  command: (context, input, param) => judgeAnswer(context, { ...input, id: param('id') }),
  again: judgePage,
  next: doneAt('formal_question.judge'),
})
