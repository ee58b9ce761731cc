import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { Commitment, CommitmentState, CommitmentVerb, ConfirmedHow, OriginKind } from './commitment.ts'
import { actingOffice } from './policy.ts'

/** The commitment as the rules see it, with what its acts write about it. */
export type LoadedCommitment = Commitment & {
  readonly bodyId: string
  readonly words: string
  readonly statedOn: Temporal.PlainDate
}

const loaded = sql`id, state, version, due_on as "dueOn", origin_kind as "originKind", person_id as "personId",
  stated_by as "statedBy", body_id as "bodyId", words, stated_on as "statedOn"`

/** The commitment, locked until the act ends; null when this commune has none such. */
export async function loadForAct({ tx, commune }: ReadContext, id: string): Promise<LoadedCommitment | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<LoadedCommitment>`
    select ${loaded} from commitments where commune = ${commune} and id = ${id} for update`.execute(tx)
  return rows[0] ?? null
}

/** The commitment that stands for a petition's promise, locked; null when there is none. */
export async function loadOfPetition({ tx, commune }: ReadContext, petitionId: string): Promise<LoadedCommitment | null> {
  const { rows } = await sql<LoadedCommitment>`
    select ${loaded} from commitments
     where commune = ${commune} and origin_kind = 'petition' and origin_id = ${petitionId} for update`.execute(tx)
  return rows[0] ?? null
}

export type NewCommitment = {
  readonly id: string
  readonly state: CommitmentState
  readonly words: string
  readonly topic: string
  readonly personId: string | null
  readonly bodyId: string
  readonly office: string
  readonly proofWanted: string
  readonly originKind: OriginKind
  readonly originId: string | null
  readonly originName: string
  readonly statedOn: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate
  readonly confirmedHow: ConfirmedHow | null
  readonly isSample?: boolean
}

/** Keeps a new commitment with the first step of its life. */
export async function insertCommitment(context: ReadContext, one: NewCommitment): Promise<void> {
  const { tx, commune, actor, today } = context
  const due = one.dueOn.toString()
  const confirmedOn = one.confirmedHow ? today.toString() : null
  await sql`
    insert into commitments (commune, id, state, words, topic, person_id, body_id, office, proof_wanted, origin_kind,
      origin_id, origin_name, stated_on, stated_by, due_on, first_due_on, confirmed_on, confirmed_how, is_sample)
    values (${commune}, ${one.id}, ${one.state}, ${one.words}, ${one.topic}, ${one.personId}, ${one.bodyId}, ${one.office},
      ${one.proofWanted}, ${one.originKind}, ${one.originId}, ${one.originName}, ${one.statedOn.toString()},
      ${actor?.personId ?? null}, ${due}, ${due}, ${confirmedOn}, ${one.confirmedHow}, ${one.isSample ?? false})`.execute(tx)
  await insertStep(context, { id: one.id, version: 1, verb: 'state', note: '', dueBefore: null, dueAfter: one.dueOn, decision: null, bodyId: one.bodyId })
}

export type Change = {
  readonly words?: string
  readonly topic?: string
  readonly proof_wanted?: string
  readonly stated_on?: string
  readonly due_on?: string
  readonly confirmed_on?: string
  readonly confirmed_by?: string | null
  readonly confirmed_how?: ConfirmedHow
  readonly ended_on?: string
  readonly decision_id?: string
}

/** văn bản ghi kết quả biểu quyết hoặc quyết định: an issued paper */
export type Decision = { readonly id: string; readonly number: string }

export type Taken = {
  readonly verb: CommitmentVerb
  readonly state: CommitmentState
  readonly note?: string
  readonly dueAfter?: Temporal.PlainDate
  readonly decision?: Decision | null
  readonly change?: Change
}

/** Moves the commitment on by one step and writes the step in its life. */
export async function saveStep(context: ReadContext, commitment: LoadedCommitment, taken: Taken): Promise<void> {
  const { tx, commune } = context
  const version = commitment.version + 1
  const { verb, state, note = '', dueAfter = null, decision = null, change = {} } = taken
  const set = Object.entries({ ...change, state, version }).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  await sql`update commitments set ${sql.join(set)} where commune = ${commune} and id = ${commitment.id}`.execute(tx)
  const dueBefore = dueAfter ? commitment.dueOn : null
  await insertStep(context, { id: commitment.id, version, verb, note, dueBefore, dueAfter, decision, bodyId: commitment.bodyId })
}

type Step = {
  readonly id: string
  readonly version: number
  readonly verb: CommitmentVerb
  readonly note: string
  readonly dueBefore: Temporal.PlainDate | null
  readonly dueAfter: Temporal.PlainDate | null
  readonly decision: Decision | null
  readonly bodyId: string
}

async function insertStep({ tx, commune, actor, now, today }: ReadContext, step: Step): Promise<void> {
  await sql`
    insert into commitment_steps (commune, commitment_id, version, verb, at, on_day, person_id, office, note,
      due_before, due_after, decision_id, decision)
    values (${commune}, ${step.id}, ${step.version}, ${step.verb}, ${now.toString()}, ${today.toString()},
      ${actor?.personId ?? null}, ${actingOffice(actor, step.bodyId)}, ${step.note}, ${step.dueBefore?.toString() ?? null},
      ${step.dueAfter?.toString() ?? null}, ${step.decision?.id ?? null}, ${step.decision?.number ?? ''})`.execute(tx)
}

export type WaitingProof = { readonly id: string; readonly givenBy: string | null }

export async function insertProof(
  { tx, commune, actor, today }: ReadContext,
  proof: { id: string; commitmentId: string; words: string; place: string },
): Promise<void> {
  await sql`
    insert into commitment_proofs (commune, id, commitment_id, words, place, given_on, given_by)
    values (${commune}, ${proof.id}, ${proof.commitmentId}, ${proof.words}, ${proof.place}, ${today.toString()},
      ${actor?.personId ?? null})`.execute(tx)
}

/** The evidence that nobody has judged yet. */
export async function waitingProof({ tx, commune }: ReadContext, commitmentId: string): Promise<WaitingProof | null> {
  const { rows } = await sql<WaitingProof>`
    select id, given_by as "givenBy" from commitment_proofs
     where commune = ${commune} and commitment_id = ${commitmentId} and verdict is null
     order by given_on desc, id desc limit 1`.execute(tx)
  return rows[0] ?? null
}

export async function saveVerdict(
  { tx, commune, actor, today }: ReadContext,
  proof: { id: string; verdict: 'accepted' | 'insufficient'; note: string },
): Promise<void> {
  await sql`
    update commitment_proofs set verdict = ${proof.verdict}, verdict_note = ${proof.note},
           judged_on = ${today.toString()}, judged_by = ${actor?.personId ?? null}
     where commune = ${commune} and id = ${proof.id}`.execute(tx)
}
