import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState, Pagination, type Column } from '../../../ui/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import { pageSize, type CommitmentList, type CommitmentRow } from '../lists.server.ts'
import { CommitmentChip, DueChip, DueDay, promiserOf } from './marks.tsx'

function columnsFor(page: PageContext): readonly Column<CommitmentRow>[] {
  return [
    { key: 'words', heading: 'Việc đã hứa', isRowHeading: true, isLong: true, cell: (row) => row.words },
    { key: 'who', heading: 'Người cam kết', isRoomy: true, cell: promiserOf },
    { key: 'topic', heading: 'Nhóm vấn đề', cell: (row) => row.topic },
    { key: 'due', heading: 'Ngày phải xong', cell: (row) => <DueDay {...row} /> },
    {
      key: 'state',
      heading: 'Tình trạng',
      cell: (row) => (
        <>
          <CommitmentChip state={row.state} /> <DueChip page={page} state={row.state} dueOn={row.dueOn} />
        </>
      ),
    },
  ]
}

/** Commitments as a list, the nearest day first. */
export function CommitmentTable(props: {
  page: PageContext
  rows: readonly CommitmentRow[]
  caption: string
  hrefOf: (row: CommitmentRow) => string
  empty: string
  isDense?: boolean
  toolbar?: unknown
  footer?: unknown
}) {
  const { page, rows, caption, hrefOf, empty, isDense, toolbar, footer } = props
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      isDense={isDense}
      columns={columnsFor(page)}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={hrefOf}
      toolbar={toolbar as never}
      footer={footer as never}
      empty={<EmptyState title="Không có cam kết nào ở đây">{empty}</EmptyState>}
    />
  )
}

/** How many there are, and the other pages. */
export function ListPages(props: { page: PageContext; list: CommitmentList; current: number; path: string }) {
  const { page, list, current, path } = props
  return (
    <Pagination
      page={current}
      pages={Math.max(1, Math.ceil(list.total / pageSize))}
      total={`${writeNumber(list.total)} cam kết`}
      href={(place) => listAddress(page, path, { trang: place === 1 ? null : String(place) })}
    />
  )
}
