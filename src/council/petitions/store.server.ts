import type { ReadContext } from '../../platform/acts/context.server.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import type { Deadline } from '../../law/deadline.ts'
import type {
  Petition,
  PetitionChannel,
  PetitionField,
  PetitionId,
  PetitionKind,
  PetitionLevel,
  PetitionOutcome,
  PetitionState,
  PetitionVerb,
} from './petition.ts'

/** The petition as the rules see it, locked until the act ends; null when this commune has none such. */
export async function loadForAct(
  { tx, commune }: ReadContext,
  id: string,
): Promise<LoadedPetition | null> {
  if (!hasIdShape(id)) return null
  const row = await tx
    .selectFrom('petitions')
    .selectAll()
    .where('commune', '=', commune)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? petitionOf(row) : null
}

/** As `loadForAct`, found by what the voter holds in hand. */
export async function loadByReceipt(
  { tx, commune }: ReadContext,
  receiptCode: string,
): Promise<LoadedPetition | null> {
  const row = await tx
    .selectFrom('petitions')
    .selectAll()
    .where('commune', '=', commune)
    .where('receipt_code', '=', receiptCode)
    .forUpdate()
    .executeTakeFirst()
  return row ? petitionOf(row) : null
}

export type LoadedPetition = Petition & { readonly title: string; readonly receiptCode: string }

type Row = {
  id: string
  state: string
  version: number
  kind: string | null
  level: string | null
  received_on: Temporal.PlainDate
  may_publish: boolean
  holder_id: string | null
  due_on: Temporal.PlainDate | null
  published_on: Temporal.PlainDate | null
  title: string
  receipt_code: string
}

function petitionOf(row: Row): LoadedPetition {
  return {
    id: row.id as PetitionId,
    state: row.state as PetitionState,
    version: row.version,
    kind: row.kind as PetitionKind | null,
    level: row.level as PetitionLevel | null,
    receivedOn: row.received_on,
    mayPublish: row.may_publish,
    holderId: row.holder_id,
    dueOn: row.due_on,
    publishedOn: row.published_on,
    title: row.title,
    receiptCode: row.receipt_code,
  }
}

export type NewPetition = {
  readonly id: string
  readonly receiptCode: string
  readonly channel: PetitionChannel
  readonly hamletId: string | null
  readonly place: string
  readonly title: string
  readonly words: string
  readonly mayPublish: boolean
  readonly voter: { name: string; phone: string; email: string; address: string }
  readonly clock: Deadline
}

/** Keeps a new petition, its voter and the first step of its life: one statement. */
export async function insertPetition(context: ReadContext, petition: NewPetition): Promise<void> {
  const { tx, commune, actor, today, now } = context
  const { voter, clock } = petition
  await tx
    .with('kept', (db) =>
      db.insertInto('petitions').values({
        commune,
        id: petition.id,
        receipt_code: petition.receiptCode,
        channel: petition.channel,
        received_on: today.toString(),
        received_at: now.toString(),
        hamlet_id: petition.hamletId,
        place: petition.place,
        title: petition.title,
        words: petition.words,
        may_publish: petition.mayPublish,
        state: 'received',
        due_on: clock.dueOn.toString(),
        due_started_on: clock.eventOn.toString(),
        due_rule: clock.ruleKey,
        recorded_by: actor?.personId ?? null,
      }),
    )
    .with('spoke', (db) =>
      db.insertInto('petition_voters').values({ commune, petition_id: petition.id, ...voter }),
    )
    .insertInto('petition_steps')
    .values({
      commune,
      petition_id: petition.id,
      version: 1,
      verb: 'submit',
      state: 'received',
      at: now.toString(),
      on_day: today.toString(),
      person_id: actor?.personId ?? null,
      due_on: clock.dueOn.toString(),
      due_rule: clock.ruleKey,
    })
    .execute()
}

