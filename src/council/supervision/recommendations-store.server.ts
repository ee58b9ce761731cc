import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { actingOffice, bodiesOf } from './policy.ts'
import {
  standingAfter,
  type Followed,
  type Party,
  type RecommendationRecord,
  type RecordKind,
  type Verdict,
} from './recommendation.ts'

/** One recommendation as its acts see it: who must act, who is the party, and all that was told. */
export type LoadedRecommendation = Followed & {
  readonly id: string
  readonly supervisionId: string
  readonly number: number
  readonly addresseeId: string
  readonly party: Party
  readonly records: readonly RecommendationRecord[]
}

/**
 * Bodies that stand for the party supervised: those looked at, those that must act, and those directly
 * above or below them. `s` is the supervision, `r` the recommendation.
 */
export const partyBodies = sql`(select array_agg(distinct b.id::text) from bodies b
    where b.commune = r.commune and exists (
      select from bodies p where p.commune = r.commune
         and (p.id = r.addressee_id or p.id in (select v.body_id from supervised_bodies v
               where v.commune = r.commune and v.supervision_id = r.supervision_id))
         and (b.id = p.id or b.parent_id = p.id or b.id = p.parent_id)))`

type Row = Omit<LoadedRecommendation, 'party' | 'standing' | 'hasExplanation'> & {
  answererId: string
  partyBodies: string[] | null
}

/** The recommendation, locked until the act ends; null when this commune has none such. */
export async function recommendationForAct(
  { tx, commune }: ReadContext,
  id: string,
): Promise<LoadedRecommendation | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<Row>`
    select r.id, r.supervision_id as "supervisionId", r.number, r.addressee_id as "addresseeId",
           r.answerer_id as "answererId", r.made_on as "madeOn", r.due_on as "dueOn",
           ${partyBodies} as "partyBodies",
           (select coalesce(jsonb_agg(jsonb_build_object('kind', k.kind, 'verdict', k.verdict,
                     'bodyIds', k.body_ids, 'personId', k.person_id) order by k.position), '[]')
              from recommendation_records k
             where k.commune = r.commune and k.recommendation_id = r.id) as records
      from recommendations r
     where r.commune = ${commune} and r.id = ${id} for update of r`.execute(tx)
  const [row] = rows
  if (!row) return null
  const { answererId, partyBodies: bodyIds, ...one } = row
  const party = partyOf(answererId, bodyIds ?? [], one.records)
  return {
    ...one,
    party,
    standing: standingAfter(one.records, party),
    hasExplanation: one.records.some(({ kind }) => kind === 'explanation'),
  }
}

/** The party of a recommendation: its bodies, who answers by name, and whoever told that it is done. */
export function partyOf(
  answererId: string,
  bodyIds: readonly string[],
  records: readonly RecommendationRecord[],
): Party {
  const provers = records.flatMap(({ kind, personId }) =>
    kind === 'proof' && personId !== null ? [personId] : [],
  )
  return { bodyIds, personIds: [answererId, ...provers] }
}

export type NewRecord = {
  readonly id: string
  readonly kind: RecordKind
  readonly verdict?: Verdict
  readonly words: string
  readonly companions?: string
  readonly place?: string
  readonly onDay: Temporal.PlainDate
}

/** Writes what was told of a recommendation, behind what was told before. */
export async function insertRecord(
  context: ReadContext,
  recommendation: LoadedRecommendation,
  record: NewRecord,
): Promise<void> {
  const { tx, commune, actor, now } = context
  await tx
    .insertInto('recommendation_records')
    .values({
      commune,
      id: record.id,
      recommendation_id: recommendation.id,
      position: recommendation.records.length + 1,
      kind: record.kind,
      verdict: record.verdict ?? null,
      words: record.words,
      companions: record.companions ?? '',
      place: record.place ?? '',
      on_day: record.onDay.toString(),
      recorded_at: now.toString(),
      person_id: actor?.personId ?? null,
      office: actingOffice(actor),
      body_ids: bodiesOf(actor),
    })
    .execute()
}

export type NewRecommendation = {
  readonly id: string
  readonly supervisionId: string
  readonly words: string
  readonly addresseeId: string
  readonly answererId: string
  readonly dueOn: Temporal.PlainDate
  readonly proof: string
}

/** Adds a recommendation behind the others of its supervision; gives its number. */
export async function insertRecommendation(
  { tx, commune }: ReadContext,
  one: NewRecommendation,
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into recommendations (commune, id, supervision_id, number, words, addressee_id, answerer_id, due_on, proof)
    select ${commune}, ${one.id}, ${one.supervisionId},
           coalesce((select max(number) from recommendations
              where commune = ${commune} and supervision_id = ${one.supervisionId}), 0) + 1,
           ${one.words}, ${one.addresseeId}, ${one.answererId}, ${one.dueOn.toString()}, ${one.proof}
    returning number`.execute(tx)
  return rows[0]!.number
}

export type DraftRecommendation = NewRecommendation & { readonly number: number }

/** All recommendations of a supervision, by number. */
export async function recommendationsOf(
  { tx, commune }: ReadContext,
  supervisionId: string,
): Promise<DraftRecommendation[]> {
  const { rows } = await sql<DraftRecommendation>`
    select id, supervision_id as "supervisionId", number, words, addressee_id as "addresseeId",
           answerer_id as "answererId", due_on as "dueOn", proof
      from recommendations where commune = ${commune} and supervision_id = ${supervisionId}
     order by number`.execute(tx)
  return rows
}

/** From this day on the recommendations of a supervision are made, and are followed. */
export async function makeRecommendations(
  { tx, commune, today }: ReadContext,
  supervisionId: string,
): Promise<void> {
  await tx
    .updateTable('recommendations')
    .set({ made_on: today.toString() })
    .where('commune', '=', commune)
    .where('supervision_id', '=', supervisionId)
    .execute()
}

/** Adds a finding behind the others; gives how many there are now. */
export async function insertFinding(
  { tx, commune }: ReadContext,
  finding: {
    id: string
    supervisionId: string
    words: string
    evidence: string
    visitId: string | null
  },
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into supervision_findings (commune, id, supervision_id, number, words, evidence, visit_id)
    select ${commune}, ${finding.id}, ${finding.supervisionId},
           coalesce((select max(number) from supervision_findings
              where commune = ${commune} and supervision_id = ${finding.supervisionId}), 0) + 1,
           ${finding.words}, ${finding.evidence}, ${finding.visitId}
    returning number`.execute(tx)
  return rows[0]!.number
}

export async function countFindings(
  { tx, commune }: ReadContext,
  supervisionId: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from supervision_findings
     where commune = ${commune} and supervision_id = ${supervisionId}`.execute(tx)
  return rows[0]?.count ?? 0
}
