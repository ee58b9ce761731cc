import { sql } from 'kysely'
import type { Database } from '../db/pool.server.ts'

/** Whoever runs the installation, signed in outside any council. */
export type Operator = { readonly accountId: string; readonly name: string }

/** The operator whose living login this is; null for anybody else. */
export async function operatorOf(
  db: Database,
  login: string | null,
  at: Temporal.Instant,
): Promise<Operator | null> {
  if (login === null) return null
  const row = await db
    .selectFrom('logins')
    .innerJoin('accounts', 'accounts.id', 'logins.account_id')
    .select(['accounts.id', 'accounts.name', 'logins.expires_at'])
    .where('logins.token', '=', login)
    .where('accounts.is_operator', '=', true)
    .where('accounts.must_change_password', '=', false)
    .where('accounts.closed_at', 'is', null)
    .executeTakeFirst()
  if (!row || Temporal.Instant.compare(row.expires_at, at) <= 0) return null
  return { accountId: row.id, name: row.name }
}

/** True once the installation has an account that runs it, open or closed. */
export async function hasOperator(db: Database): Promise<boolean> {
  const { rows } = await sql<{ exists: boolean }>`
    select exists (select from accounts where is_operator) as exists`.execute(db)
  return rows[0]?.exists ?? false
}