export type StepTaken = {
  readonly verb: PetitionVerb
  readonly state: PetitionState
  readonly office: string
  readonly note?: string
  readonly publicNote?: string
  /** The clock that runs after this step; null stops the clock. */
  readonly clock: Deadline | null
  readonly kind?: PetitionKind
  readonly field?: PetitionField
  readonly level?: PetitionLevel
  readonly holderId?: string
  readonly mergedInto?: string
  readonly outcome?: PetitionOutcome
  readonly promisedOn?: Temporal.PlainDate | null
  readonly publicWords?: string
  readonly mayPublish?: boolean
}

/** Moves the petition on by one step and writes the step in its thread of life: one statement. */
export async function saveStep(
  { tx, commune, actor, today, now }: ReadContext,
  petition: Petition,
  taken: StepTaken,
): Promise<void> {
  const day = today.toString()
  await tx
    .with('moved', (db) =>
      db
        .updateTable('petitions')
        .set({
          state: taken.state,
          version: petition.version + 1,
          due_on: taken.clock?.dueOn.toString() ?? null,
          due_started_on: taken.clock?.eventOn.toString() ?? null,
          due_rule: taken.clock?.ruleKey ?? null,
          kind: taken.kind,
          field: taken.field,
          level: taken.level,
          holder_id: taken.holderId,
          held_since_on: taken.holderId ? day : undefined,
          merged_into: taken.mergedInto,
          outcome: taken.outcome,
          promised_on: taken.promisedOn === null ? null : taken.promisedOn?.toString(),
          public_words: taken.publicWords,
          may_publish: taken.mayPublish,
          answered_on: taken.state === 'answered' ? day : undefined,
          published_on: taken.state === 'published' ? day : undefined,
          closed_on: closedStates.includes(taken.state) ? day : undefined,
        })
        .where('commune', '=', commune)
        .where('id', '=', petition.id),
    )
    .insertInto('petition_steps')
    .values({
      commune,
      petition_id: petition.id,
      version: petition.version + 1,
      verb: taken.verb,
      state: taken.state,
      at: now.toString(),
      on_day: day,
      person_id: actor?.personId ?? null,
      office: taken.office,
      holder_id: taken.holderId ?? petition.holderId,
      note: taken.note ?? '',
      public_note: taken.publicNote ?? '',
      due_on: taken.clock?.dueOn.toString() ?? null,
      due_rule: taken.clock?.ruleKey ?? null,
    })
    .execute()
}

const closedStates: readonly PetitionState[] = [
  'confirmed',
  'returned',
  'merged',
  'withdrawn',
  'diverted',
]

export type NewAnswer = {
  readonly id: string
  readonly bodyId: string
  readonly outcome: PetitionOutcome
  readonly words: string
  readonly documentNumber: string
  readonly legalBasis: string
  readonly promisedOn: Temporal.PlainDate | null
}

export async function insertAnswer(
  { tx, commune, actor, today, now }: ReadContext,
  petition: Petition,
  answer: NewAnswer,
): Promise<void> {
  await tx
    .insertInto('petition_answers')
    .values({
      commune,
      id: answer.id,
      petition_id: petition.id,
      body_id: answer.bodyId,
      outcome: answer.outcome,
      words: answer.words,
      document_number: answer.documentNumber,
      legal_basis: answer.legalBasis,
      promised_on: answer.promisedOn?.toString() ?? null,
      answered_on: today.toString(),
      answered_at: now.toString(),
      person_id: actor?.personId ?? null,
    })
    .execute()
}

export type AnswerGiven = { readonly id: string; readonly personId: string | null }

/** The answers a petition was given, the last one last: who gave that one may not publish it. */
export async function answersGiven(
  { tx, commune }: ReadContext,
  petition: Petition,
): Promise<AnswerGiven[]> {
  const rows = await tx
    .selectFrom('petition_answers')
    .select(['id', 'person_id'])
    .where('commune', '=', commune)
    .where('petition_id', '=', petition.id)
    .orderBy('answered_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, personId: row.person_id }))
}
