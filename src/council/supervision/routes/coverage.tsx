import { writeDay } from '../../../kernel/clock.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState, PageHeading, StatusChip, type Column } from '../../../ui/index.ts'
import { areasCovered, type AreaCovered } from '../coverage.server.ts'
import { deskPath } from '../views/paths.ts'
import { deskTabs } from './desk-list.tsx'

const columns: readonly Column<AreaCovered>[] = [
  {
    key: 'subject',
    heading: 'Lĩnh vực của kế hoạch',
    cell: (row) => `${row.code} – ${row.subject}`,
    isRowHeading: true,
    isRoomy: true,
  },
  { key: 'concluded', heading: 'Đã kết luận', cell: (row) => row.concluded, isNumeric: true },
  { key: 'underWay', heading: 'Đang làm', cell: (row) => row.underWay, isNumeric: true },
  {
    key: 'last',
    heading: 'Lần gần nhất',
    cell: (row) => (row.lastOn ? writeDay(row.lastOn) : '–'),
    isUnbroken: true,
  },
  {
    key: 'state',
    heading: 'Nhận xét',
    cell: ({ concluded, underWay }) =>
      concluded > 0 ? (
        <StatusChip label="Đã được xem" tone="success" />
      ) : underWay > 0 ? (
        <StatusChip label="Đang được xem" tone="info" />
      ) : (
        <StatusChip label="Chưa từng được xem" tone="warning" />
      ),
  },
]

/** Which subject areas of the plan were looked at, and which never: those stand first. */
export const coverage: PageRoute = async (page) => {
  const areas = await areasCovered(page)
  return page.desk(
    { title: 'Bao phủ lĩnh vực giám sát', current: deskPath, live: 'supervisions' },
    <>
      <PageHeading
        title="Bao phủ lĩnh vực giám sát"
        lead="Danh mục lĩnh vực của kế hoạch trong nhiệm kỳ; lĩnh vực chưa được xem đứng trước."
      />
      {deskTabs(page.base, 'coverage')}
      <DataTable
        caption="Bao phủ lĩnh vực"
        isCaptionHidden
        columns={columns}
        rows={areas}
        rowKey={(row) => row.id}
        rowHref={(row) => `${page.base}/ke-hoach/nhiem-vu/${encodeURIComponent(row.code)}`}
        empty={<EmptyState title="Kế hoạch chưa có danh mục lĩnh vực" />}
      />
    </>,
  )
}
