import { DataTable, type Column } from '../../../ui/index.ts'
import type { MonthView } from '../year-view.ts'

type MonthRow = { name: string; workingDays: number; holidays: number; daysOff: number }

const columns: Column<MonthRow>[] = [
  { key: 'thang', heading: 'Tháng', isRowHeading: true, cell: ({ name }) => name },
  { key: 'lam', heading: 'Ngày làm việc', isNumeric: true, cell: ({ workingDays }) => workingDays },
  {
    key: 'le',
    heading: 'Nghỉ lễ, nghỉ bù trong tuần',
    isNumeric: true,
    cell: ({ holidays }) => holidays,
  },
  { key: 'nghi', heading: 'Tổng ngày nghỉ', isNumeric: true, cell: ({ daysOff }) => daysOff },
]

/** How many days of each month are worked, and of the year. */
export function WorkingDaysTable({ months }: { months: readonly MonthView[] }) {
  const rows = months.map(({ month, workingDays, holidaysOnWeekdays }) => ({
    name: `Tháng ${month.month}`,
    workingDays,
    holidays: holidaysOnWeekdays,
    daysOff: month.daysInMonth - workingDays,
  }))
  const sum = (of: (row: MonthRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const year: MonthRow = {
    name: 'Cả năm',
    workingDays: sum((row) => row.workingDays),
    holidays: sum((row) => row.holidays),
    daysOff: sum((row) => row.daysOff),
  }
  return (
    <DataTable
      caption="Số ngày làm việc từng tháng"
      isCaptionHidden
      isDense
      columns={columns}
      rows={[...rows, year]}
      rowKey={({ name }) => name}
    />
  )
}
