import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { stepColumns } from '../../platform/acts/step-columns.ts'
import { sqlState } from '../../platform/db/transaction.server.ts'
import type { Session, SessionId, SessionKind, SessionState, SessionVerb } from './session.ts'

export type LoadedSession = Session & {
  readonly number: number
  readonly openedAt: Temporal.Instant | null
  readonly checkInKey: string
}

/** The session as the rules see it, locked until the act ends; null when this commune has none such. */
export async function loadForAct(
  { tx, commune }: ReadContext,
  id: string,
): Promise<LoadedSession | null> {
  if (!hasIdShape(id)) return null
  const row = await tx
    .selectFrom('sessions')
    .selectAll()
    .where('commune', '=', commune)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id as SessionId,
    kind: row.kind as SessionKind,
    state: row.state as SessionState,
    version: row.version,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    number: row.number,
    openedAt: row.opened_at,
    checkInKey: row.check_in_key,
  }
}

/** What is known of a session when it is planned. */
export type SessionPlan = {
  readonly number: number
  readonly kind: SessionKind
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly beginsAt: string
  readonly place: string
  readonly content: string
  readonly askedBy: string
}

function planColumns(plan: SessionPlan) {
  return {
    number: plan.number,
    kind: plan.kind,
    starts_on: plan.startsOn.toString(),
    ends_on: plan.endsOn.toString(),
    begins_at: plan.beginsAt,
    place: plan.place,
    content: plan.content,
    asked_by: plan.askedBy,
  }
}

/** Another session of the term has the number already, and it is not cancelled. */
export class NumberTaken extends Error {}

export async function insertSession(
  context: ReadContext,
  session: { id: string; termId: string; isSample: boolean; plan: SessionPlan },
): Promise<void> {
  const { tx, commune } = context
  await unlessTaken(
    tx
      .insertInto('sessions')
      .values({
        commune,
        id: session.id,
        term_id: session.termId,
        is_sample: session.isSample,
        state: 'planned',
        ...planColumns(session.plan),
      })
      .execute(),
  )
}

async function unlessTaken(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (sqlState(error) === '23505') throw new NumberTaken()
    throw error
  }
}

export type SessionStep = {
  readonly verb: SessionVerb
  readonly state: SessionState
  readonly office: string
  readonly note?: string
  readonly plan?: SessionPlan
  /** Columns that this verb alone sets. */
  readonly done?: Readonly<{
    convened_on?: string
    convened_by_document?: string
    announced_on?: string
    announced_where?: string
    papers_sent_on?: string
    presiding_id?: string | null
    secretary_id?: string | null
    opened_at?: string
    closed_at?: string
  }>
}

/** Moves the session on by one step and keeps the step. */
export async function saveStep(
  { tx, commune, actor, today, now }: ReadContext,
  session: { id: string; version: number },
  { verb, state, office, note = '', plan, done = {} }: SessionStep,
): Promise<void> {
  const version = session.version + 1
  await unlessTaken(
    tx
      .updateTable('sessions')
      .set({ state, version, ...(plan ? planColumns(plan) : {}), ...done })
      .where('commune', '=', commune)
      .where('id', '=', session.id)
      .execute(),
  )
  await insertStep(
    { tx, commune },
    { sessionId: session.id, version, verb, state, office, note, actor, today, now },
  )
}

type StepRow = Pick<ReadContext, 'actor' | 'today' | 'now'> & {
  sessionId: string
  version: number
  verb: SessionVerb
  state: SessionState
  office: string
  note: string
}

export async function insertStep(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  step: StepRow,
): Promise<void> {
  await tx
    .insertInto('session_steps')
    .values({
      ...stepColumns({ commune, ...step }),
      session_id: step.sessionId,
      version: step.version,
      verb: step.verb,
      state: step.state,
      office: step.office,
      note: step.note,
    })
    .execute()
}

/** The number after the last one of the term. */
export async function nextNumber({ tx, commune }: ReadContext, termId: string): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0) + 1 as next from sessions
     where commune = ${commune} and term_id = ${termId} and state <> 'cancelled'`.execute(tx)
  return Number(rows[0]?.next ?? 1)
}

/**
 * What a vote or an item rests on: the session held so that it neither pauses nor closes before the
 * act ends, while other acts hold it too.
 */
export async function holdSession(
  { tx, commune }: ReadContext,
  id: string,
): Promise<{ readonly id: string; readonly state: SessionState } | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<{ id: string; state: SessionState }>`
    select id, state from sessions where commune = ${commune} and id = ${id} for share`.execute(tx)
  return rows[0] ?? null
}
