import type { Database } from '../../src/platform/db/pool.server.ts'
import type { Role } from './council.ts'

/** Makes the account of a test's role the operator of the installation. */
export async function makeOperator(db: Database, commune: string, role: Role): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('accounts')
    .set({ is_operator: true })
    .where('username', '=', `${role.toLowerCase()}-${commune}`)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new Error(`No account of ${role} in ${commune}`)
}
