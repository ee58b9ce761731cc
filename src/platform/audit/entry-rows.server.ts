import { sql } from 'kysely'
import type { CommittedEntry, PublicEntry } from './entry.ts'

/** Columns that everybody may read, of `audit_entries` as `e`. */
export const publicColumns = sql`e.commune, e.id, e.at, e.act, e.subject_kind, e.subject_id, e.office`

/** Columns that the public leaf only commits to. */
export const privateColumns = sql`e.account_id, e.person_id, e.on_behalf_of, e.before, e.after,
  e.reason, e.request_id, e.salt`

export type PublicRow = {
  commune: string
  id: string
  at: Temporal.Instant
  act: string
  subject_kind: string
  subject_id: string
  office: string
}

export type PrivateRow = {
  account_id: string | null
  person_id: string | null
  on_behalf_of: string
  before: unknown
  after: unknown
  reason: string
  request_id: string
  /** Null once the private part is erased. */
  salt: Buffer | null
}

export function publicEntryOf(row: PublicRow): PublicEntry {
  return {
    commune: row.commune,
    id: row.id,
    at: row.at,
    act: row.act,
    subject: { kind: row.subject_kind, id: row.subject_id },
    office: row.office,
  }
}

export function committedEntryOf(row: PublicRow & PrivateRow): CommittedEntry {
  return {
    ...publicEntryOf(row),
    actorAccount: row.account_id,
    actorPerson: row.person_id,
    onBehalfOf: row.on_behalf_of,
    before: row.before,
    after: row.after,
    reason: row.reason,
    requestId: row.request_id,
  }
}
