import { legalDay, type Clock } from '../../kernel/clock.ts'
import type { WorkingCalendar } from '../../law/working-calendar.ts'
import type { Database } from '../db/pool.server.ts'
import { inCommune } from '../db/transaction.server.ts'
import type { Council } from '../tenancy/council.ts'
import type { WorkContext } from './task.ts'

/** What work in a commune stands on, composed once in app/. */
export type WorkDeps = {
  readonly db: Database
  readonly clock: Clock
  calendarOf(commune: string): WorkingCalendar
  /** The council as it is now; undefined when this installation serves none such. */
  councilOf(commune: string): Promise<Council | undefined>
  /** Full address of a path of this council. */
  absolute(council: Council, path: string): string
}

/** Runs work in one transaction in which only this commune exists, with nobody acting. */
export async function workIn<T>(
  deps: WorkDeps,
  commune: string,
  work: (context: WorkContext) => Promise<T>,
): Promise<T> {
  const council = await deps.councilOf(commune)
  if (!council) throw new Error(`No council of ${commune} is served here`)
  const now = deps.clock.now()
  return inCommune(deps.db, commune, (tx) =>
    work({
      tx,
      commune,
      actor: null,
      now,
      today: legalDay(now),
      calendar: deps.calendarOf(commune),
      council,
      absolute: (path) => deps.absolute(council, path),
    }),
  )
}
