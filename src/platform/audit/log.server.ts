import { sql, type RawBuilder } from 'kysely'
import { endOfLegalDay } from '../../kernel/clock.ts'
import type { SubjectRef } from '../../kernel/subject-ref.ts'
import type { ReadContext } from '../acts/context.server.ts'
import { leafOf, sealEntry, type CommittedEntry, type PublicEntry } from './entry.ts'
import {
  committedEntryOf,
  privateColumns,
  publicColumns,
  publicEntryOf,
  type PrivateRow,
  type PublicRow,
} from './entry-rows.server.ts'
import { leafHash } from './merkle-tree.ts'

export const pageSize = 50

/** Which entries a page shows; null members ask for nothing. */
export type LogFilter = {
  readonly day: Temporal.PlainDate | null
  readonly act: string | null
  readonly page: number
}

export type PrivateLogFilter = LogFilter & {
  readonly subject: SubjectRef | null
  /** Ids of persons, any of whom acted. */
  readonly persons: readonly string[] | null
}

export type PublicLine = PublicEntry & { readonly index: number }

/**
 * How the row of an entry stands to its leaf: not in the tree yet, as it was hashed, changed since,
 * or its private part erased and the rest as it was hashed.
 */
export type Standing = 'waiting' | 'intact' | 'altered' | 'erased'

export type PrivateLine = CommittedEntry & {
  readonly index: number | null
  readonly accountName: string | null
  readonly standing: Standing
}

export type LogPage<Line> = { readonly lines: readonly Line[]; readonly total: number }

type Condition = RawBuilder<unknown>

/** What everybody may read: entries in the tree, the newest first. */
export async function publicLog(
  { tx, commune }: ReadContext,
  filter: LogFilter,
): Promise<LogPage<PublicLine>> {
  const where = allOf([
    sql`e.commune = ${commune} and e.leaf_index is not null`,
    ...conditions(filter),
  ])
  const { rows } = await sql<Counted<PublicRow & { leaf_index: number }>>`
    select t.total, p.*
      from (select count(*) as total from audit_entries e where ${where}) t
      left join lateral (
        select ${publicColumns}, e.leaf_index from audit_entries e where ${where}
         order by e.leaf_index desc limit ${pageSize} offset ${offsetOf(filter)}) p on true
     order by p.leaf_index desc`.execute(tx)
  return pageOf(rows, (row) => ({ ...publicEntryOf(row), index: row.leaf_index }))
}

type StandingRow = PublicRow &
  PrivateRow & {
    leaf_index: number | null
    commitment: Buffer | null
    hash: Buffer | null
    account_name: string | null
  }

/** Everything that was recorded, the newest first, each entry compared with its leaf. */
export async function privateLog(
  { tx, commune }: ReadContext,
  filter: PrivateLogFilter,
): Promise<LogPage<PrivateLine>> {
  const { subject, persons } = filter
  const where = allOf([
    sql`e.commune = ${commune}`,
    ...conditions(filter),
    ...(subject ? [sql`e.subject_kind = ${subject.kind} and e.subject_id = ${subject.id}`] : []),
    ...(persons ? [sql`e.person_id = any(${persons}::uuid[])`] : []),
  ])
  const { rows } = await sql<Counted<StandingRow>>`
    select t.total, p.*, n.hash, a.name as account_name
      from (select count(*) as total from audit_entries e where ${where}) t
      left join lateral (
        select ${publicColumns}, ${privateColumns}, e.leaf_index, e.commitment
          from audit_entries e where ${where}
         order by e.at desc, e.id desc limit ${pageSize} offset ${offsetOf(filter)}) p on true
      left join audit_nodes n on n.commune = p.commune and n.level = 0 and n.index = p.leaf_index
      left join accounts a on a.id = p.account_id
     order by p.at desc, p.id desc`.execute(tx)
  return pageOf(rows, (row) => ({
    ...committedEntryOf(row),
    index: row.leaf_index,
    accountName: row.account_name,
    standing: standingOf(row),
  }))
}

function standingOf(row: StandingRow): Standing {
  if (row.commitment === null || row.leaf_index === null) return 'waiting'
  const hash = row.salt
    ? sealEntry(committedEntryOf(row), row.salt).leafHash
    : leafHash(Buffer.from(leafOf(publicEntryOf(row), row.commitment)))
  if (!row.hash?.equals(hash)) return 'altered'
  return row.salt ? 'intact' : 'erased'
}

function conditions({ day, act }: LogFilter): Condition[] {
  const where: Condition[] = []
  if (day) {
    const end = endOfLegalDay(day)
    const start = endOfLegalDay(day.subtract({ days: 1 }))
    where.push(sql`e.at >= ${start.toString()} and e.at < ${end.toString()}`)
  }
  if (act) where.push(sql`e.act = ${act}`)
  return where
}

function allOf(where: readonly Condition[]): Condition {
  return sql.join(where, sql` and `)
}

function offsetOf({ page }: LogFilter): number {
  return (page - 1) * pageSize
}

type Counted<Row> = { total: number } & (Row | { [Column in keyof Row]: null })

/** Rows of a page beside the count of all: a page past the end has one row of nulls. */
function pageOf<Row extends PublicRow, Line>(
  rows: readonly Counted<Row>[],
  lineOf: (row: Row) => Line,
): LogPage<Line> {
  const present = rows.filter((row) => row.id !== null) as readonly Row[]
  return { lines: present.map(lineOf), total: rows[0]?.total ?? 0 }
}
