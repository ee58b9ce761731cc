import type { TableColumn } from '../../platform/tables/column.ts'
import type { WorkingCalendar } from '../../law/working-calendar.ts'
import { countedOutcomes, countedOutcomeText } from '../petitions/index.ts'
import type { FigureRow, Figures, HolderRow } from './figures.ts'
import { middleLateness } from './late-days.ts'
import type { Ranked } from './ranking.ts'

/** One line of the exported figures: a row of one of the page's tables. */
export type ExportRow = FigureRow & { readonly table: string; readonly middleLateness: number | null }

/** Every table of the page in one sheet, so that it can be filtered; no share and no rank is in it. */
export function exportRows(figures: Figures, calendar: WorkingCalendar): ExportRow[] {
  const of = (table: string, rows: readonly FigureRow[]) =>
    rows.map((row) => ({ ...row, table, middleLateness: null }))
  const both = <Row>({ inOrder, few }: Ranked<Row>) => [...inOrder, ...few]
  const holders = both(figures.byHolder).map((row: HolderRow) => ({
    ...row,
    table: 'Cơ quan',
    middleLateness: middleLateness(row.lateAnswers, calendar),
  }))
  return [
    ...of('Tất cả', [{ key: null, name: 'Tất cả', tally: figures.all }]),
    ...of('Thời gian', figures.byStretch),
    ...of('Lĩnh vực', both(figures.byField)),
    ...of('Thôn', both(figures.byHamlet)),
    ...holders,
  ]
}

export const exportColumns: readonly TableColumn<ExportRow>[] = [
  { heading: 'Bảng', value: ({ table }) => table, width: 12 },
  { heading: 'Mục', value: ({ name }) => name, width: 34 },
  { heading: 'Đã nhận', value: ({ tally }) => tally.received },
  { heading: 'Chưa xong', value: ({ tally }) => tally.open },
  { heading: 'Đang quá hạn', value: ({ tally }) => tally.overdue },
  { heading: 'Đã công khai', value: ({ tally }) => tally.published },
  ...countedOutcomes.map((outcome): TableColumn<ExportRow> => ({
    heading: countedOutcomeText[outcome],
    value: ({ tally }) => tally.outcomes[outcome],
    width: 16,
  })),
  { heading: 'Trả lời đúng hạn', value: ({ tally }) => tally.inTime },
  { heading: 'Trả lời trễ', value: ({ tally }) => tally.late },
  { heading: 'Trễ bao lâu (ngày làm việc)', value: (row) => row.middleLateness },
  { heading: 'Cử tri chưa đồng ý', value: ({ tally }) => tally.contested },
]
