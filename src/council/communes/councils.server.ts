import type { Database } from '../../platform/db/pool.server.ts'
import type { Tx } from '../../platform/db/transaction.server.ts'

export type NewCouncil = {
  readonly commune: string
  readonly slug: string
  readonly host?: string | null
  readonly name: string
  readonly isSample: boolean
  /** The moment its first-run wizard ended; null while it has not. */
  readonly setUpAt: Temporal.Instant | null
}

/** Opens a council at its address. */
export async function insertCouncil(tx: Tx, council: NewCouncil): Promise<void> {
  await tx
    .insertInto('councils')
    .values({
      commune: council.commune,
      slug: council.slug,
      host: council.host ?? null,
      name: council.name,
      is_sample: council.isSample,
      set_up_at: council.setUpAt?.toString() ?? null,
    })
    .execute()
}

export type OpenedCouncil = {
  readonly commune: string
  readonly isSample: boolean
  readonly settings: Readonly<Record<string, unknown>>
}

/** Every council of the installation, the sample ones too. */
export async function councilsOpened(db: Database): Promise<OpenedCouncil[]> {
  const rows = await db
    .selectFrom('councils')
    .select(['commune', 'is_sample', 'settings'])
    .orderBy('commune')
    .execute()
  return rows.map((row) => ({
    commune: row.commune,
    isSample: row.is_sample,
    settings: row.settings as Record<string, unknown>,
  }))
}
