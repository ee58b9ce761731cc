import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DateField, SelectField, TextArea } from '../../../ui/index.ts'
import { newestIssued } from '../../documents/index.ts'
import { formState, type FormState } from '../../frame/act-form.tsx'
import { isDue } from '../commitment.ts'
import { postponeCommitment } from '../commands/postpone.server.ts'
import { releaseCommitment } from '../commands/release.server.ts'
import { ofCommitment } from '../commitment-page.server.ts'
import { postponeForm, releaseForm } from '../forms.ts'
import { doneAt, verbPage } from '../views/verb-page.tsx'

/** The issued paper that records the vote or the decision. */
async function decisionField(page: PageContext, state: FormState, isNeeded: boolean) {
  const papers = await newestIssued(page)
  return (
    <SelectField
      {...state.of('decisionId')}
      label="Văn bản ghi kết quả biểu quyết hoặc quyết định"
      hint="Văn bản đã có số trong sổ văn bản đi."
      optional={isNeeded ? undefined : true}
      options={papers.map(({ id, documentNumber, subject }) => ({
        value: id,
        label: `${documentNumber} ${subject}`.slice(0, 120),
      }))}
    />
  )
}

export const postponePage = ofCommitment(async (page, commitment) => {
  const state = formState(page, 'commitment.postpone')
  const isPast = isDue(commitment, page.today)
  return verbPage(page, commitment, {
    verb: 'postpone',
    lead: isPast
      ? 'Cam kết đã đến hạn: chỉ dời được theo một văn bản đã ban hành. Ngày cũ và lý do được công khai.'
      : 'Ngày cũ, ngày mới và lý do được công khai.',
    children: (
      <>
        <DateField {...state.of('dueOn')} label="Ngày mới" />
        <TextArea {...state.of('reason')} label="Lý do (mọi người đọc được)" rows={3} />
        {await decisionField(page, state, isPast)}
      </>
    ),
  })
})

export const postpone = actRoute({
  act: 'commitment.postpone',
  form: postponeForm,
  command: (context, input, param) => postponeCommitment(context, { ...input, id: param('id') }),
  again: postponePage,
  next: doneAt('commitment.postpone'),
})

export const releasePage = ofCommitment(async (page, commitment) => {
  const state = formState(page, 'commitment.release')
  return verbPage(page, commitment, {
    verb: 'release',
    lead: 'Cam kết ra khỏi danh sách chất vấn mà không có bằng chứng chỉ khi có văn bản ghi kết quả biểu quyết hoặc quyết định. Lý do được công khai.',
    children: (
      <>
        {await decisionField(page, state, true)}
        <TextArea {...state.of('reason')} label="Lý do (mọi người đọc được)" rows={3} />
      </>
    ),
  })
})

export const release = actRoute({
  act: 'commitment.release',
  form: releaseForm,
  command: (context, input, param) => releaseCommitment(context, { ...input, id: param('id') }),
  again: releasePage,
  next: doneAt('commitment.release'),
})
