import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { CommitmentState, CommitmentVerb, ConfirmedHow } from './commitment.ts'
import type { CommitmentRow } from './lists.server.ts'

export type StepShown = {
  readonly version: number
  readonly verb: CommitmentVerb
  readonly at: Temporal.Instant
  readonly person: string | null
  readonly office: string
  readonly note: string
  readonly dueBefore: Temporal.PlainDate | null
  readonly dueAfter: Temporal.PlainDate | null
  readonly decisionId: string | null
  readonly decision: string
}

export type ProofShown = {
  readonly id: string
  readonly words: string
  readonly place: string
  readonly givenOn: Temporal.PlainDate
  readonly givenBy: string | null
  readonly givenById: string | null
  readonly verdict: 'accepted' | 'insufficient' | null
  readonly verdictNote: string
  readonly judgedOn: Temporal.PlainDate | null
  readonly judgedBy: string | null
}

export type CommitmentDossier = CommitmentRow & {
  readonly version: number
  readonly personId: string | null
  readonly statedBy: string | null
  readonly proofWanted: string
  readonly originId: string | null
  readonly confirmedOn: Temporal.PlainDate | null
  readonly confirmedHow: ConfirmedHow | null
  readonly steps: readonly StepShown[]
  readonly proofs: readonly ProofShown[]
}

/** One commitment with its history and its evidence; null when this commune has none such. */
export async function commitmentDossier(context: ReadContext, id: string): Promise<CommitmentDossier | null> {
  if (!hasIdShape(id)) return null
  const { tx, commune } = context
  const { rows } = await sql<Omit<CommitmentDossier, 'steps' | 'proofs'>>`
    select c.id, c.state, c.version, c.words, c.topic, c.person_id as "personId", p.full_name as person,
           c.body_id as "bodyId", b.name as body, b.kind as "bodyKind", c.office, c.stated_by as "statedBy",
           c.proof_wanted as "proofWanted", c.origin_kind as "originKind", c.origin_id as "originId",
           c.origin_name as "originName", c.stated_on as "statedOn", c.due_on as "dueOn",
           c.first_due_on as "firstDueOn", c.confirmed_on as "confirmedOn", c.confirmed_how as "confirmedHow",
           c.ended_on as "endedOn", c.is_sample as "isSample"
      from commitments c
      join bodies b on b.commune = c.commune and b.id = c.body_id
      left join persons p on p.commune = c.commune and p.id = c.person_id
     where c.commune = ${commune} and c.id = ${id}`.execute(tx)
  const row = rows[0]
  if (!row) return null
  return { ...row, steps: await stepsOf(context, id), proofs: await proofsOf(context, id) }
}

async function stepsOf({ tx, commune }: ReadContext, id: string): Promise<StepShown[]> {
  const { rows } = await sql<StepShown>`
    select s.version, s.verb, s.at, p.full_name as person, s.office, s.note, s.due_before as "dueBefore",
           s.due_after as "dueAfter", s.decision_id as "decisionId", s.decision
      from commitment_steps s
      left join persons p on p.commune = s.commune and p.id = s.person_id
     where s.commune = ${commune} and s.commitment_id = ${id}
     order by s.version`.execute(tx)
  return rows
}

async function proofsOf({ tx, commune }: ReadContext, id: string): Promise<ProofShown[]> {
  const { rows } = await sql<ProofShown>`
    select f.id, f.words, f.place, f.given_on as "givenOn", g.full_name as "givenBy", f.given_by as "givenById",
           f.verdict, f.verdict_note as "verdictNote", f.judged_on as "judgedOn", j.full_name as "judgedBy"
      from commitment_proofs f
      left join persons g on g.commune = f.commune and g.id = f.given_by
      left join persons j on j.commune = f.commune and j.id = f.judged_by
     where f.commune = ${commune} and f.commitment_id = ${id}
     order by f.given_on, f.id`.execute(tx)
  return rows
}

const publicStates: readonly CommitmentState[] = ['confirmed', 'proved', 'kept', 'released']

/** Is it read by everybody: once the person confirmed it. */
export function isPublicCommitment({ state }: Pick<CommitmentRow, 'state'>): boolean {
  return publicStates.includes(state)
}
