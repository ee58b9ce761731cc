import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Tx } from '../db/transaction.server.ts'
import { hashOfNoPassword } from './password-hash.server.ts'
import { isUsername, tidyUsername } from './username.ts'

export type Account = { readonly id: string; readonly name: string; readonly username: string }

export type WantedAccount = {
  readonly name: string
  readonly username: string
  /** Hash of a password already chosen; without one, a slip sets the first password. */
  readonly passwordHash?: string
  readonly isOperator?: boolean
}

/**
 * Opens an account in the transaction of the act that wants it. Without a password hash nobody can
 * sign in with it before a slip has set its password. Refuses a sign-in name taken or not one.
 */
export async function createAccount(tx: Tx, wanted: WantedAccount): Promise<Result<Account>> {
  const username = tidyUsername(wanted.username)
  const field = 'username'
  if (!isUsername(username)) return refuse('username.not_allowed', { field })
  const id = randomUUID()
  const created = await tx
    .insertInto('accounts')
    .values({
      id,
      name: wanted.name.trim(),
      username,
      display_username: username,
      // The sign-in library asks for an address; RFC 2606 keeps `.invalid` from ever being one.
      email: `${username}@tai-khoan.invalid`,
      is_operator: wanted.isOperator ?? false,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (created.numInsertedOrUpdatedRows === 0n) return refuse('username.already_taken', { field })
  await tx
    .insertInto('credentials')
    .values({
      id: randomUUID(),
      account_id: id,
      provider_id: 'credential',
      external_id: id,
      password: wanted.passwordHash ?? hashOfNoPassword(),
    })
    .execute()
  return ok({ id, name: wanted.name.trim(), username })
}

/** Closes the account and ends its logins at once; its name stays taken. Harmless when repeated. */
export async function closeAccount(
  tx: Tx,
  accountId: string,
  at: Temporal.Instant,
): Promise<Result<void>> {
  const { rows } = await sql`
    update accounts set closed_at = coalesce(closed_at, ${at.toString()}), updated_at = now()
     where id = ${accountId} returning id`.execute(tx)
  if (rows.length === 0) return refuse('account.unknown')
  await tx.deleteFrom('logins').where('account_id', '=', accountId).execute()
  await tx
    .updateTable('slips')
    .set({ replaced_at: at.toString() })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .execute()
  return ok(undefined)
}

/** Opens a closed account again. Its old password is gone: the owner needs a new slip. */
export async function reopenAccount(tx: Tx, accountId: string): Promise<Result<void>> {
  const { numUpdatedRows } = await tx
    .updateTable('accounts')
    .set({ closed_at: null })
    .where('id', '=', accountId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return refuse('account.unknown')
  await tx
    .updateTable('credentials')
    .set({ password: hashOfNoPassword() })
    .where('account_id', '=', accountId)
    .execute()
  return ok(undefined)
}
