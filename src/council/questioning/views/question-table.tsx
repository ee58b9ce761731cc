import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState, StatusChip, type Column, type ListedRows } from '../../../ui/index.ts'
import type { QuestionRow } from '../queries.server.ts'
import { addresseeOf, isLate, QuestionChip } from './marks.tsx'

function columnsFor(page: PageContext): readonly Column<QuestionRow>[] {
  return [
    { key: 'words', heading: 'Câu hỏi', isRowHeading: true, isLong: true, cell: (row) => row.words },
    { key: 'topic', heading: 'Nhóm vấn đề', cell: (row) => row.topic },
    { key: 'asker', heading: 'Đại biểu hỏi', cell: (row) => row.asker },
    { key: 'person', heading: 'Người trả lời', isRoomy: true, cell: addresseeOf },
    { key: 'due', heading: 'Hạn trả lời', isUnbroken: true, cell: (row) => (row.dueOn ? writeDay(row.dueOn) : '–') },
    {
      key: 'state',
      heading: 'Bước',
      cell: (row) => (
        <>
          <QuestionChip state={row.state} />
          {isLate(row, page.today) ? <StatusChip label="Quá hạn" tone="error" icon="alert" /> : null}
        </>
      ),
    },
  ]
}

/** Questions as a list. */
export function QuestionTable({ page, empty, ...table }: ListedRows<QuestionRow> & { page: PageContext; empty: string }) {
  return (
    <DataTable
      {...table}
      isCaptionHidden
      columns={columnsFor(page)}
      rowKey={(row) => row.id}
      empty={<EmptyState title="Không có câu hỏi nào ở đây">{empty}</EmptyState>}
    />
  )
}
