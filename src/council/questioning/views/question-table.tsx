import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState, StatusChip, type Column } from '../../../ui/index.ts'
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
export function QuestionTable(props: {
  page: PageContext
  rows: readonly QuestionRow[]
  caption: string
  hrefOf: (row: QuestionRow) => string
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
      empty={<EmptyState title="Không có câu hỏi nào ở đây">{empty}</EmptyState>}
    />
  )
}
