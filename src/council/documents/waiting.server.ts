import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'

/** Papers at a step where somebody must act: drafts of others, to be signed, to be numbered, arrivals. */
export type WaitingPapers = {
  readonly drafted: number
  readonly submitted: number
  readonly signed: number
  readonly arrived: number
  readonly assignedToMe: number
}

/** What waits on the registers, in one statement; drafts of the reader's own do not wait for them. */
export async function waitingPapers({ tx, commune, actor }: ReadContext): Promise<WaitingPapers> {
  const me = actor?.personId ?? null
  const { rows } = await sql<WaitingPapers>`
    select count(*) filter (where d.state = 'drafted' and d.drafted_by is distinct from ${me}::uuid) as drafted,
           count(*) filter (where d.state = 'submitted') as submitted,
           count(*) filter (where d.state = 'signed') as signed,
           (select count(*) from incoming_documents i where i.commune = ${commune} and i.state = 'received') as arrived,
           (select count(*) from incoming_documents i
             where i.commune = ${commune} and i.state = 'assigned' and i.assignee_id = ${me}::uuid) as "assignedToMe"
      from official_documents d
     where d.commune = ${commune} and d.state in ('drafted', 'submitted', 'signed')`.execute(tx)
  return rows[0]!
}
