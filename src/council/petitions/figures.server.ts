import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { waitingStates } from './petition.ts'
import { dueSoonUntil } from './due-soon.ts'
import { readableBy } from './lists.server.ts'

/** How many petitions wait for which step, of those this actor may read. */
export type WaitingCounts = {
  readonly received: number
  readonly classified: number
  readonly transferred: number
  readonly answered: number
  readonly checked: number
  readonly contested: number
  readonly overdue: number
  readonly dueSoon: number
}

export async function waitingCounts(context: ReadContext): Promise<WaitingCounts> {
  const { tx, commune, today } = context
  const day = today.toString()
  const waits = sql`p.state = any(${waitingStates})`
  const { rows } = await sql<WaitingCounts>`
    select count(*) filter (where p.state = 'received') as received,
           count(*) filter (where p.state = 'classified') as classified,
           count(*) filter (where p.state = 'transferred') as transferred,
           count(*) filter (where p.state = 'answered') as answered,
           count(*) filter (where p.state = 'checked') as checked,
           count(*) filter (where p.state = 'contested') as contested,
           count(*) filter (where ${waits} and p.due_on < ${day}) as overdue,
           count(*) filter (where ${waits}
             and p.due_on between ${day} and ${dueSoonUntil(context).toString()}) as "dueSoon"
      from petitions p
     where p.commune = ${commune} and ${readableBy(context)}
       and p.state = any(${[...waitingStates, 'contested']})`.execute(
    tx,
  )
  return rows[0]!
}
