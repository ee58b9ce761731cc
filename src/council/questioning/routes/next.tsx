import { writeDay } from '../../../kernel/clock.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, Notice, PageHeading } from '../../../ui/index.ts'
import { commitmentPath, commitmentsDueBy, CommitmentTable } from '../../commitments/index.ts'
import { nameOfSession } from '../../sessions/index.ts'
import { nextQuestioning } from '../next-questioning.server.ts'
import { openQuestions } from '../queries.server.ts'
import { deskPath, questionPath } from '../views/paths.ts'
import { QuestionTable } from '../views/question-table.tsx'

/**
 * The draft list of the next questioning: commitments whose day will have come, then questions that are
 * not closed. Computed at every reading: nobody puts a line on it, and nobody takes one off.
 */
export const nextList: PageRoute = async (page) => {
  const { session, day } = await nextQuestioning(page)
  const [commitments, questions] = await Promise.all([commitmentsDueBy(page, day), openQuestions(page)])
  const when = session ? `${nameOfSession(session)}, ngày ${writeDay(day)}` : `tính đến hôm nay ${writeDay(day)}`
  return page.desk(
    { title: 'Danh sách chất vấn phiên tới', current: deskPath, live: 'commitments' },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + deskPath, label: 'Chất vấn' }, { label: 'Phiên tới' }]} />
      <PageHeading title="Danh sách chất vấn phiên tới" overline="Dự kiến" lead={`Phiên tới: ${when}.`} />
      <Notice title="Cam kết đến hạn tự vào danh sách này">
        Không ai thêm, không ai bớt bằng tay. Cam kết chỉ ra khỏi danh sách khi bằng chứng được chấp nhận, hoặc theo văn
        bản ghi kết quả biểu quyết, quyết định.
      </Notice>
      <h2>Cam kết đã đến hạn vào ngày họp ({commitments.length})</h2>
      <CommitmentTable
        page={page}
        rows={commitments}
        caption="Cam kết đến hạn"
        rowHref={({ id }) => page.base + commitmentPath(id)}
        isDense
        empty="Đến ngày họp không còn cam kết nào quá ngày mà chưa có bằng chứng được chấp nhận."
      />
      <h2>Câu hỏi chưa kết thúc, theo nhóm vấn đề ({questions.length})</h2>
      <QuestionTable
        page={page}
        rows={questions}
        caption="Câu hỏi chưa kết thúc"
        rowHref={({ id }) => page.base + questionPath(id)}
        isDense
        empty="Đại biểu đăng ký chất vấn ở trang Chất vấn."
      />
    </>,
  )
}
