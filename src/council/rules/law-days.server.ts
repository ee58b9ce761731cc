import { sql } from 'kysely'
import type { Confidence } from '../../law/confidence.ts'
import type { SpecialDayKind } from '../../law/working-calendar.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { Database } from '../../platform/db/pool.server.ts'
import type { Tx } from '../../platform/db/transaction.server.ts'
import type { LawDay } from './law-day.ts'

type Row = {
  day: Temporal.PlainDate
  name: string
  kind: string
  source: string
  confidence: string
  is_in_force: boolean
  document: string
}

/** Every day of the installation that is not what the week says, oldest first. */
export async function allLawDays(db: Database | Tx): Promise<LawDay[]> {
  const rows = await db.selectFrom('law_days').selectAll().orderBy('day').execute()
  return rows.map(lawDayOf)
}

/** One listed day, held until the act ends; null when it is not listed. */
export async function lawDayForAct(
  { tx }: Pick<ReadContext, 'tx'>,
  on: Temporal.PlainDate,
): Promise<LawDay | null> {
  const { rows } = await sql<Row>`
    select * from law_days where day = ${on.toString()} for update`.execute(tx)
  return rows[0] ? lawDayOf(rows[0]) : null
}

function lawDayOf(row: Row): LawDay {
  return {
    on: row.day,
    name: row.name,
    kind: row.kind as SpecialDayKind,
    source: row.source,
    confidence: row.confidence as Confidence,
    isInForce: row.is_in_force,
    document: row.document,
  }
}
