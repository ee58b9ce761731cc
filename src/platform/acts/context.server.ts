import { sql } from 'kysely'
import type { WorkingCalendar } from '../../law/working-calendar.ts'
import type { Actor, Office } from '../access/actor.ts'
import type { Tx } from '../db/transaction.server.ts'
import type { KeptAnswers } from '../live/kept-answers.ts'
import type { AuditEntry, Fact } from './entry.ts'

/** What every query gets: the transaction in the commune, who reads, and the day it is. */
export type ReadContext = {
  readonly tx: Tx
  readonly commune: string
  readonly actor: Actor | null
  readonly today: Temporal.PlainDate
  readonly now: Temporal.Instant
  /** Which days this commune works: what lateness is counted on. */
  readonly calendar: WorkingCalendar
  /** Answers kept until something changes; absent in acts, which must see what is there. */
  readonly kept?: KeptAnswers
}

/** What every command gets: as a query, and the place to say what was done. */
export type ActContext = ReadContext & {
  /** Adds the audit entry and the facts of this act; they are written when the command ends well. */
  record(entry: AuditEntry, facts: readonly Fact[]): void
}

/** Answer stored under an idempotency key: given again to whoever repeats the act. */
export type Answered = { act: string; answer: unknown; account: string | null }

type Entered = {
  account_id: string | null
  account_name: string
  two_factor: boolean
  must_change_password: boolean
  is_operator: boolean
  login_at: Temporal.Instant
  person_id: string | null
  person_name: string | null
  offices: Office[] | null
  unread: number | null
  answered: Answered | null
}

/** Closes the transaction to all other communes and learns who is acting: one statement. */
export async function enterCommune(
  tx: Tx,
  commune: string,
  login: string | null,
  today: Temporal.PlainDate,
  key: string | null,
): Promise<{ actor: Actor | null; answered: Answered | null }> {
  const { rows } = await sql<Entered>`
    select * from enter_commune(${commune}, ${login}, ${today.toString()}, ${key})`.execute(tx)
  const row = rows[0]
  return { actor: row ? actorOf(row) : null, answered: row?.answered ?? null }
}

function actorOf(row: Entered): Actor | null {
  if (row.account_id === null) return null
  return {
    accountId: row.account_id,
    accountName: row.account_name,
    personId: row.person_id,
    personName: row.person_name ?? row.account_name,
    offices: row.offices ?? [],
    hasTwoFactor: row.two_factor,
    mustChangePassword: row.must_change_password,
    isOperator: row.is_operator,
    loginAt: row.login_at,
    unread: row.unread ?? 0,
  }
}
