import type { Database } from '../../platform/db/pool.server.ts'
import type { Confidence } from '../../law/confidence.ts'
import { workingCalendar, type SpecialDayKind, type WorkingCalendar } from '../../law/working-calendar.ts'

/** The working calendar from the register of days. */
export async function readCalendar(db: Database): Promise<WorkingCalendar> {
  const rows = await db.selectFrom('law_days').selectAll().orderBy('day').execute()
  return workingCalendar(
    rows.map((row) => ({
      on: row.day,
      name: row.name,
      kind: row.kind as SpecialDayKind,
      source: row.source,
      confidence: row.confidence as Confidence,
      isInForce: row.is_in_force,
    })),
  )
}
