import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, Refused, type Result } from '../../kernel/result.ts'
import type { Database } from '../db/pool.server.ts'
import type { Tx } from '../db/transaction.server.ts'
import { forgetOtherWaysIn } from './accounts.server.ts'
import type { IdentityContext } from './identity-context.server.ts'
import type { LoginFailures } from './login-failures.server.ts'
import { HashingBusy, hashPassword } from './password-hash.server.ts'
import { acceptPassword } from './password-rule.ts'
import { hashSlipCode, newSlipCode, readSlipCode } from './slip-code.server.ts'

/**
 * Why a slip is printed. Each lets its bearer choose a password; only `authenticator_lost` also
 * takes the second step off, because a forgotten password alone must not (OWASP ASVS 5.0, 6.4.3).
 */
export type SlipPurpose = 'invitation' | 'recovery' | 'authenticator_lost'

export const slipDays = 7

/** What the clerk prints. The code is nowhere else: it cannot be shown a second time. */
export type Slip = {
  readonly id: string
  readonly code: string
  readonly username: string
  readonly expiresAt: Temporal.Instant
}

/**
 * Issues a slip in the transaction of the act that wants it; older slips of the account die. The
 * code must not become part of the act's stored answer: hand it to the print page directly.
 */
export async function issueSlip(
  tx: Tx,
  wanted: { accountId: string; purpose: SlipPurpose; by: string | null; at: Temporal.Instant },
): Promise<Result<Slip>> {
  const { accountId, purpose, by, at } = wanted
  // Locked, so that of two clerks who print at once the later one replaces the earlier.
  const account = await tx
    .selectFrom('accounts')
    .select(['username', 'closed_at'])
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!account?.username) return refuse('account.unknown')
  if (account.closed_at !== null) return refuse('account.closed')
  await tx
    .updateTable('slips')
    .set({ replaced_at: at.toString() })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .execute()
  const id = randomUUIDv7()
  const code = newSlipCode()
  const expiresAt = at.add({ hours: slipDays * 24 })
  await tx
    .insertInto('slips')
    .values({
      id,
      account_id: accountId,
      purpose,
      code_hash: hashSlipCode(readSlipCode(code)!),
      issued_at: at.toString(),
      issued_by: by,
      expires_at: expiresAt.toString(),
    })
    .execute()
  return ok({ id, code, username: account.username, expiresAt })
}

export type UsedSlip = {
  readonly accountId: string
  readonly username: string
  readonly purpose: SlipPurpose
}

/**
 * Spends a slip: the password becomes this one, every login of the account ends, passkeys and linked
 * identities go, its lock-out is lifted. The bearer then signs in as always.
 */
export async function useSlip(
  context: IdentityContext,
  given: { code: string; password: string },
): Promise<Result<UsedSlip>> {
  const { db, failures, guessableWords } = context
  const at = context.clock.now()
  const code = readSlipCode(given.code)
  const slip = code === null ? undefined : await findSlip(db, hashSlipCode(code))
  if (!slip) return refuse('slip.unknown', { field: 'code' })
  const usable = judgeSlip(slip, at)
  if (!usable.ok) return usable
  const accepted = acceptPassword(given.password, { username: slip.username, guessableWords })
  if (!accepted.ok) return accepted
  // Hashed before the transaction: a connection is not held for as long as that takes.
  const hash = await hashPassword(accepted.value).catch(busyOrThrow)
  if (hash === null) return refuse('login.too_busy')
  return db.transaction().execute((tx) => spendSlip(tx, failures, slip, hash, at))
}

function busyOrThrow(error: unknown): null {
  if (error instanceof HashingBusy) return null
  throw error
}

