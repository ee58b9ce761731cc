import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { hamlets } from '../delegates/index.ts'
import { importKey, plainWords, type ImportKnown, type ImportPlan } from './import-plan.ts'
import type { ImportRow } from './import-sheet.ts'

/** Days a file waits to be looked at. */
const keptDays = 31

export type WaitingImport = {
  readonly id: string
  readonly fileName: string
  readonly rows: readonly ImportRow[]
}

/** Keeps a file's rows to be looked at; files that waited a month go. */
export async function insertImport(
  { tx, commune, now, actor }: ReadContext,
  waiting: WaitingImport,
): Promise<void> {
  const oldest = now.subtract({ hours: keptDays * 24 }).toString()
  await sql`
    with gone as (delete from petition_imports where commune = ${commune} and sent_at < ${oldest})
    insert into petition_imports (commune, id, file_name, rows, sent_at, sent_by)
    values (${commune}, ${waiting.id}, ${waiting.fileName}, ${JSON.stringify(waiting.rows)}::jsonb,
            ${now.toString()}, ${actor?.personId ?? null})`.execute(tx)
}

/** A file that waits; locked until the act ends when it is to be taken in. */
export async function waitingImport(
  { tx, commune }: ReadContext,
  id: string,
  { isLocked = false } = {},
): Promise<WaitingImport | null> {
  const lock = isLocked ? sql`for update` : sql``
  const { rows } = await sql<WaitingImport>`
    select id, file_name as "fileName", rows from petition_imports
     where commune = ${commune} and id = ${id} ${lock}`.execute(tx)
  return rows[0] ?? null
}

/** Leaves waiting what could not be taken in; nothing left, and the file goes. */
export async function leaveWaiting(
  { tx, commune }: ReadContext,
  id: string,
  rows: readonly ImportRow[],
): Promise<void> {
  if (rows.length === 0) {
    await sql`delete from petition_imports where commune = ${commune} and id = ${id}`.execute(tx)
    return
  }
  await sql`update petition_imports set rows = ${JSON.stringify(rows)}::jsonb
             where commune = ${commune} and id = ${id}`.execute(tx)
}

/** All that a file is judged against: two statements. */
export async function importKnown(
  context: ReadContext,
  rows: readonly ImportRow[],
): Promise<ImportKnown> {
  const { tx, commune } = context
  const words = rows.map((row) => plainWords(row.words)).filter(Boolean)
  const taken = await sql<{ words: string; hamletId: string | null }>`
    select words, hamlet_id as "hamletId" from petitions
     where commune = ${commune} and lower(regexp_replace(words, '\\s+', ' ', 'g')) = any(${words}::text[])`.execute(tx)
  return {
    hamlets: await hamlets(context),
    taken: new Set(taken.rows.map((one) => importKey(one.words, one.hamletId))),
  }
}

/** What a file would do, in few letters: the same as long as nothing of it has changed. */
export function digestOf({ rows }: ImportPlan): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('base64url').slice(0, 32)
}
