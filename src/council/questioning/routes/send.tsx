import { actRoute } from '../../../platform/web/act-route.server.ts'
import { SelectField, TextArea, TextField } from '../../../ui/index.ts'
import { newestIssued } from '../../documents/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { citeResolution, closeQuestion } from '../commands/close.server.ts'
import { sendQuestion, sortQuestion, withdrawQuestion } from '../commands/send.server.ts'
import { citeForm, sortForm, stepForm, withdrawForm } from '../forms.ts'
import { ofQuestion } from '../question-page.server.ts'
import { doneAt, verbPage } from '../views/verb-page.tsx'

export const sendPage = ofQuestion((page, question) =>
  verbPage(page, question, {
    verb: 'send',
    lead: 'Hạn trả lời tính từ ngày hỏi theo luật. Câu hỏi được công khai.',
  }),
)

export const send = actRoute({
  act: 'formal_question.send',
  form: stepForm,
  command: (context, input, param) => sendQuestion(context, { ...input, id: param('id') }),
  again: sendPage,
  next: doneAt('formal_question.send'),
})

export const sortPage = ofQuestion((page, question) => {
  const state = formState(page, 'formal_question.sort')
  const topic = state.of('topic')
  return verbPage(page, question, {
    verb: 'sort',
    lead: 'Các câu hỏi cùng nhóm được hỏi và trả lời cùng lúc.',
    children: (
      <TextField {...topic} value={state.typedAll('topic') ? topic.value : question.topic} label="Nhóm vấn đề" maxLength={100} />
    ),
  })
})

export const sort = actRoute({
  act: 'formal_question.sort',
  form: sortForm,
  command: (context, input, param) => sortQuestion(context, { ...input, id: param('id') }),
  again: sortPage,
  next: doneAt('formal_question.sort'),
})

export const withdrawPage = ofQuestion((page, question) =>
  verbPage(page, question, {
    verb: 'withdraw',
    lead: 'Chỉ rút được trước khi câu hỏi được chuyển.',
    children: <TextArea {...formState(page, 'formal_question.withdraw').of('reason')} label="Lý do" rows={3} />,
  }),
)

export const withdraw = actRoute({
  act: 'formal_question.withdraw',
  form: withdrawForm,
  command: (context, input, param) => withdrawQuestion(context, { ...input, id: param('id') }),
  again: withdrawPage,
  next: doneAt('formal_question.withdraw'),
})

export const closePage = ofQuestion((page, question) =>
  verbPage(page, question, {
    verb: 'close',
    lead: 'Câu hỏi kết thúc khi mọi cam kết nói ra đã được đọc lại và xác nhận. Cam kết vẫn được theo dõi trong sổ.',
  }),
)

export const close = actRoute({
  act: 'formal_question.close',
  form: stepForm,
  command: (context, input, param) => closeQuestion(context, { ...input, id: param('id') }),
  again: closePage,
  next: doneAt('formal_question.close'),
})

export const citePage = ofQuestion(async (page, question) => {
  const papers = await newestIssued(page)
  return verbPage(page, question, {
    verb: 'cite',
    lead: 'Nghị quyết đã có số trong sổ văn bản đi.',
    children: (
      <SelectField
        {...formState(page, 'formal_question.cite').of('resolutionId')}
        label="Nghị quyết về chất vấn"
        options={papers.map(({ id, documentNumber, subject }) => ({ value: id, label: `${documentNumber} ${subject}`.slice(0, 120) }))}
      />
    ),
  })
})

export const cite = actRoute({
  act: 'formal_question.cite',
  form: citeForm,
  command: (context, input, param) => citeResolution(context, { ...input, id: param('id') }),
  again: citePage,
  next: doneAt('formal_question.cite'),
})
