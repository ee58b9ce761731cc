import { deadlineAfter } from '../../law/deadline.ts'
import type { WorkingCalendar } from '../../law/working-calendar.ts'

/** From how many working days left a petition is due soon. */
export const dueSoonWithin = 3

const ownGround = { ruleId: '', ruleKey: '', basis: { document: '' }, confidence: 'text' } as const

/** The last due day that is still "due soon" today: the twin, for SQL, of `lateness`. */
export function dueSoonUntil(at: {
  today: Temporal.PlainDate
  calendar: WorkingCalendar
}): Temporal.PlainDate {
  const period = { amount: dueSoonWithin, unit: 'working_days' } as const
  return deadlineAfter({ eventOn: at.today, period, calendar: at.calendar, ground: ownGround }).dueOn
}
