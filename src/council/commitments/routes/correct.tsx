import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { Notice, TextArea } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { confirmCommitment } from '../commands/confirm.server.ts'
import { correctCommitment, withdrawCommitment } from '../commands/correct.server.ts'
import { ofCommitment } from '../commitment-page.server.ts'
import { confirmForm, correctForm, withdrawForm } from '../forms.ts'
import { SaidFields } from '../views/said-fields.tsx'
import { doneAt, verbPage } from '../views/verb-page.tsx'

export const correctPage = ofCommitment((page, commitment) =>
  verbPage(page, commitment, {
    verb: 'correct',
    lead: 'Chỉ sửa được trước khi người cam kết xác nhận.',
    children: (
      <SaidFields
        state={formState(page, 'commitment.correct')}
        now={{ ...commitment, dueOn: writeDay(commitment.dueOn) }}
      />
    ),
  }),
)

export const correct = actRoute({
  act: 'commitment.correct',
  form: correctForm,
  command: (context, input, param) => correctCommitment(context, { ...input, id: param('id') }),
  again: correctPage,
  next: doneAt('commitment.correct'),
})

export const confirmPage = ofCommitment((page, commitment) => {
  const isOwn = page.actor?.personId === commitment.personId
  return verbPage(page, commitment, {
    verb: 'confirm',
    lead: isOwn
      ? 'Ông/bà xác nhận đã hứa đúng việc này, đúng ngày này. Sau khi xác nhận, cam kết được công khai.'
      : 'Đọc từng chữ dưới đây cho người cam kết nghe. Người ấy nói đúng thì xác nhận; chưa đúng thì sửa lời ghi trước.',
    children: (
      <Notice title={`Ngày phải xong: ${writeDay(commitment.dueOn)}`}>{commitment.words}</Notice>
    ),
  })
})

export const confirm = actRoute({
  act: 'commitment.confirm',
  form: confirmForm,
  command: (context, input, param) => confirmCommitment(context, { ...input, id: param('id') }),
  again: confirmPage,
  next: doneAt('commitment.confirm'),
})

export const withdrawPage = ofCommitment((page, commitment) =>
  verbPage(page, commitment, {
    verb: 'withdraw',
    lead: 'Dành cho dòng ghi nhầm, chưa ai xác nhận và chưa đến hạn. Dòng này vẫn nằm trong nhật ký.',
    children: <TextArea {...formState(page, 'commitment.withdraw').of('reason')} label="Lý do" rows={3} />,
  }),
)

export const withdraw = actRoute({
  act: 'commitment.withdraw',
  form: withdrawForm,
  command: (context, input, param) => withdrawCommitment(context, { ...input, id: param('id') }),
  again: withdrawPage,
  next: doneAt('commitment.withdraw'),
})
