import type { CountedDay } from './deadline.ts'
import { epochDay, fromEpochDay } from './epoch-day.ts'
import { statusOfDay, type WorkingCalendar } from './working-calendar.ts'

/** How long an office held a matter: working days, every day named, and the days passed over. */
export type TimeHeld = {
  readonly workingDays: number
  readonly days: readonly CountedDay[]
  readonly skipped: readonly CountedDay[]
}

/**
 * Working days from the day an office received a matter (not counted) to the day it passed it on or
 * today (counted), so that the times of successive offices add up to the time of the whole way.
 * Nothing was held yet when `to` is not after `from`.
 */
export function workingDaysHeld(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  calendar: WorkingCalendar,
): TimeHeld {
  const days: CountedDay[] = []
  let workingDays = 0
  for (let day = epochDay(from) + 1; day <= epochDay(to); day += 1) {
    const status = statusOfDay(calendar, day)
    if (status.working) workingDays += 1
    days.push({ on: fromEpochDay(day), counted: status.working ? workingDays : null, ...status })
  }
  return { workingDays, days, skipped: days.filter((day) => !day.working) }
}
