import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { refuse, ok, type Result } from '../../kernel/result.ts'
import { endPreviousLogin, type IdentityContext, type Visit } from './identity-context.server.ts'
import { firstStepMinutes } from './library.server.ts'
import { idleHours, longestDays } from './logins.server.ts'
import type { SignedIn } from './sign-in.server.ts'

/**
 * Opens a login for an account that proved itself otherwise than by its password. The login that the
 * browser had before ends. Refuses a closed account with the caller's own code.
 */
export async function openLogin(
  context: IdentityContext,
  given: { accountId: string; visit: Visit; refusal: string },
): Promise<Result<SignedIn>> {
  const { accountId, visit, refusal } = given
  const token = randomBytes(32).toString('base64url')
  const account = await context.db
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (!account) return refuse(refusal)
  await endPreviousLogin(context, visit)
  await context.db
    .insertInto('logins')
    .values({
      id: randomUUID(),
      token,
      account_id: accountId,
      // By the database's clock, as its own column begins: see enter_commune.
      expires_at: Temporal.Now.instant().add({ hours: idleHours }).toString(),
      ip_address: visit.address,
      user_agent: (visit.headers.get('user-agent') ?? '').slice(0, 300),
    })
    .execute()
  const cookie = signedCookie(context, context.cookies.login, token, longestDays * 24 * 3600)
  return ok({ cookies: [cookie], needsTotp: false, accountId })
}

/**
 * The first step is done otherwise than by a password, and the code of the authenticator must follow:
 * leaves what the sign-in library leaves after a right password, so that the same page goes on.
 */
export async function beginSecondStep(
  context: IdentityContext,
  accountId: string,
): Promise<SignedIn> {
  const { internalAdapter } = await (await context.library()).$context
  const identifier = `2fa-${randomBytes(20).toString('base64url')}`
  const expiresAt = new Date(Date.now() + firstStepMinutes * 60_000)
  await internalAdapter.createVerificationValue({ value: accountId, identifier, expiresAt })
  const tries = `2fa-attempts-${identifier}`
  await internalAdapter.createVerificationValue({ value: '0', identifier: tries, expiresAt })
  const { firstStep } = context.cookies
  const cookie = signedCookie(context, firstStep, identifier, firstStepMinutes * 60)
  return { cookies: [cookie], needsTotp: true, accountId: null }
}

/** A cookie as the sign-in library signs its own: `value.base64(HMAC-SHA256)`, percent-encoded. */
function signedCookie(
  { secret, isSecure }: IdentityContext,
  name: string,
  value: string,
  seconds: number,
): string {
  const signature = createHmac('sha256', secret).update(value).digest('base64')
  const signed = encodeURIComponent(`${value}.${signature}`)
  const attributes = `Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax`
  return `${name}=${signed}; ${attributes}${isSecure ? '; Secure' : ''}`
}
