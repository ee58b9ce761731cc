import { statusOfDay, type DayStatus, type WorkingCalendar } from '../../law/working-calendar.ts'
import { epochDay } from '../../law/epoch-day.ts'

export type DayOfYear = { readonly on: Temporal.PlainDate; readonly status: DayStatus }

/** One month as it hangs on the wall: weeks from Monday to Sunday, with gaps at both ends. */
export type MonthView = {
  readonly month: Temporal.PlainYearMonth
  readonly weeks: readonly (readonly (DayOfYear | null)[])[]
  readonly workingDays: number
  /** Days off that fall on what would be working days. */
  readonly holidaysOnWeekdays: number
}

/** The twelve months of a year by a working calendar. */
export function yearView(year: number, calendar: WorkingCalendar): MonthView[] {
  return Array.from({ length: 12 }, (_, index) =>
    monthView(Temporal.PlainYearMonth.from({ year, month: index + 1 }), calendar),
  )
}

function monthView(month: Temporal.PlainYearMonth, calendar: WorkingCalendar): MonthView {
  const days = Array.from({ length: month.daysInMonth }, (_, index) => {
    const on = month.toPlainDate({ day: index + 1 })
    return { on, status: statusOfDay(calendar, epochDay(on)) }
  })
  return {
    month,
    weeks: inWeeks(days),
    workingDays: days.filter(({ status }) => status.working).length,
    holidaysOnWeekdays: days.filter(isHolidayOnWeekday).length,
  }
}

function isHolidayOnWeekday({ on, status }: DayOfYear): boolean {
  return on.dayOfWeek <= 5 && !status.working
}

function inWeeks(days: readonly DayOfYear[]): (DayOfYear | null)[][] {
  const before = (days[0]?.on.dayOfWeek ?? 1) - 1
  const cells: (DayOfYear | null)[] = [...Array<null>(before).fill(null), ...days]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
