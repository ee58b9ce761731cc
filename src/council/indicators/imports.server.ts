import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { openBodies } from '../delegates/index.ts'
import type { PlannedRow, SheetKnown } from './import-plan.ts'
import type { SheetRow } from './import-sheet.ts'
import { ownerKinds } from './policy.ts'

/** Days a file waits to be looked at. */
const keptDays = 31

export type WaitingSheet = {
  readonly id: string
  readonly fileName: string
  readonly rows: readonly SheetRow[]
}

/** Keeps a file's rows to be looked at; files that waited a month go. */
export async function insertSheet(
  { tx, commune, today }: ReadContext,
  { id, fileName, rows }: WaitingSheet,
): Promise<void> {
  const oldest = today.subtract({ days: keptDays }).toString()
  await sql`
    with gone as (delete from indicator_imports where commune = ${commune} and sent_on < ${oldest})
    insert into indicator_imports (commune, id, file_name, rows, sent_on)
    values (${commune}, ${id}, ${fileName}, ${JSON.stringify(rows)}::jsonb, ${today.toString()})`.execute(
    tx,
  )
}

/** A file that waits; locked until the act ends when it is to be taken in. */
export async function waitingSheet(
  { tx, commune }: ReadContext,
  id: string,
  { isLocked = false } = {},
): Promise<WaitingSheet | null> {
  if (!hasIdShape(id)) return null
  const lock = isLocked ? sql`for update` : sql``
  const { rows } = await sql<WaitingSheet>`
    select id, file_name as "fileName", rows from indicator_imports
     where commune = ${commune} and id = ${id} ${lock}`.execute(tx)
  return rows[0] ?? null
}

export async function dropSheet({ tx, commune }: ReadContext, id: string): Promise<void> {
  await sql`delete from indicator_imports where commune = ${commune} and id = ${id}`.execute(tx)
}

/** All that a file is judged against: two statements. */
export async function sheetKnown(context: ReadContext): Promise<SheetKnown> {
  const { tx, commune, today } = context
  const { rows } = await sql<{ number: number }>`
    select number from indicators where commune = ${commune}`.execute(tx)
  return {
    owners: await openBodies(context, ownerKinds),
    numbers: new Set(rows.map(({ number }) => number)),
    thisYear: today.year,
  }
}

/** What a file would do, in few letters: the same as long as nothing of it has changed. */
export function digestOfPlan(plan: readonly PlannedRow[]): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('base64url').slice(0, 32)
}
