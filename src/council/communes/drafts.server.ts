import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { Database } from '../../platform/db/pool.server.ts'
import type { Tx } from '../../platform/db/transaction.server.ts'
import type { Typed } from '../../platform/web/form.ts'
import type { Draft, DraftTyped, Step } from './draft.ts'

type Row = { id: string; typed: DraftTyped; begun_at: Temporal.Instant }

/** Begins the way to a new council; gives its id. */
export async function beginDraft(
  db: Database,
  accountId: string,
  at: Temporal.Instant,
): Promise<string> {
  const id = randomUUIDv7()
  await sql`
    insert into set_up_drafts (id, account_id, begun_at, updated_at)
    values (${id}, ${accountId}, ${at.toString()}, ${at.toString()})`.execute(db)
  return id
}

export async function draftOf(db: Database, id: string): Promise<Draft | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<Row>`
    select id, typed, begun_at from set_up_drafts where id = ${id}`.execute(db)
  return rows[0] ? draftOfRow(rows[0]) : null
}

/** The councils on their way, the newest first. */
export async function drafts(db: Database): Promise<Draft[]> {
  const { rows } = await sql<Row>`
    select id, typed, begun_at from set_up_drafts order by begun_at desc`.execute(db)
  return rows.map(draftOfRow)
}

function draftOfRow({ id, typed, begun_at }: Row): Draft {
  return { id, typed, begunAt: begun_at }
}

/** Keeps what was typed in one step, right or not, so that nothing is lost by going back or stopping. */
export async function keepStep(
  db: Database,
  id: string,
  step: Step,
  typed: Typed,
  at: Temporal.Instant,
): Promise<void> {
  await sql`
    update set_up_drafts
       set typed = typed || jsonb_build_object(${step}::text, ${JSON.stringify(typed)}::jsonb),
           updated_at = ${at.toString()}
     where id = ${id}`.execute(db)
}

export async function removeDraft(db: Database | Tx, id: string): Promise<void> {
  await sql`delete from set_up_drafts where id = ${id}`.execute(db)
}
