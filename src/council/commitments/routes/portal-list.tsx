import type { PageRoute } from '../../../platform/web/page.server.ts'
import { PageHeading, TableToolbar } from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { ListPages } from '../../frame/list-pages.tsx'
import { filterOf } from '../filter.ts'
import { commitmentsForPortal, pageSize, topicsOf } from '../lists.server.ts'
import { promisingKinds } from '../seats.server.ts'
import { CommitmentTable } from '../views/commitment-table.tsx'
import { FilterFields, viewLinks } from '../views/filters.tsx'
import { portalPath, publicPath } from '../views/paths.ts'

/** What was promised in public and confirmed, for everybody, by office and by subject. */
export const portalList: PageRoute = async (page) => {
  const filter = filterOf(page.query)
  const [list, bodies, topics] = await Promise.all([
    commitmentsForPortal(page, filter),
    openBodies(page, promisingKinds),
    topicsOf(page),
  ])
  return page.portal(
    { title: 'Cam kết', current: portalPath },
    <>
      <PageHeading
        title="Cam kết với cử tri và Hội đồng"
        lead="Việc lãnh đạo đã hứa khi trả lời chất vấn, giải trình, kiến nghị: ai hứa, ngày nào xong, đã dời mấy lần, bằng chứng ra sao."
      />
      <CommitmentTable
        page={page}
        rows={list.rows}
        caption="Các cam kết đã công khai"
        rowHref={({ id }) => page.base + publicPath(id)}
        empty="Cam kết hiện ở đây ngay khi người hứa xác nhận. Hãy bỏ bớt điều kiện đang chọn."
        toolbar={
          <TableToolbar
            views={viewLinks(page, portalPath, filter, [
              ['tat-ca', 'Tất cả'],
              ['den-han', 'Đến hạn, chưa xong'],
              ['da-doi-ngay', 'Đã dời ngày'],
              ['da-thuc-hien', 'Đã thực hiện'],
              ['thoi-theo-doi', 'Thôi theo dõi'],
            ])}
            filterAction={page.base + portalPath}
            clearHref={page.base + portalPath}
            filters={<FilterFields filter={filter} bodies={bodies} topics={topics} />}
          />
        }
        footer={<ListPages page={page} path={portalPath} current={filter.page} total={list.total} pageSize={pageSize} noun="cam kết" />}
      />
    </>,
  )
}
