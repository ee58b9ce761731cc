import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import {
  ask,
  currentLogin,
  endPreviousLogin,
  headersFor,
  ourCookies,
  type IdentityContext,
  type Visit,
} from './identity-context.server.ts'
import { endLoginOf } from './logins.server.ts'
import { isTooLongToBeStored } from './password-rule.ts'
import { readTotpCode, spendTotpCode } from './totp-code.server.ts'
import { tidyUsername } from './username.ts'

/** Set-Cookie values for the answer, and whether a code must follow before there is a login. */
export type SignedIn = {
  readonly cookies: readonly string[]
  readonly needsTotp: boolean
  /** Null while the code is awaited. */
  readonly accountId: string | null
}

const passwordWrong: Refusal = { code: 'login.password_wrong', field: 'password' }

// One answer for all of these, after the same work: who has an account here is nobody's business.
const signInRefusals: Readonly<Record<string, Refusal>> = {
  INVALID_USERNAME_OR_PASSWORD: passwordWrong,
  INVALID_USERNAME: passwordWrong,
  USERNAME_TOO_SHORT: passwordWrong,
  USERNAME_TOO_LONG: passwordWrong,
  // The password was right, and the account is closed.
  FAILED_TO_CREATE_SESSION: passwordWrong,
}

/**
 * First step of signing in. A login that the browser already had ends here, so that no id planted
 * before the sign-in is worth anything after it.
 */
export async function signIn(
  context: IdentityContext,
  typed: { username: string; password: string; visit: Visit },
): Promise<Result<SignedIn>> {
  const { password, visit } = typed
  const username = tidyUsername(typed.username)
  const tryer = { username, address: visit.address }
  const counted = await context.failures.countTry(tryer, context.clock.now())
  if (!counted.ok) return counted
  if (isTooLongToBeStored(password)) return { ok: false, refusal: passwordWrong }
  const library = await context.library()
  // No cookies: neither an old login nor an old first step has a say in a new sign-in.
  const request = { body: { username, password }, headers: headersFor(visit, []) }
  const answer = await ask(
    () => library.api.signInUsername({ ...request, returnHeaders: true }),
    signInRefusals,
  )
  if (!answer.ok) return answer
  await context.failures.forget(tryer)
  await endPreviousLogin(context, visit)
  const { headers, response } = answer.value
  const accountId = 'user' in response ? response.user.id : null
  return ok({ cookies: ourCookies(context, headers), needsTotp: accountId === null, accountId })
}

const codeWrong: Refusal = { code: 'totp.wrong', field: 'code' }

const totpRefusals: Readonly<Record<string, Refusal>> = {
  INVALID_CODE: codeWrong,
  INVALID_TWO_FACTOR_COOKIE: { code: 'login.first_step_expired' },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: { code: 'login.first_step_expired' },
  ACCOUNT_TEMPORARILY_LOCKED: { code: 'login.account_locked', values: { minutes: 15 } },
  TOTP_NOT_ENABLED: { code: 'login.first_step_expired' },
}

/** Second step: the code of the authenticator, one step of 30 seconds early or late, once. */
export async function verifyTotp(
  context: IdentityContext,
  given: { code: string; visit: Visit },
): Promise<Result<SignedIn>> {
  const code = readTotpCode(given.code)
  if (code === null) return { ok: false, refusal: codeWrong }
  const library = await context.library()
  // Not the login cookie, which would have the library check the code for that login instead.
  const headers = headersFor(given.visit, [context.cookies.firstStep])
  const answer = await ask(
    () => library.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
    totpRefusals,
  )
  if (!answer.ok) return answer
  const { token, user } = answer.value.response
  if (!(await spendTotpCode(context, user.id, code))) {
    await endLoginOf(context.db, token)
    return refuse('totp.already_used', { field: 'code' })
  }
  await endPreviousLogin(context, given.visit)
  const cookies = ourCookies(context, answer.value.headers)
  return ok({ cookies, needsTotp: false, accountId: user.id })
}

/** The same person proves it again: a login with a new id takes the old one's place. */
export async function stepUp(
  context: IdentityContext,
  typed: { password: string; visit: Visit },
): Promise<Result<SignedIn>> {
  const login = await currentLogin(context, typed.visit)
  if (!login.ok) return login
  return signIn(context, { ...typed, username: login.value.username })
}

/** Ends the visit's login; returns the Set-Cookie values that take the cookie away. */
export async function signOut(context: IdentityContext, visit: Visit): Promise<string[]> {
  // By ourselves, since the library keeps quiet when the database refuses.
  await endPreviousLogin(context, visit)
  const library = await context.library()
  const answer = await library.api.signOut({ headers: headersFor(visit, []), returnHeaders: true })
  return ourCookies(context, answer.headers)
}
