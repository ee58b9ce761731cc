import type { ReadContext } from '../../platform/acts/context.server.ts'
import { stepColumns } from '../../platform/acts/step-columns.ts'
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
  PetitionRequest,
  PetitionState,
  PetitionVerb,
} from './petition.ts'
import type { Publication } from './wording/publication.ts'

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

export type LoadedPetition = Petition & {
  readonly title: string
  readonly words: string
  readonly receiptCode: string
  readonly clock: Clock | null
}

/** A day that runs, and the rule in the version that set it; a promised day has no rule. */
export type Clock = {
  readonly dueOn: Temporal.PlainDate
  readonly eventOn: Temporal.PlainDate | null
  readonly ruleKey: string | null
}

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
  due_started_on: Temporal.PlainDate | null
  due_rule: string | null
  first_due_on: Temporal.PlainDate | null
  published_on: Temporal.PlainDate | null
  outcome: string | null
  promised_on: Temporal.PlainDate | null
  asked: string | null
  title: string
  words: string
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
    firstDueOn: row.first_due_on,
    publishedOn: row.published_on,
    outcome: row.outcome as PetitionOutcome | null,
    promisedOn: row.promised_on,
    asked: row.asked as PetitionRequest | null,
    title: row.title,
    words: row.words,
    receiptCode: row.receipt_code,
    clock: row.due_on && { dueOn: row.due_on, eventOn: row.due_started_on, ruleKey: row.due_rule },
  }
}

export type NewPetition = {
  readonly id: string
  readonly receiptCode: string
  readonly channel: PetitionChannel
  readonly hamletId: string | null
  readonly place: string
  readonly point: { readonly latitude: number; readonly longitude: number } | null
  /** Office of whoever noted it; empty when the voter sent it. */
  readonly office: string
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
        latitude: petition.point?.latitude ?? null,
        longitude: petition.point?.longitude ?? null,
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
      ...stepColumns(context),
      petition_id: petition.id,
      version: 1,
      verb: 'submit',
      state: 'received',
      office: petition.office,
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
  readonly clock: Clock | null
  /** The holder's day before any extension, where this step gives it to a holder. */
  readonly firstDueOn?: Temporal.PlainDate
  readonly kind?: PetitionKind
  readonly field?: PetitionField
  readonly level?: PetitionLevel
  readonly holderId?: string | null
  readonly mergedInto?: string
  readonly outcome?: PetitionOutcome | null
  readonly promisedOn?: Temporal.PlainDate | null
  readonly asked?: Asked
  readonly sentUp?: { readonly to: string; readonly letter: string }
  readonly confirmedBy?: 'voter' | 'time'
  readonly publication?: Publication
  readonly mayPublish?: boolean
}

/** What the holder asks for, and what they propose. */
export type Asked = {
  readonly what: PetitionRequest
  readonly holderId: string | null
  readonly dueOn: Temporal.PlainDate | null
}

/** Moves the petition on by one step and writes the step in its thread of life: one statement. */
export async function saveStep(
  context: ReadContext,
  petition: Petition,
  taken: StepTaken,
): Promise<void> {
  const { tx, commune, today } = context
  const day = today.toString()
  await tx
    .with('moved', (db) =>
      db
        .updateTable('petitions')
        .set({ version: petition.version + 1, ...columnsOf(petition, taken, day) })
        .where('commune', '=', commune)
        .where('id', '=', petition.id),
    )
    .insertInto('petition_steps')
    .values({
      ...stepColumns(context),
      petition_id: petition.id,
      version: petition.version + 1,
      verb: taken.verb,
      state: taken.state,
      office: taken.office,
      holder_id: taken.holderId === undefined ? petition.holderId : taken.holderId,
      note: taken.note ?? '',
      public_note: taken.publicNote ?? '',
      due_on: taken.clock?.dueOn.toString() ?? null,
      due_rule: taken.clock?.ruleKey ?? null,
      promised_on: taken.promisedOn?.toString() ?? null,
    })
    .execute()
}

function columnsOf(petition: Petition, taken: StepTaken, day: string) {
  const hasMoved = taken.state !== petition.state
  return {
    state: taken.state,
    due_on: taken.clock?.dueOn.toString() ?? null,
    due_started_on: taken.clock?.eventOn?.toString() ?? null,
    due_rule: taken.clock?.ruleKey ?? null,
    first_due_on: taken.firstDueOn?.toString(),
    kind: taken.kind,
    field: taken.field,
    level: taken.level,
    holder_id: taken.holderId,
    held_since_on: taken.holderId === undefined ? undefined : taken.holderId && day,
    merged_into: taken.mergedInto,
    outcome: taken.outcome,
    promised_on: taken.promisedOn === null ? null : taken.promisedOn?.toString(),
    ...askedColumns(taken, day),
    ...(taken.sentUp
      ? { sent_up_to: taken.sentUp.to, sent_up_letter: taken.sentUp.letter, sent_up_on: day }
      : {}),
    confirmed_by: taken.confirmedBy,
    public_title: taken.publication?.title,
    public_words: taken.publication?.words,
    redactions: taken.publication && JSON.stringify(taken.publication.redactions),
    may_publish: taken.mayPublish,
    answered_on: hasMoved && taken.state === 'answered' ? day : undefined,
    published_on: hasMoved && taken.state === 'published' ? day : undefined,
    closed_on: hasMoved ? (closedStates.includes(taken.state) ? day : null) : undefined,
  }
}

/** Any step but these two answers what the holder asked for, or makes it pointless. */
const leavesRequest: readonly PetitionVerb[] = ['urge', 'prove']

function askedColumns({ verb, asked }: StepTaken, day: string) {
  if (!asked && leavesRequest.includes(verb)) return {}
  return {
    asked: asked?.what ?? null,
    asked_on: asked ? day : null,
    asked_holder_id: asked?.holderId ?? null,
    asked_due_on: asked?.dueOn?.toString() ?? null,
  }
}

const closedStates: readonly PetitionState[] = [
  'confirmed',
  'settled',
  'returned',
  'merged',
  'withdrawn',
  'diverted',
]

/** Notes of which promised day people were told; false when they were told of this one before. */
export async function markPromiseTold(
  { tx, commune }: ReadContext,
  petition: Petition,
  promisedOn: Temporal.PlainDate,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('petitions')
    .set({ promise_told_on: promisedOn.toString() })
    .where('commune', '=', commune)
    .where('id', '=', petition.id)
    .where(({ eb }) =>
      eb.or([
        eb('promise_told_on', 'is', null),
        eb('promise_told_on', '<>', promisedOn.toString() as never),
      ]),
    )
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