/** The invitation that carries this code, when it may still be used; spends nothing. */
export async function invitationBy(
  { db, clock }: IdentityContext,
  typed: string,
): Promise<Result<{ id: string; accountId: string }>> {
  const code = readSlipCode(typed)
  const slip = code === null ? undefined : await findSlip(db, hashSlipCode(code))
  const field = 'code'
  if (!slip) return refuse('slip.unknown', { field })
  const usable = judgeSlip(slip, clock.now())
  if (!usable.ok) return usable
  // A slip for a forgotten password or a lost authenticator is for the password alone.
  if (slip.purpose !== 'invitation') return refuse('slip.not_invitation', { field })
  return ok({ id: slip.id, accountId: slip.account_id })
}

/**
 * Spends an invitation in the transaction that links an identity in the place of a password. Throws
 * Refused, so that the link goes with it when the slip was used or replaced meanwhile.
 */
export async function spendInvitation(
  tx: Tx,
  slipId: string,
  at: Temporal.Instant,
): Promise<Result<null>> {
  const spent = await tx
    .updateTable('slips')
    .set({ used_at: at.toString() })
    .where('id', '=', slipId)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .where('expires_at', '>', at.toString() as never)
    .returning('account_id')
    .executeTakeFirst()
  if (!spent) throw new Refused({ code: 'slip.already_used', field: 'code' })
  await tx
    .updateTable('accounts')
    .set({ must_change_password: false, updated_at: at.toString() })
    .where('id', '=', spent.account_id)
    .execute()
  await tx.deleteFrom('logins').where('account_id', '=', spent.account_id).execute()
  return ok(null)
}

type FoundSlip = NonNullable<Awaited<ReturnType<typeof findSlip>>>

async function findSlip(db: Database, hash: Buffer) {
  const row = await db
    .selectFrom('slips')
    .innerJoin('accounts', 'accounts.id', 'slips.account_id')
    .select([
      'slips.id',
      'slips.account_id',
      'slips.purpose',
      'slips.expires_at',
      'slips.used_at',
      'slips.replaced_at',
      'accounts.username',
      'accounts.closed_at',
    ])
    .where('slips.code_hash', '=', hash)
    .executeTakeFirst()
  if (!row?.username) return undefined
  return { ...row, username: row.username, purpose: row.purpose as SlipPurpose }
}

function judgeSlip(slip: FoundSlip, at: Temporal.Instant): Result<void> {
  const field = 'code'
  if (slip.used_at !== null) return refuse('slip.already_used', { field })
  if (slip.replaced_at !== null) return refuse('slip.replaced', { field })
  if (slip.closed_at !== null) return refuse('account.closed', { field })
  if (Temporal.Instant.compare(at, slip.expires_at) >= 0) return refuse('slip.expired', { field })
  return ok(undefined)
}

async function spendSlip(
  tx: Tx,
  failures: LoginFailures,
  slip: FoundSlip,
  hash: string,
  at: Temporal.Instant,
): Promise<Result<UsedSlip>> {
  const spent = await tx
    .updateTable('slips')
    .set({ used_at: at.toString() })
    .where('id', '=', slip.id)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  if (spent.numUpdatedRows === 0n) return refuse('slip.already_used', { field: 'code' })
  const accountId = slip.account_id
  await tx
    .updateTable('credentials')
    .set({ password: hash, updated_at: at.toString() })
    .where('account_id', '=', accountId)
    .execute()
  const hasLostAuthenticator = slip.purpose === 'authenticator_lost'
  if (hasLostAuthenticator) {
    await tx.deleteFrom('two_factors').where('account_id', '=', accountId).execute()
  }
  await tx
    .updateTable('accounts')
    .set({
      must_change_password: false,
      updated_at: at.toString(),
      ...(hasLostAuthenticator ? { two_factor_enabled: false } : {}),
    })
    .where('id', '=', accountId)
    .execute()
  await tx.deleteFrom('logins').where('account_id', '=', accountId).execute()
  await forgetOtherWaysIn(tx, accountId)
  await failures.forgetName(tx, slip.username)
  return ok({ accountId, username: slip.username, purpose: slip.purpose })
}
