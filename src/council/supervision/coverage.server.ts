import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { dutiesToServe } from '../plan/index.ts'

/** One subject area of the plan: how often it was looked at, and is being looked at. */
export type AreaCovered = {
  readonly id: string
  readonly code: string
  readonly subject: string
  readonly concluded: number
  readonly underWay: number
  readonly lastOn: Temporal.PlainDate | null
}

type Count = { id: string; concluded: number; underWay: number; lastOn: Temporal.PlainDate | null }

/** Coverage of the plan's subject areas over the term, those never looked at first. */
export async function areasCovered(context: ReadContext): Promise<AreaCovered[]> {
  const { tx, commune, today } = context
  const duties = await dutiesToServe(context, today.year)
  const { rows } = await sql<Count>`
    select area_id as id, count(*) filter (where state = 'concluded')::int as concluded,
           count(*) filter (where state in ('decided', 'outlined', 'drafted'))::int as "underWay",
           max(concluded_on) as "lastOn"
      from supervisions where commune = ${commune} and area_id is not null group by area_id`.execute(
    tx,
  )
  const counts = new Map(rows.map((row) => [row.id, row]))
  const areas = duties
    .filter(({ kind }) => kind === 'subject')
    .map(({ id, code, subject }) => {
      const { concluded = 0, underWay = 0, lastOn = null } = counts.get(id) ?? {}
      return { id, code, subject, concluded, underWay, lastOn }
    })
  return areas.toSorted((one, other) => one.concluded - other.concluded)
}
