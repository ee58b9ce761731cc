import { deadlineAfter } from './deadline.ts'
import { epochDay } from './epoch-day.ts'
import { workingDaysBetween, type WorkingCalendar } from './working-calendar.ts'

/** Còn hạn, sắp đến hạn, đến hạn hôm nay, quá hạn. */
export type LatenessState = 'in_time' | 'due_soon' | 'due_today' | 'overdue'

export type Lateness = {
  readonly state: LatenessState
  /** Working days left, or passed since when overdue. A deadline of Friday seen on Saturday: 0. */
  readonly workingDays: number
  /** Calendar days left, or passed since when overdue. */
  readonly calendarDays: number
}

/**
 * Where a due day stands today. Computed, never stored: SQL says the same by `due_on < today`.
 * `dueSoonWithin`: from how many working days left a matter is due soon.
 */
export function lateness(
  dueOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
  calendar: WorkingCalendar,
  dueSoonWithin: number,
): Lateness {
  const left = epochDay(dueOn) - epochDay(today)
  if (left === 0) return { state: 'due_today', workingDays: 0, calendarDays: 0 }
  if (left < 0) {
    const workingDays = workingDaysBetween(calendar, dueOn, today)
    return { state: 'overdue', workingDays, calendarDays: -left }
  }
  const workingDays = workingDaysBetween(calendar, today, dueOn)
  const state = workingDays <= dueSoonWithin ? 'due_soon' : 'in_time'
  return { state, workingDays, calendarDays: left }
}

const ownGround = { ruleId: '', ruleKey: '', basis: { document: '' }, confidence: 'text' } as const

/** The last due day that is still "due soon" today: the twin, for SQL, of `lateness`. */
export function lastDueSoonDay(
  at: { readonly today: Temporal.PlainDate; readonly calendar: WorkingCalendar },
  dueSoonWithin: number,
): Temporal.PlainDate {
  const period = { amount: dueSoonWithin, unit: 'working_days' } as const
  return deadlineAfter({ eventOn: at.today, period, calendar: at.calendar, ground: ownGround }).dueOn
}
