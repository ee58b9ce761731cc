import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { codeMinutes, loginHours, mostTries } from './voter-code.ts'

type Where = Pick<ReadContext, 'tx' | 'commune' | 'now'>

/** When codes for this number were asked for within the last day; waits for others who ask for it now. */
export async function askedWithinDay(
  { tx, commune, now }: Where,
  phoneDigest: Buffer,
): Promise<Temporal.Instant[]> {
  const lock = phoneDigest.readBigInt64BE(0).toString()
  await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(tx)
  const rows = await tx
    .selectFrom('voter_codes')
    .select('asked_at')
    .where('commune', '=', commune)
    .where('phone_digest', '=', phoneDigest)
    .where('asked_at', '>', now.subtract({ hours: 24 }).toString() as never)
    .execute()
  return rows.map((row) => row.asked_at)
}

export async function insertCode(
  { tx, commune, now }: Where,
  code: { id: string; phoneDigest: Buffer; codeDigest: Buffer },
): Promise<void> {
  await tx
    .insertInto('voter_codes')
    .values({
      commune,
      id: code.id,
      phone_digest: code.phoneDigest,
      code_digest: code.codeDigest,
      asked_at: now.toString(),
    })
    .execute()
}

/**
 * Counts one try at the code before it is looked at, and gives what it must be; null when the code is
 * over: used, too old, tried too often, or for another number.
 */
export async function countTry(
  { tx, commune, now }: Where,
  { id, phoneDigest }: { id: string; phoneDigest: Buffer },
): Promise<Buffer | null> {
  const row = await tx
    .updateTable('voter_codes')
    .set({ tries: sql`tries + 1` })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where('phone_digest', '=', phoneDigest)
    .where('used_at', 'is', null)
    .where('tries', '<', mostTries)
    .where('asked_at', '>', now.subtract({ minutes: codeMinutes }).toString() as never)
    .returning('code_digest')
    .executeTakeFirst()
  return row?.code_digest ?? null
}

/** Spends the code. False when somebody else spent it a moment ago. */
export async function spendCode({ tx, commune, now }: Where, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('voter_codes')
    .set({ used_at: now.toString() })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function insertLogin(
  { tx, commune, now }: Where,
  login: { tokenDigest: Buffer; phone: string },
): Promise<void> {
  const at = now.toString()
  await tx
    .insertInto('voter_logins')
    .values({
      commune,
      token_digest: login.tokenDigest,
      phone: login.phone,
      begun_at: at,
      used_at: at,
    })
    .execute()
}

/** The number that a living login proves; null when there is none such. */
export async function phoneOfLogin(
  { tx, commune, now }: Where,
  tokenDigest: Buffer,
): Promise<string | null> {
  const row = await tx
    .selectFrom('voter_logins')
    .select('phone')
    .where('commune', '=', commune)
    .where('token_digest', '=', tokenDigest)
    .where('begun_at', '>', now.subtract({ hours: loginHours }).toString() as never)
    .executeTakeFirst()
  return row?.phone ?? null
}

export async function deleteLogin(
  { tx, commune }: Pick<Where, 'tx' | 'commune'>,
  tokenDigest: Buffer,
): Promise<void> {
  await tx
    .deleteFrom('voter_logins')
    .where('commune', '=', commune)
    .where('token_digest', '=', tokenDigest)
    .execute()
}

/** Forgets codes of the day before and logins that are over: numbers stay no longer than they serve. */
export async function forgetVoterLogins({ tx, commune, now }: Where): Promise<void> {
  await sql`delete from voter_codes where commune = ${commune}
    and asked_at < ${now.subtract({ hours: 24 }).toString()}`.execute(tx)
  await sql`delete from voter_logins where commune = ${commune}
    and begun_at < ${now.subtract({ hours: loginHours }).toString()}`.execute(tx)
}
