import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, PageHeading, StatusChip } from '../../../ui/index.ts'
import { commitmentsOfOrigin, CommitmentTable, promisingKinds, publicCommitmentPath } from '../../commitments/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { ListPages } from '../../frame/list-pages.tsx'
import { filterOf } from '../filter.ts'
import { isPublicQuestion, pageSize, questionDossier, questionsForPortal, topicsOf } from '../queries.server.ts'
import { Answers, History, Particulars } from '../views/dossier.tsx'
import { QuestionToolbar } from '../views/filters.tsx'
import { addresseeOf, QuestionChip } from '../views/marks.tsx'
import { portalPath, publicPath } from '../views/paths.ts'
import { QuestionTable } from '../views/question-table.tsx'

/** Questions that were sent, for everybody. */
export const portalList: PageRoute = async (page) => {
  const filter = filterOf(page.query)
  const [list, bodies, topics] = await Promise.all([
    questionsForPortal(page, filter),
    openBodies(page, promisingKinds),
    topicsOf(page),
  ])
  return page.portal(
    { title: 'Chất vấn', current: portalPath },
    <>
      <PageHeading title="Chất vấn" lead="Đại biểu hỏi gì, ai trả lời, trả lời ra sao và đã hứa những gì." />
      <QuestionTable
        page={page}
        rows={list.rows}
        caption="Các câu hỏi chất vấn"
        rowHref={({ id }) => page.base + publicPath(id)}
        empty="Câu hỏi hiện ở đây khi được chuyển đến người phải trả lời. Hãy bỏ bớt điều kiện đang chọn."
        toolbar={
          <QuestionToolbar
            page={page}
            path={portalPath}
            filter={filter}
            bodies={bodies}
            topics={topics}
            states={['sent', 'answered', 'judged', 'closed']}
          />
        }
        footer={<ListPages page={page} path={portalPath} current={filter.page} total={list.total} pageSize={pageSize} noun="câu hỏi" />}
      />
    </>,
  )
}

/** One question as everybody reads it, with what was promised on it and confirmed. */
export const portalShow: PageRoute = async (page) => {
  const question = await questionDossier(page, page.param('id'))
  if (!question || !isPublicQuestion(question)) return page.notFound()
  const commitments = await commitmentsOfOrigin(page, { kind: 'formal_question', id: question.id })
  return page.portal(
    { title: question.words, current: portalPath, live: `formal-question:${question.id}` },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + portalPath, label: 'Chất vấn' }, { label: question.topic }]} />
      <PageHeading
        overline={`${question.asker} hỏi ${addresseeOf(question)}`}
        title={question.words}
        status={
          <>
            <QuestionChip state={question.state} />
            {question.isSample ? <StatusChip label="Dữ liệu mẫu" tone="info" /> : null}
          </>
        }
      />
      <Answers page={page} question={question} filesOf={new Map()} />
      <h2>Cam kết nói ra khi trả lời</h2>
      <CommitmentTable
        page={page}
        rows={commitments.filter(({ state }) => state !== 'stated')}
        caption="Cam kết của câu hỏi này"
        rowHref={({ id }) => page.base + publicCommitmentPath(id)}
        empty="Cam kết hiện ở đây khi người hứa đã xác nhận."
      />
      <Particulars page={page} question={question} pathOf={publicPath} />
      <History question={question} side="portal" />
    </>,
  )
}
