import type { PageContext } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Disclosure, PageHeading, StatusChip } from '../../../ui/index.ts'
import { commitmentPath, commitmentPermissions, commitmentsOfOrigin, CommitmentTable, writeSeat } from '../../commitments/index.ts'
import { DeadlineOf, storedDeadline } from '../../rules/index.ts'
import { questionPermissions } from '../policy.ts'
import { isPublicQuestion, type QuestionDossier } from '../queries.server.ts'
import { filesOfAnswers, ofQuestion } from '../question-page.server.ts'
import { verbText } from '../text.vi.ts'
import { forwardVerbs, verbsFor, verbSlugs } from '../verbs.ts'
import { Answers, History, Particulars } from '../views/dossier.tsx'
import { addresseeOf, isLate, QuestionChip } from '../views/marks.tsx'
import { deskPath, publicPath, questionPath } from '../views/paths.ts'

/** One question on the desk: its answer, what was promised on it, and what this person may do now. */
export const deskShow = ofQuestion(async (page, question) => {
  const [filesOf, commitments] = await Promise.all([
    filesOfAnswers(page, question),
    commitmentsOfOrigin(page, { kind: 'formal_question', id: question.id }),
  ])
  return page.desk(
    { title: question.words, current: deskPath, live: `formal-question:${question.id}` },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + deskPath, label: 'Chất vấn' }, { label: 'Câu hỏi' }]} />
      <PageHeading
        overline={`${question.asker} hỏi ${addresseeOf(question)}`}
        title={question.words}
        status={
          <>
            <QuestionChip state={question.state} />
            <AnswerClock page={page} question={question} deadline={await clockOf(page, question)} />
            {question.isSample ? <StatusChip label="Dữ liệu mẫu" tone="info" /> : null}
          </>
        }
        actions={<Verbs page={page} question={question} />}
      />
      <div class="two-columns">
        <div>
          <Answers page={page} question={question} filesOf={filesOf} />
          <History question={question} side="desk" />
        </div>
        <div>
          <Particulars page={page} question={question} pathOf={questionPath} />
        </div>
      </div>
      <h2>Cam kết nói ra khi trả lời</h2>
      <CommitmentTable
        page={page}
        rows={commitments}
        caption="Cam kết của câu hỏi này"
        rowHref={({ id }) => page.base + commitmentPath(id)}
        empty="Ghi từng việc đã hứa: ai, việc gì, ngày nào; đọc lại cho người hứa nghe rồi xác nhận."
      />
    </>,
  )
})

function clockOf(page: PageContext, { dueRule, askedOn, dueOn }: QuestionDossier) {
  return storedDeadline(page, { ruleKey: dueRule, eventOn: askedOn, dueOn })
}

function AnswerClock(props: { page: PageContext; question: QuestionDossier; deadline: Awaited<ReturnType<typeof clockOf>> }) {
  const { page, question, deadline } = props
  if (!deadline) return null
  const late = isLate(question, page.today)
  return <DeadlineOf deadline={deadline} label={late ? 'Quá hạn trả lời' : 'Hạn trả lời'} tone={late ? 'error' : 'info'} base={page.base} />
}

/** Address of the form for a commitment spoken while this question was answered. */
function commitmentHref(page: PageContext, question: QuestionDossier): string {
  const query = new URLSearchParams({
    nguon: 'formal_question',
    'ma-nguon': question.id,
    'ten-nguon': `${question.asker} hỏi: ${question.words}`.slice(0, 300),
    nguoi: writeSeat(question),
  })
  return `${page.base}/ban-lam-viec/cam-ket/ghi?${query.toString()}`
}

function Verbs({ page, question }: { page: PageContext; question: QuestionDossier }) {
  const verbs = verbsFor(page.actor, question)
  const href = page.base + questionPath(question.id)
  const others = verbs.filter((verb) => !forwardVerbs.includes(verb))
  const isAnswered = question.state === 'answered' || question.state === 'judged'
  const follows = questionPermissions['formal_question.register'].may(page.actor) && question.answers.length > 0
  return (
    <>
      {verbs.filter((verb) => forwardVerbs.includes(verb)).map((verb) => (
        <ButtonLink href={`${href}/${verbSlugs[verb]}`} variant="primary">
          {verbText[verb]}
        </ButtonLink>
      ))}
      {isAnswered && commitmentPermissions['commitment.state'].may(page.actor) ? (
        <ButtonLink href={commitmentHref(page, question)}>Ghi cam kết</ButtonLink>
      ) : null}
      {follows ? <ButtonLink href={`${page.base}${deskPath}/dang-ky?tiep=${question.id}`}>Hỏi tiếp</ButtonLink> : null}
      {isPublicQuestion(question) ? <ButtonLink href={page.base + publicPath(question.id)}>Trang công khai</ButtonLink> : null}
      {others.length > 0 ? (
        <Disclosure summary="Việc khác">
          <ul>
            {others.map((verb) => (
              <li>
                <a href={`${href}/${verbSlugs[verb]}`}>{verbText[verb]}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  )
}
