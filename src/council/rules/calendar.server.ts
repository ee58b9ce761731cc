import { workingCalendar, type WorkingCalendar } from '../../law/working-calendar.ts'
import type { Database } from '../../platform/db/pool.server.ts'
import { allLawDays } from './law-days.server.ts'

/** The working calendar of a commune that makes no choice of its own. */
export async function readCalendar(db: Database): Promise<WorkingCalendar> {
  return workingCalendar(await allLawDays(db))
}

/** Lịch làm việc of every commune, held in memory: two calendars, because one choice differs. */
export type Calendars = {
  of(commune: string): WorkingCalendar
  /** Reads the days again; for when the installation says that they changed. */
  reload(): Promise<void>
}

/**
 * Reads the calendar once and holds it. `countsSaturday`: whether a commune counts its Saturday
 * mornings as working days, asked anew each time.
 */
export async function openCalendars(
  db: Database,
  countsSaturday: (commune: string) => boolean,
): Promise<Calendars> {
  let fiveDays: WorkingCalendar
  let sixDays: WorkingCalendar
  const calendars: Calendars = {
    of: (commune) => (countsSaturday(commune) ? sixDays : fiveDays),
    async reload() {
      const days = await allLawDays(db)
      fiveDays = workingCalendar(days)
      sixDays = workingCalendar(days, { saturdayCounts: true })
    },
  }
  await calendars.reload()
  return calendars
}
