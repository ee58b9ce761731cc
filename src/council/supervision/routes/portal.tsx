import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState, PageHeading, ProgressBar } from '../../../ui/index.ts'
import { followedRecommendations, shareTrulyDone } from '../followed.server.ts'
import { supervisionsFor } from '../queries.server.ts'
import { portalPath } from '../views/paths.ts'
import { listColumns } from './desk-list.tsx'
import { recommendationColumns } from './recommendation-list.tsx'

const lead =
  'Mỗi kiến nghị có cơ quan, người chịu trách nhiệm, hạn. Chỉ tính là xong khi MTTQ, tổ giám sát cộng đồng hoặc đại biểu đã xem lại tại chỗ.'

/** Conclusions and their recommendations, so that everybody may follow and look again. */
export const portalList: PageRoute = async (page) => {
  const [rows, list, share] = await Promise.all([
    supervisionsFor(page, { state: 'concluded' }),
    followedRecommendations(page),
    shareTrulyDone(page),
  ])
  return page.portal(
    { title: 'Giám sát', current: portalPath, live: 'recommendations' },
    <>
      <PageHeading title="Giám sát của Hội đồng nhân dân" lead={lead} />
      {share.made > 0 ? (
        <ProgressBar label="Kiến nghị thật sự đã thực hiện" value={share.done} max={share.made} />
      ) : null}
      <h2>Kiến nghị đang theo dõi</h2>
      <DataTable
        caption="Kiến nghị giám sát"
        isCaptionHidden
        columns={recommendationColumns(page)}
        rows={list}
        rowKey={(row) => row.id}
        rowHref={(row) => `${page.base}${portalPath}/kien-nghi/${row.id}`}
        empty={<EmptyState title="Chưa có kiến nghị nào" />}
      />
      <h2>Các cuộc giám sát đã kết luận</h2>
      <DataTable
        caption="Các cuộc giám sát"
        isCaptionHidden
        columns={listColumns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${page.base}${portalPath}/${row.id}`}
        empty={<EmptyState title="Chưa có kết luận nào" />}
      />
    </>,
  )
}
