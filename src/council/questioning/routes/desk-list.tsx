import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading } from '../../../ui/index.ts'
import { promisingKinds } from '../../commitments/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { ListPages } from '../../frame/list-pages.tsx'
import { filterOf } from '../filter.ts'
import { questionPermissions } from '../policy.ts'
import { pageSize, questionsForDesk, topicsOf } from '../queries.server.ts'
import { QuestionToolbar } from '../views/filters.tsx'
import { deskPath, nextPath, questionPath } from '../views/paths.ts'
import { QuestionTable } from '../views/question-table.tsx'

/** The register of questions on the desk. */
export const deskList: PageRoute = async (page) => {
  const filter = filterOf(page.query)
  const [list, bodies, topics] = await Promise.all([
    questionsForDesk(page, filter),
    openBodies(page, promisingKinds),
    topicsOf(page),
  ])
  return page.desk(
    { title: 'Chất vấn', current: deskPath, live: 'formal-questions' },
    <>
      <PageHeading
        title="Chất vấn"
        lead="Đại biểu hỏi, người bị chất vấn trả lời trực tiếp đúng hạn, đại biểu nhận xét. Cam kết nói ra được ghi và theo dõi."
        actions={
          <>
            {questionPermissions['formal_question.register'].may(page.actor) ? (
              <ButtonLink href={`${page.base}${deskPath}/dang-ky`} variant="primary">
                Đăng ký chất vấn
              </ButtonLink>
            ) : null}
            <ButtonLink href={page.base + nextPath}>Danh sách phiên tới</ButtonLink>
          </>
        }
      />
      <QuestionTable
        page={page}
        rows={list.rows}
        caption="Các câu hỏi chất vấn"
        rowHref={({ id }) => page.base + questionPath(id)}
        isDense
        empty="Hãy bỏ bớt điều kiện đang chọn. Đại biểu đăng ký chất vấn ngay tại trang này, tại kỳ họp hoặc giữa hai kỳ họp."
        toolbar={<QuestionToolbar page={page} path={deskPath} filter={filter} bodies={bodies} topics={topics} />}
        footer={<ListPages page={page} path={deskPath} current={filter.page} total={list.total} pageSize={pageSize} noun="câu hỏi" />}
      />
    </>,
  )
}
