import { actRoute } from '../../../platform/web/act-route.server.ts'
import { RadioGroup, TextArea, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { judgeCommitment, proveCommitment } from '../commands/prove.server.ts'
import { filesOfProofs, ofCommitment } from '../commitment-page.server.ts'
import { judgeForm, mostFiles, proveForm } from '../forms.ts'
import { Proofs } from '../views/dossier.tsx'
import { doneAt, verbPage } from '../views/verb-page.tsx'

export const provePage = ofCommitment((page, commitment) => {
  const state = formState(page, 'commitment.prove')
  const wanted = commitment.proofWanted ? ` Đã hẹn chứng minh bằng: ${commitment.proofWanted}.` : ''
  return verbPage(page, commitment, {
    verb: 'prove',
    lead: `Thường trực HĐND xét bằng chứng rồi cam kết mới được coi là đã thực hiện.${wanted}`,
    hasFiles: true,
    children: (
      <>
        <TextArea {...state.of('words')} label="Việc đã làm (mọi người đọc được)" rows={4} maxLength={1000} />
        <TextField {...state.of('place')} label="Nơi xem được" hint="Ví dụ: đường trục thôn, từ nhà văn hóa đến cống." maxLength={200} optional />
        <AttachmentField page={page} act="commitment.prove" name="files" label="Tệp bằng chứng" hint={`Tối đa ${mostFiles} tệp.`} takes="documents" />
      </>
    ),
  })
})

export const prove = actRoute({
  act: 'commitment.prove',
  form: proveForm,
  command: (context, input, param) => proveCommitment(context, { ...input, id: param('id') }),
  again: provePage,
  next: doneAt('commitment.prove'),
})

export const judgePage = ofCommitment(async (page, commitment) => {
  const state = formState(page, 'commitment.judge')
  const waiting = commitment.proofs.filter(({ verdict }) => verdict === null)
  return verbPage(page, commitment, {
    verb: 'accept',
    title: 'Xét bằng chứng',
    lead: 'Người đã cam kết hoặc đã nộp bằng chứng không tự xét.',
    children: (
      <>
        <Proofs page={page} proofs={waiting} filesOf={await filesOfProofs(page, waiting)} side="desk" />
        <RadioGroup
          {...state.of('verdict')}
          label="Kết luận"
          choices={[
            { value: 'accepted', label: 'Chấp nhận: việc đã làm xong', hint: 'Cam kết ra khỏi danh sách chất vấn.' },
            { value: 'insufficient', label: 'Chưa đạt: bổ sung bằng chứng', hint: 'Cam kết vẫn ở trong danh sách.' },
          ]}
        />
        <TextArea {...state.of('note')} label="Nhận xét (mọi người đọc được)" hint="Bắt buộc khi bằng chứng chưa đạt." rows={3} optional="unmarked" />
      </>
    ),
  })
})

export const judge = actRoute({
  act: 'commitment.judge',
  form: judgeForm,
  command: (context, input, param) => judgeCommitment(context, { ...input, id: param('id') }),
  again: judgePage,
  next: doneAt('commitment.judge'),
})
