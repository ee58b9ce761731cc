import type { Clock } from '../../kernel/clock.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { Database } from '../db/pool.server.ts'
import { onlyCookies, provenValue, readCookie, type CookieNames } from './cookies.server.ts'
import { addressHeader, type Library } from './library.server.ts'
import type { LoginFailures } from './login-failures.server.ts'
import { endLoginOf } from './logins.server.ts'
import { HashingBusy } from './password-hash.server.ts'
import type { Provider } from './provider.server.ts'

/** What the verbs of signing in stand on. */
export type IdentityContext = {
  readonly db: Database
  readonly secret: string
  readonly isSecure: boolean
  readonly clock: Clock
  readonly cookies: CookieNames
  readonly guessableWords: ReadonlySet<string>
  readonly failures: LoginFailures
  /** Null when this installation has none. */
  readonly provider: Provider | null
  library(): Promise<Library>
}

/** What a request brings besides what was typed; that the address is true is the caller's part. */
export type Visit = { readonly headers: Headers; readonly address: string }

/** Token of the request's login when the cookie is signed by us; asks no database. */
export function tokenOf(context: IdentityContext, headers: Headers): string | null {
  return provenValue(readCookie(headers, context.cookies.login), context.secret)
}

/** The visit as the library is to see it: its address, its browser, and only these cookies. */
export function headersFor(visit: Visit, cookies: readonly string[]): Headers {
  const headers = new Headers({ [addressHeader]: visit.address })
  headers.set('user-agent', (visit.headers.get('user-agent') ?? '').slice(0, 300))
  headers.set('cookie', onlyCookies(visit.headers, cookies))
  return headers
}

/** Set-Cookie values of our two cookies; the library's others are for features we do not use. */
export function ourCookies(context: IdentityContext, headers: Headers): string[] {
  const { login, firstStep } = context.cookies
  return headers
    .getSetCookie()
    .filter((cookie) => cookie.startsWith(`${login}=`) || cookie.startsWith(`${firstStep}=`))
}

type Answer<T> = { readonly headers: Headers; readonly response: T }

/**
 * Calls the library and turns the errors it is known to answer with into refusals; any other error
 * is thrown, so that a broken database never looks like a wrong password.
 */
export async function ask<T>(
  call: () => Promise<Answer<T>>,
  refusals: Readonly<Record<string, Refusal>>,
): Promise<Result<Answer<T>>> {
  try {
    return ok(await call())
  } catch (error) {
    if (error instanceof HashingBusy) return refuse('login.too_busy')
    const { code } = (error as { body?: { code?: string } }).body ?? {}
    const refusal = code === undefined ? undefined : refusals[code]
    if (refusal === undefined) throw error
    return { ok: false, refusal }
  }
}

export type CurrentLogin = {
  readonly token: string
  readonly accountId: string
  readonly username: string
  readonly hasTotp: boolean
}

/** Whose living login the visit carries; refuses when it has ended meanwhile. */
export async function currentLogin(
  context: IdentityContext,
  visit: Visit,
): Promise<Result<CurrentLogin>> {
  const token = tokenOf(context, visit.headers)
  if (token === null) return loginEnded
  const row = await context.db
    .selectFrom('logins')
    .innerJoin('accounts', 'accounts.id', 'logins.account_id')
    .select(['accounts.id', 'accounts.username', 'accounts.two_factor_enabled'])
    .select('logins.expires_at')
    .where('logins.token', '=', token)
    .where('accounts.closed_at', 'is', null)
    .executeTakeFirst()
  if (!row?.username) return loginEnded
  if (Temporal.Instant.compare(row.expires_at, context.clock.now()) <= 0) return loginEnded
  const { id: accountId, username, two_factor_enabled: hasTotp } = row
  return ok({ token, accountId, username, hasTotp })
}

export const loginEnded = refuse('login.ended')

/** Ends the login that the browser had before this sign-in, if it had one. */
export async function endPreviousLogin(context: IdentityContext, visit: Visit): Promise<void> {
  const token = tokenOf(context, visit.headers)
  if (token !== null) await endLoginOf(context.db, token)
}
