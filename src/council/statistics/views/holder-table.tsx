import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, type Column } from '../../../ui/index.ts'
import type { Figures, HolderRow } from '../figures.ts'
import { middleLateness } from '../late-days.ts'
import type { FigurePart } from '../links.ts'
import { shareOf } from '../ranking.ts'
import { Counted, nameColumn } from './figure-table.tsx'

const percent = (share: number | null) => (share === null ? '–' : `${share}%`)

/** Who answers in time, who late and by how much, and with whom voters did not agree. */
export function HolderTable({ page, figures }: { page: PageContext; figures: Figures }) {
  const { face, limit, byHolder } = figures
  const counted = (of: HolderRow, count: number, part: FigurePart) => (
    <Counted page={page} figures={figures} count={count} part={{ ...part, place: { by: 'co-quan', key: of.key } }} />
  )
  const columns: Column<HolderRow>[] = [
    nameColumn('Cơ quan', figures, byHolder.inOrder.length > 0 ? byHolder.few : []),
    {
      key: 'in-time',
      heading: 'Trả lời đúng hạn',
      isNumeric: true,
      cell: (row) => counted(row, row.tally.inTime, { answered: 'in_time' }),
    },
    {
      key: 'late',
      heading: 'Trả lời trễ',
      isNumeric: true,
      cell: (row) => counted(row, row.tally.late, { answered: 'late' }),
    },
    {
      key: 'in-time-share',
      heading: 'Tỷ lệ đúng hạn',
      isNumeric: true,
      cell: ({ tally }) => percent(shareOf(tally.inTime, tally.inTime + tally.late, limit)),
    },
    {
      key: 'middle',
      heading: 'Trễ bao lâu (ngày làm việc)',
      isNumeric: true,
      cell: ({ lateAnswers }) => middleLateness(lateAnswers, page.calendar) ?? '–',
    },
    {
      key: 'overdue',
      heading: 'Đang quá hạn',
      isNumeric: true,
      cell: (row) =>
        face === 'desk' ? counted(row, row.tally.overdue, { isOverdue: true }) : writeNumber(row.tally.overdue),
    },
    {
      key: 'contested',
      heading: 'Cử tri chưa đồng ý',
      isNumeric: true,
      cell: (row) => counted(row, row.tally.contested, { isContested: true }),
    },
    {
      key: 'contested-share',
      heading: 'Tỷ lệ chưa đồng ý',
      isNumeric: true,
      cell: ({ tally }) => percent(shareOf(tally.contested, tally.published, limit)),
    },
  ]
  return (
    <DataTable
      caption="Đúng hạn, trễ hạn theo cơ quan"
      isCaptionHidden
      isDense
      columns={columns}
      rows={[...byHolder.inOrder, ...byHolder.few]}
      rowKey={(row) => row.key ?? row.name}
    />
  )
}
