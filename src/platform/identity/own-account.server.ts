import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import {
  ask,
  currentLogin,
  headersFor,
  loginEnded,
  ourCookies,
  type CurrentLogin,
  type IdentityContext,
  type Visit,
} from './identity-context.server.ts'
import { acceptPassword } from './password-rule.ts'
import { readTotpCode, spendTotpCode } from './totp-code.server.ts'

/** The login has a new id: Set-Cookie values for the answer. */
export type Rotated = { readonly cookies: readonly string[] }

const refusals: Readonly<Record<string, Refusal>> = {
  INVALID_PASSWORD: { code: 'password.wrong', field: 'current' },
  INVALID_CODE: { code: 'totp.wrong', field: 'code' },
  UNAUTHORIZED: loginEnded.refusal,
  TOTP_ALREADY_ENABLED: { code: 'totp.already_enabled' },
  TOTP_NOT_ENABLED: { code: 'totp.not_started' },
}

type Owner = CurrentLogin & { forgetTries(): Promise<void> }

/** Whoever found an open login may not guess its password without end: these tries count too. */
async function countOwnersTry(
  context: IdentityContext,
  login: CurrentLogin,
  visit: Visit,
): Promise<Result<Owner>> {
  const tryer = { username: login.username, address: visit.address }
  const counted = await context.failures.countTry(tryer, context.clock.now())
  if (!counted.ok) return counted
  return ok({ ...login, forgetTries: () => context.failures.forget(tryer) })
}

/** Refuses unless the password is that of the login's account; tries are counted. */
export async function provePassword(
  context: IdentityContext,
  typed: { current: string; visit: Visit },
): Promise<Result<CurrentLogin>> {
  const login = await currentLogin(context, typed.visit)
  if (!login.ok) return login
  const owner = await countOwnersTry(context, login.value, typed.visit)
  if (!owner.ok) return owner
  const known = await verifyPassword(context, typed)
  if (!known.ok) return known
  await owner.value.forgetTries()
  return login
}

/** Asks the library whether the password is that of the login's account; the caller counts the try. */
async function verifyPassword(
  context: IdentityContext,
  { current, visit }: { current: string; visit: Visit },
): Promise<Result<unknown>> {
  const library = await context.library()
  const headers = headersFor(visit, [context.cookies.login])
  const body = { password: current }
  return ask(() => library.api.verifyPassword({ body, headers, returnHeaders: true }), refusals)
}

/** Sets a new password; all other logins end and this one gets a new id. */
export async function changePassword(
  context: IdentityContext,
  typed: { current: string; password: string; visit: Visit },
): Promise<Result<Rotated>> {
  const login = await currentLogin(context, typed.visit)
  if (!login.ok) return login
  const accepted = acceptPassword(typed.password, {
    username: login.value.username,
    guessableWords: context.guessableWords,
  })
  if (!accepted.ok) return accepted
  if (accepted.value === typed.current.normalize('NFC')) {
    return refuse('password.unchanged', { field: 'password' })
  }
  const owner = await countOwnersTry(context, login.value, typed.visit)
  if (!owner.ok) return owner
  const library = await context.library()
  const body = {
    currentPassword: typed.current,
    newPassword: accepted.value,
    revokeOtherSessions: true,
  }
  const headers = headersFor(typed.visit, [context.cookies.login])
  const answer = await ask(
    () => library.api.changePassword({ body, headers, returnHeaders: true }),
    refusals,
  )
  if (!answer.ok) return answer
  await owner.value.forgetTries()
  await context.db
    .updateTable('accounts')
    .set({ must_change_password: false })
    .where('id', '=', owner.value.accountId)
    .execute()
  return ok({ cookies: ourCookies(context, answer.value.headers) })
}

/** What an authenticator needs, as a link for the QR picture and as letters to type. */
export type TotpStart = { readonly uri: string; readonly secret: string }

/** Draws a secret for the second step; it counts only once `confirmTotp` has seen a code of it. */
export async function startTotp(
  context: IdentityContext,
  typed: { current: string; issuer: string; visit: Visit },
): Promise<Result<TotpStart>> {
  const login = await currentLogin(context, typed.visit)
  if (!login.ok) return login
  const owner = await countOwnersTry(context, login.value, typed.visit)
  if (!owner.ok) return owner
  const library = await context.library()
  const headers = headersFor(typed.visit, [context.cookies.login])
  const body = { password: typed.current, method: 'totp' } as const
  const answer = await ask(
    () => library.api.enableTwoFactor({ body, headers, returnHeaders: true }),
    refusals,
  )
  if (!answer.ok) return answer
  await owner.value.forgetTries()
  const drawn = answer.value.response
  const secret = 'totpURI' in drawn ? new URL(drawn.totpURI).searchParams.get('secret')! : ''
  return ok({ secret, uri: totpLink(typed.issuer, owner.value.username, secret) })
}

// The library writes the account's address into the link; people know their sign-in name.
function totpLink(issuer: string, username: string, secret: string): string {
  const by = encodeURIComponent(issuer)
  const label = `${by}:${encodeURIComponent(username)}`
  return `otpauth://totp/${label}?secret=${secret}&issuer=${by}&algorithm=SHA1&digits=6&period=30`
}

/** The first code proves that the authenticator works: from now on signing in takes both steps. */
export async function confirmTotp(
  context: IdentityContext,
  typed: { code: string; visit: Visit },
): Promise<Result<Rotated>> {
  const login = await currentLogin(context, typed.visit)
  if (!login.ok) return login
  if (login.value.hasTotp) return { ok: false, refusal: refusals['TOTP_ALREADY_ENABLED']! }
  const checked = await checkCode(context, typed)
  if (!checked.ok) return checked
  await spendTotpCode(context, login.value.accountId, checked.value.code)
  return ok({ cookies: ourCookies(context, checked.value.headers) })
}

/** Takes the second step off: asks for password and code, since either alone may be stolen. */
export async function disableTotp(
  context: IdentityContext,
  typed: { current: string; code: string; visit: Visit },
): Promise<Result<Rotated>> {
  const login = await currentLogin(context, typed.visit)
  if (!login.ok) return login
  if (!login.value.hasTotp) return refuse('totp.not_enabled')
  const owner = await countOwnersTry(context, login.value, typed.visit)
  if (!owner.ok) return owner
  // The password first: a right code must not be spent on a wrong password.
  const known = await verifyPassword(context, typed)
  if (!known.ok) return known
  const checked = await checkCode(context, typed)
  if (!checked.ok) return checked
  if (!(await spendTotpCode(context, owner.value.accountId, checked.value.code))) {
    return refuse('totp.already_used', { field: 'code' })
  }
  const library = await context.library()
  const headers = headersFor(typed.visit, [context.cookies.login])
  const body = { password: typed.current }
  const answer = await ask(
    () => library.api.disableTwoFactor({ body, headers, returnHeaders: true }),
    refusals,
  )
  if (!answer.ok) return answer
  await owner.value.forgetTries()
  return ok({ cookies: ourCookies(context, answer.value.headers) })
}

async function checkCode(
  context: IdentityContext,
  typed: { code: string; visit: Visit },
): Promise<Result<{ code: string; headers: Headers }>> {
  const code = readTotpCode(typed.code)
  if (code === null) return { ok: false, refusal: refusals['INVALID_CODE']! }
  const library = await context.library()
  const headers = headersFor(typed.visit, [context.cookies.login])
  const answer = await ask(
    () => library.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
    refusals,
  )
  return answer.ok ? ok({ code, headers: answer.value.headers }) : answer
}
