import { weekdayWord } from '../../../law/text.vi.ts'
import { MonthGrid, type MonthDay, type MonthDayKind } from '../../../ui/index.ts'
import { dayKindText } from '../text.vi.ts'
import type { DayOfYear, MonthView } from '../year-view.ts'

const monday = Temporal.PlainDate.from('2026-01-05')
const letters = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']
const weekdays = letters.map((short, days) => ({ short, full: weekdayWord(monday.add({ days })) }))

/** The legend's words, in the order of the kinds. */
export const kindWords: Record<MonthDayKind, string> = {
  off: 'Nghỉ cuối tuần',
  special: 'Nghỉ lễ, tết, nghỉ bù',
  swapped: 'Làm bù',
  awaiting: 'Chờ xác nhận, tính như ngày thường',
}

/** Twelve months as they hang on the wall. */
export function YearGrid({
  months,
  today,
}: {
  months: readonly MonthView[]
  today: Temporal.PlainDate
}) {
  return (
    <div class="months">
      {months.map(({ month, weeks, workingDays }) => (
        <MonthGrid
          caption={`Tháng ${month.month}: ${workingDays} ngày làm việc`}
          weekdays={weekdays}
          weeks={weeks.map((week) => week.map((cell) => cell && monthDay(cell, today)))}
        />
      ))}
    </div>
  )
}

function monthDay({ on, status }: DayOfYear, today: Temporal.PlainDate): MonthDay {
  const isToday = on.equals(today)
  if (status.awaitsConfirmation) {
    return { day: on.day, kind: 'awaiting', note: `${status.name}, chờ xác nhận`, isToday }
  }
  if (status.why === 'swap_working')
    return { day: on.day, kind: 'swapped', note: noteOf(status), isToday }
  if (status.why === 'holiday' || status.why === 'compensatory') {
    return { day: on.day, kind: 'special', note: noteOf(status), isToday }
  }
  return { day: on.day, kind: status.working ? undefined : 'off', isToday }
}

function noteOf({ why, name }: DayOfYear['status']): string {
  const kind =
    why === 'holiday' || why === 'compensatory' || why === 'swap_working' ? dayKindText[why] : ''
  return [kind, name].filter(Boolean).join(': ')
}
