import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { waitingStates, type PetitionState } from './petition.ts'
import { readableBy } from './lists.server.ts'

/** What somebody who tells of a petition needs to know: its code and whose it is, never its words. */
export type PetitionBrief = {
  readonly id: string
  readonly receiptCode: string
  readonly state: PetitionState
  readonly dueOn: Temporal.PlainDate | null
  readonly holderId: string | null
  readonly holder: string | null
  /** Person who noted it for a voter; null when the voter sent it. */
  readonly recordedBy: string | null
}

type Where = Pick<ReadContext, 'tx' | 'commune'>

export async function petitionBrief(
  { tx, commune }: Where,
  id: string,
): Promise<PetitionBrief | null> {
  const { rows } = await sql<PetitionBrief>`
    select p.id, p.receipt_code as "receiptCode", p.state, p.due_on as "dueOn", p.holder_id as "holderId",
           b.name as holder, p.recorded_by as "recordedBy"
      from petitions p
      left join bodies b on b.commune = p.commune and b.id = p.holder_id
     where p.commune = ${commune} and p.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Address that the voter left for being told; empty when they left none. */
export async function voterAddress({ tx, commune }: Where, petitionId: string): Promise<string> {
  const row = await tx
    .selectFrom('petition_voters')
    .select('email')
    .where('commune', '=', commune)
    .where('petition_id', '=', petitionId)
    .executeTakeFirst()
  return row?.email ?? ''
}

/** Titles of those of these petitions that the actor may read, by id. One statement. */
export async function readableTitles(
  context: ReadContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; title: string }>`
    select p.id, p.title from petitions p
     where p.commune = ${context.commune} and p.id = any(${ids}::uuid[]) and ${readableBy(context)}`.execute(
    context.tx,
  )
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** How many petitions in a state, with a holder, are due on a day. */
export type DuePetitions = {
  readonly state: PetitionState
  readonly holderId: string | null
  readonly dueOn: Temporal.PlainDate
  readonly count: number
}

/** Petitions that wait for somebody and are due up to this day, counted by day and holder. */
export async function petitionsDueUntil(
  { tx, commune }: Where,
  until: Temporal.PlainDate,
): Promise<DuePetitions[]> {
  const { rows } = await sql<DuePetitions>`
    select p.state, p.holder_id as "holderId", p.due_on as "dueOn", count(*) as count
      from petitions p
     where p.commune = ${commune} and p.due_on <= ${until.toString()}
       and p.state = any(${waitingStates})
     group by p.state, p.holder_id, p.due_on`.execute(tx)
  return rows
}
