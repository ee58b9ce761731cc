import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import { legalDay, type Clock } from '../../kernel/clock.ts'
import { ok, refuse, Refused, type Result } from '../../kernel/result.ts'
import type { WorkingCalendar } from '../../law/working-calendar.ts'
import type { Actor } from '../access/actor.ts'
import type { Database } from '../db/pool.server.ts'
import { sqlState, type Tx } from '../db/transaction.server.ts'
import { enterCommune, type ActContext, type Answered } from './context.server.ts'
import type { AuditEntry, Fact } from './entry.ts'

/** Who acts, where, and under which key a repetition is recognised. */
export type ActRequest = {
  readonly db: Database
  readonly clock: Clock
  readonly calendar: WorkingCalendar
  readonly commune: string
  readonly login: string | null
  /** Name of the permission; a key belongs to one act only. */
  readonly act: string
  readonly key: string
  readonly requestId: string
}

export type Command<T> = (context: ActContext) => Promise<Result<T>>

const attempts = 4

/**
 * Carries out one command in one transaction with its audit entries, facts and answer. The same key
 * gives the first answer again, whoever comes second waits for the first; a refusal leaves nothing.
 */
export async function performAct<T>(
  request: ActRequest,
  command: Command<T>,
): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request.db.transaction().execute((tx) => attemptAct(tx, request, command))
    } catch (error) {
      // The command refused: nothing of its transaction may stay.
      if (error instanceof Refused) return (await answeredMeanwhile<T>(request)) ?? asRefusal(error)
      if (attempt === attempts || !isWorthRepeating(error)) throw error
    }
  }
}

function asRefusal({ refusal }: Refused): Result<never> {
  return { ok: false, refusal }
}

/**
 * The answer that the same key was given while this attempt waited for a row: what the first of two
 * equal forms had done is what made the second one stale.
 */
async function answeredMeanwhile<T>(request: ActRequest): Promise<Result<T> | null> {
  const { db, commune, login, key, act, clock } = request
  return db.transaction().execute(async (tx) => {
    const { actor, answered } = await enterCommune(tx, commune, login, legalDay(clock.now()), key)
    const isSame = answered?.act === act && answered.account === (actor?.accountId ?? null)
    return isSame ? ok(answered.answer as T) : null
  })
}

async function attemptAct<T>(
  tx: Tx,
  request: ActRequest,
  command: Command<T>,
): Promise<Result<T>> {
  const now = request.clock.now()
  const today = legalDay(now)
  const { actor, answered } = await enterCommune(
    tx,
    request.commune,
    request.login,
    today,
    request.key,
  )
  if (answered) return repeatAnswer<T>(answered, request, actor)
  const entries: AuditEntry[] = []
  const facts: Fact[] = []
  const result = await command({
    tx,
    commune: request.commune,
    actor,
    today,
    now,
    calendar: request.calendar,
    record(entry, announced) {
      entries.push(entry)
      facts.push(...announced)
    },
  })
  if (!result.ok) throw new Refused(result.refusal)
  await writeRecord(tx, request, actor, entries, facts, result.value)
  return result
}

function repeatAnswer<T>(answered: Answered, request: ActRequest, actor: Actor | null): Result<T> {
  const same = answered.act === request.act && answered.account === (actor?.accountId ?? null)
  if (!same) throw new Refused(refuse('act.key_already_used').refusal)
  return ok(answered.answer as T)
}

async function writeRecord(
  tx: Tx,
  request: ActRequest,
  actor: Actor | null,
  entries: readonly AuditEntry[],
  facts: readonly Fact[],
  answer: unknown,
): Promise<void> {
  const rows = entries.map((entry) => ({
    id: randomUUIDv7(),
    act: entry.act,
    subject_kind: entry.subject.kind,
    subject_id: entry.subject.id,
    account_id: actor?.accountId ?? null,
    person_id: actor?.personId ?? null,
    office: entry.office ?? '',
    on_behalf_of: entry.onBehalfOf ?? '',
    before: entry.before ?? null,
    after: entry.after ?? null,
    reason: entry.reason ?? '',
    request_id: request.requestId,
  }))
  const announced = facts.map((fact) => ({
    id: randomUUIDv7(),
    name: fact.name,
    subject_kind: fact.subject.kind,
    subject_id: fact.subject.id,
    payload: fact.payload ?? {},
  }))
  await sql`select record_act(${JSON.stringify(rows)}::jsonb, ${JSON.stringify(announced)}::jsonb,
    ${request.act}, ${request.key}::uuid, ${actor?.accountId ?? null}, ${JSON.stringify(answer ?? null)}::jsonb)`.execute(
    tx,
  )
}

// A key taken meanwhile (23505 on answered_acts) is answered on the second try; deadlock and
// serialisation failures are simply tried again.
function isWorthRepeating(error: unknown): boolean {
  const state = sqlState(error)
  if (state === '40001' || state === '40P01') return true
  return (
    state === '23505' &&
    (error as { constraint?: string }).constraint === 'answered_acts_pkey'
  )
}
