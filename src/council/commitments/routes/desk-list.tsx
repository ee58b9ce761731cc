import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading, TableToolbar } from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import { ListPages } from '../../frame/list-pages.tsx'
import { filterOf } from '../filter.ts'
import { commitmentsForDesk, pageSize, topicsOf } from '../lists.server.ts'
import { commitmentPermissions } from '../policy.ts'
import { promisingKinds } from '../seats.server.ts'
import { CommitmentTable } from '../views/commitment-table.tsx'
import { FilterFields, viewLinks } from '../views/filters.tsx'
import { commitmentPath, deskPath, portalPath } from '../views/paths.ts'

/** The ledger on the desk, the nearest day first. */
export const deskList: PageRoute = async (page) => {
  const filter = filterOf(page.query)
  const [list, bodies, topics] = await Promise.all([
    commitmentsForDesk(page, filter),
    openBodies(page, promisingKinds),
    topicsOf(page),
  ])
  const mayState = commitmentPermissions['commitment.state'].may(page.actor)
  return page.desk(
    { title: 'Sổ cam kết', current: deskPath, live: 'commitments' },
    <>
      <PageHeading
        title="Sổ cam kết"
        lead="Ai hứa việc gì, ngày nào xong. Cam kết đến hạn tự vào danh sách chất vấn và chỉ ra khỏi đó khi bằng chứng được chấp nhận, hoặc theo văn bản ghi kết quả biểu quyết, quyết định."
        actions={
          <>
            {mayState ? (
              <ButtonLink href={`${page.base}${deskPath}/ghi`} variant="primary">
                Ghi cam kết
              </ButtonLink>
            ) : null}
            <ButtonLink href={page.base + portalPath}>Trang công khai</ButtonLink>
          </>
        }
      />
      <CommitmentTable
        page={page}
        rows={list.rows}
        caption="Sổ cam kết"
        rowHref={({ id }) => page.base + commitmentPath(id)}
        isDense
        empty="Hãy bỏ bớt điều kiện đang chọn, hoặc ghi cam kết mới ngay khi người trả lời nói ra."
        toolbar={
          <TableToolbar
            views={viewLinks(page, deskPath, filter, [
              ['tat-ca', 'Tất cả'],
              ['den-han', 'Đến hạn'],
              ['sap-den-han', 'Sắp đến hạn'],
              ['cho-xac-nhan', 'Chờ xác nhận'],
              ['cho-xet', 'Chờ xét'],
              ['da-doi-ngay', 'Đã dời ngày'],
              ['da-thuc-hien', 'Đã thực hiện'],
              ['thoi-theo-doi', 'Thôi theo dõi'],
            ])}
            filterAction={page.base + deskPath}
            clearHref={page.base + deskPath}
            filters={<FilterFields filter={filter} bodies={bodies} topics={topics} />}
            exports={(['xlsx', 'csv'] as const).map((format) => (
              <a href={listAddress(page, `${deskPath}/xuat/${format}`, { trang: null })} download>
                Xuất {format.toUpperCase()}
              </a>
            ))}
          />
        }
        footer={<ListPages page={page} path={deskPath} current={filter.page} total={list.total} pageSize={pageSize} noun="cam kết" />}
      />
    </>,
  )
}
