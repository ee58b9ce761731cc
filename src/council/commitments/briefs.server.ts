import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { CommitmentState } from './commitment.ts'

/** A commitment in short, for those who tell others of it. */
export type CommitmentBrief = {
  readonly id: string
  readonly state: CommitmentState
  readonly words: string
  readonly bodyId: string
  readonly personId: string | null
  readonly dueOn: Temporal.PlainDate
}

type Where = Pick<ReadContext, 'tx' | 'commune'>

const brief = sql`id, state, words, body_id as "bodyId", person_id as "personId", due_on as "dueOn"`

export async function commitmentBrief({ tx, commune }: Where, id: string): Promise<CommitmentBrief | null> {
  const { rows } = await sql<CommitmentBrief>`
    select ${brief} from commitments where commune = ${commune} and id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Open commitments due up to this day, for reminding those who promised. */
export async function commitmentsToRemind({ tx, commune }: Where, until: Temporal.PlainDate): Promise<CommitmentBrief[]> {
  const { rows } = await sql<CommitmentBrief>`
    select ${brief} from commitments
     where commune = ${commune} and state in ('confirmed', 'proved') and due_on <= ${until.toString()}
     order by due_on, id`.execute(tx)
  return rows
}
