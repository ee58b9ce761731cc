import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Database } from '../db/pool.server.ts'
import type { Tx } from '../db/transaction.server.ts'
import { hashOfNoPassword } from './password-hash.server.ts'
import { isUsername, tidyUsername } from './username.ts'

export type Account = { readonly id: string; readonly name: string; readonly username: string }

export type AccountRecord = Account & {
  readonly hasTotp: boolean
  readonly isOperator: boolean
  readonly closedAt: Temporal.Instant | null
  /** The council whose clerks look after it; null for the installation's own. */
  readonly managedBy: string | null
}

/** One account as its owner or a clerk sees it; null when there is none. */
export async function accountRecord(db: Database, id: string): Promise<AccountRecord | null> {
  const row = await db
    .selectFrom('accounts')
    .select([
      'id',
      'name',
      'username',
      'two_factor_enabled',
      'is_operator',
      'closed_at',
      'managed_by',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    id,
    name: row.name,
    username: row.username ?? '',
    hasTotp: row.two_factor_enabled,
    isOperator: row.is_operator,
    closedAt: row.closed_at,
    managedBy: row.managed_by,
  }
}

/** Puts the account into the care of a commune, when no other has it already. */
export async function manageAccount(tx: Tx, accountId: string, commune: string): Promise<void> {
  await tx
    .updateTable('accounts')
    .set({ managed_by: commune })
    .where('id', '=', accountId)
    .where('managed_by', 'is', null)
    .execute()
}

/**
 * The first free sign-in name that begins as wanted: nguyen-van-an, else nguyen-van-an-2 and so on.
 * Only a proposal: somebody else may take it before it is used. `wanted` is a slug.
 */
export async function freeUsername(db: Database, wanted: string): Promise<string> {
  const rows = await db
    .selectFrom('accounts')
    .select('username')
    .where('username', 'like', `${wanted}%`)
    .execute()
  const taken = new Set(rows.map((row) => row.username))
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(name)) return name
  }
}

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
  await forgetOtherWaysIn(tx, accountId)
  await tx
    .updateTable('slips')
    .set({ replaced_at: at.toString() })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .execute()
  return ok(undefined)
}

/**
 * Takes away the passkeys and the linked identities of the account: whoever had it in their hands before
 * has no way in that outlives its closing, or a slip that sets a new password.
 */
export async function forgetOtherWaysIn(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('passkeys').where('account_id', '=', accountId).execute()
  await tx.deleteFrom('linked_identities').where('account_id', '=', accountId).execute()
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
