import type { CronItem } from 'graphile-worker'
import { legalZone } from '../../kernel/clock.ts'
import type { Timetable } from './task.ts'

/** After a stop, a daily task that was missed no longer than this ago is still started. */
const madeUpWithinMs = 10 * 60 * 60 * 1000

/** The timetable as the job runner reads it: patterns in UTC, one identity for all processes. */
export function cronItems(timetable: readonly Timetable[]): CronItem[] {
  return timetable.map((entry) => ({
    task: entry.task,
    identifier: entry.task,
    match: pattern(entry),
    options: { backfillPeriod: 'dailyAt' in entry ? madeUpWithinMs : 0, maxAttempts: 5 },
  }))
}

function pattern(entry: Timetable): string {
  if ('everyMinutes' in entry) {
    return entry.everyMinutes === 60 ? '0 * * * *' : `*/${entry.everyMinutes} * * * *`
  }
  // The legal zone has kept +07:00 since 1975 and has no summer time, so any day serves.
  const { hour, minute } = Temporal.PlainDate.from('2026-01-01')
    .toZonedDateTime({ timeZone: legalZone, plainTime: entry.dailyAt })
    .withTimeZone('UTC')
  return `${minute} ${hour} * * *`
}
