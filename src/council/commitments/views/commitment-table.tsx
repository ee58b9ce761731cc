import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState, type Column, type ListedRows } from '../../../ui/index.ts'
import type { CommitmentRow } from '../lists.server.ts'
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
export function CommitmentTable({ page, empty, ...table }: ListedRows<CommitmentRow> & { page: PageContext; empty: string }) {
  return (
    <DataTable
      {...table}
      isCaptionHidden
      columns={columnsFor(page)}
      rowKey={(row) => row.id}
      empty={<EmptyState title="Không có cam kết nào ở đây">{empty}</EmptyState>}
    />
  )
}
