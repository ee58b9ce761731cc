import { sql } from 'kysely'
import type { Database } from '../db/pool.server.ts'

/** A login ends after so many hours without a page, and after so many days in any case. */
export const idleHours = 12
export const longestDays = 30

/** A place where the account is signed in, as its owner sees it: no token in it. */
export type Login = {
  readonly id: string
  readonly begunAt: Temporal.Instant
  /** Exact to a quarter of an hour. */
  readonly usedAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly address: string
  readonly userAgent: string
  readonly isCurrent: boolean
}

/** The account's living logins, newest first; `token` is the one that asks. */
export async function loginsOf(
  db: Database,
  accountId: string,
  token: string | null,
): Promise<Login[]> {
  const rows = await db
    .selectFrom('logins')
    .select(['id', 'created_at', 'updated_at', 'expires_at', 'ip_address', 'user_agent', 'token'])
    .where('account_id', '=', accountId)
    .where(sql<boolean>`expires_at > now()`)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    begunAt: row.created_at,
    usedAt: row.updated_at,
    endsAt: row.expires_at,
    address: row.ip_address ?? '',
    userAgent: row.user_agent ?? '',
    isCurrent: row.token === token,
  }))
}

/** Ends one login of this account. False when it is not there: ended before, or another's. */
export async function endLogin(db: Database, accountId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('logins')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Ends all logins of the account but the one that asks; with null, all. Returns how many. */
export async function endOtherLogins(
  db: Database,
  accountId: string,
  kept: string | null,
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('logins')
    .where('account_id', '=', accountId)
    .$if(kept !== null, (others) => others.where('token', '<>', kept!))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Ends the login of this token, whosever it is. */
export async function endLoginOf(db: Database, token: string): Promise<void> {
  await db.deleteFrom('logins').where('token', '=', token).execute()
}

/** How long a process may go on without telling the database that a login is in use. */
const restMinutes = 15
const rememberedAtMost = 20_000

/**
 * Keeps logins alive while they are used. A page calls the returned function and does not wait: at
 * most one UPDATE a login every quarter of an hour, so the 12 idle hours are exact to that quarter.
 */
export function openLoginKeeper(db: Database): (token: string, at: Temporal.Instant) => void {
  const keptAt = new Map<string, number>()
  return (token, at) => {
    const now = at.epochMilliseconds
    const last = keptAt.get(token)
    if (last !== undefined && now - last < restMinutes * 60_000) return
    if (keptAt.size >= rememberedAtMost) keptAt.clear()
    keptAt.set(token, now)
    // A failure costs nothing but a later try: the page itself has met the database too.
    prolong(db, token, at).catch(() => keptAt.delete(token))
  }
}

async function prolong(db: Database, token: string, at: Temporal.Instant): Promise<void> {
  const idle = at.add({ hours: idleHours }).toString()
  await sql`
    update logins
       set expires_at = least(${idle}::timestamptz,
                              created_at + make_interval(days => ${longestDays})),
           updated_at = ${at.toString()}
     where token = ${token} and expires_at > ${at.toString()}`.execute(db)
}
