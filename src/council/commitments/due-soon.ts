import { lastDueSoonDay } from '../../law/lateness.ts'
import type { WorkingCalendar } from '../../law/working-calendar.ts'

/** From how many working days left a commitment is due soon. */
export const dueSoonWithin = 5

/** The last day of a commitment that is still "due soon" today. */
export function dueSoonUntil(at: {
  today: Temporal.PlainDate
  calendar: WorkingCalendar
}): Temporal.PlainDate {
  return lastDueSoonDay(at, dueSoonWithin)
}
