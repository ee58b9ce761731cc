import { lastDueSoonDay } from '../../law/lateness.ts'
import type { WorkingCalendar } from '../../law/working-calendar.ts'

/** From how many working days left a petition is due soon. */
export const dueSoonWithin = 3

/** The last due day of a petition that is still "due soon" today. */
export function dueSoonUntil(at: {
  today: Temporal.PlainDate
  calendar: WorkingCalendar
}): Temporal.PlainDate {
  return lastDueSoonDay(at, dueSoonWithin)
}
