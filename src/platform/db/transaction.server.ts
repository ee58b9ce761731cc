import { sql, type Transaction } from 'kysely'
import type { Database } from './pool.server.ts'
import type { Schema } from './schema.ts'

export type Tx = Transaction<Schema>

/**
 * Runs `work` in one transaction in which only the commune's rows exist. Used by jobs, seeds and
 * commands of the installation; pages and acts enter through `enterCommune`.
 */
export function inCommune<T>(
  db: Database,
  commune: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('app.commune', ${commune}, true)`.execute(tx)
    return work(tx)
  })
}

/** SQLSTATE of a PostgreSQL error, or undefined for any other. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}
