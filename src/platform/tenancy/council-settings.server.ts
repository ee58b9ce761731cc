import { sql } from 'kysely'
import type { Tx } from '../db/transaction.server.ts'

type Where = { readonly tx: Tx; readonly commune: string }
type Settings = Readonly<Record<string, unknown>>

/** The choices of a council as they stand; those that pages carry may be a moment old. */
export async function councilSettings({ tx, commune }: Where): Promise<Settings> {
  const { rows } = await sql<{ settings: Settings }>`
    select settings from councils where commune = ${commune}`.execute(tx)
  return rows[0]?.settings ?? {}
}

/** Adds to a council's choices, leaving the others as they are. */
export async function keepCouncilSettings({ tx, commune }: Where, chosen: Settings): Promise<void> {
  await sql`
    update councils set settings = settings || ${JSON.stringify(chosen)}::jsonb
     where commune = ${commune}`.execute(tx)
}
