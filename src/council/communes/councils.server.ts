import type { Database } from '../../platform/db/pool.server.ts'
import type { Tx } from '../../platform/db/transaction.server.ts'

export type NewCouncil = {
  readonly commune: string
  readonly slug: string
  readonly host?: string | null
  readonly name: string
  readonly isSample: boolean
  readonly settings?: Readonly<Record<string, unknown>>
}

/** Opens a council at its address; it is not set up before `markSetUp` says so. */
export async function insertCouncil(tx: Tx, council: NewCouncil): Promise<void> {
  await tx
    .insertInto('councils')
    .values({
      commune: council.commune,
      slug: council.slug,
      host: council.host ?? null,
      name: council.name,
      is_sample: council.isSample,
      settings: JSON.stringify(council.settings ?? {}),
    })
    .execute()
}

/** From now on the council is ready for its people. */
export async function markSetUp(
  db: Database | Tx,
  commune: string,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('councils')
    .set({ set_up_at: at.toString() })
    .where('commune', '=', commune)
    .execute()
}

export type OpenedCouncil = {
  readonly commune: string
  readonly isSample: boolean
  readonly isSetUp: boolean
  readonly settings: Readonly<Record<string, unknown>>
}

/** Every council of the installation, the sample ones too. */
export async function councilsOpened(db: Database): Promise<OpenedCouncil[]> {
  const rows = await db
    .selectFrom('councils')
    .select(['commune', 'is_sample', 'set_up_at', 'settings'])
    .orderBy('commune')
    .execute()
  return rows.map((row) => ({
    commune: row.commune,
    isSample: row.is_sample,
    isSetUp: row.set_up_at !== null,
    settings: row.settings as Record<string, unknown>,
  }))
}
