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

/**
 * Runs a transaction that only reads and gives the result as soon as `work` has it: nothing hangs on
 * its COMMIT, which ends on its own. The connection goes back to the pool after that.
 */
export async function readOnce<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  const tx = await db.startTransaction().execute()
  try {
    const result = await work(tx)
    void tx.commit().execute().catch(() => {})
    return result
  } catch (error) {
    await tx.rollback().execute().catch(() => {})
    throw error
  }
}

/** SQLSTATE of a PostgreSQL error, or undefined for any other. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}
