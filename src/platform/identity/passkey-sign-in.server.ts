import { z } from 'zod'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { keepChallenge, takeChallenge } from './challenges.server.ts'
import type { IdentityContext, Visit } from './identity-context.server.ts'
import { openLogin } from './open-login.server.ts'
import { rpIdOf, type RelyingParty } from './passkeys.server.ts'
import type { SignedIn } from './sign-in.server.ts'
import { base64Url, challengeIn } from './webauthn-shape.ts'

/** What the browser needs to let somebody choose one of their passkeys for this host, as JSON. */
export async function startPasskeySignIn(
  context: IdentityContext,
  { relyingParty }: { relyingParty: RelyingParty },
): Promise<string> {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const rpID = rpIdOf(relyingParty)
  const options = await generateAuthenticationOptions({
    rpID,
    userVerification: 'required',
    timeout: 5 * 60_000,
  })
  const at = context.clock.now()
  await keepChallenge(context.db, {
    key: options.challenge,
    purpose: 'passkey_sign_in',
    accountId: null,
    content: { rpId: rpID },
    at,
  })
  return JSON.stringify(options)
}

const assertion = z.object({
  id: base64Url,
  rawId: base64Url,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64Url,
    authenticatorData: base64Url,
    signature: base64Url,
    userHandle: base64Url.nullish(),
  }),
  clientExtensionResults: z.object({}).default({}),
})
type Assertion = z.infer<typeof assertion>

/** One sentence for every way in which it can be wrong: who has which passkey is nobody's business. */
const notAccepted = 'passkey.not_accepted'

/**
 * Signs in by a passkey. The device has proved its owner to itself, so no code follows. Each
 * challenge is good for one try, whatever comes of it.
 */
export async function signInByPasskey(
  context: IdentityContext,
  given: { response: string; relyingParty: RelyingParty; visit: Visit },
): Promise<Result<SignedIn>> {
  const answer = read(given.response)
  const key = answer && challengeIn(answer.response.clientDataJSON)
  if (!answer || !key) return refuse(notAccepted)
  const at = context.clock.now()
  const asked = await takeChallenge(context.db, { key, purposes: ['passkey_sign_in'], at })
  if (!asked) return refuse('passkey.challenge_over')
  const proven = await prove(context, answer, { key, relyingParty: given.relyingParty })
  if (!proven.ok) return proven
  return openLogin(context, { ...proven.value, visit: given.visit, refusal: notAccepted })
}

async function prove(
  context: IdentityContext,
  answer: Assertion,
  { key, relyingParty }: { key: string; relyingParty: RelyingParty },
): Promise<Result<{ accountId: string }>> {
  const rpId = rpIdOf(relyingParty)
  const passkey = await context.db
    .selectFrom('passkeys')
    .select(['id', 'account_id', 'public_key', 'counter'])
    .where('id', '=', answer.id)
    .where('rp_id', '=', rpId)
    .executeTakeFirst()
  if (!passkey || !isOwners(answer, passkey.account_id)) return refuse(notAccepted)
  const counter = await verifiedCounter(answer, {
    expectedChallenge: key,
    expectedOrigin: relyingParty.origin,
    expectedRPID: rpId,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: passkey.counter,
    },
  })
  if (counter === null) return refuse(notAccepted)
  // Two answers that both bring the next count: the second is a copy of the device.
  const { numUpdatedRows } = await context.db
    .updateTable('passkeys')
    .set({ counter, used_at: context.clock.now().toString() })
    .where('id', '=', passkey.id)
    .where('counter', '=', passkey.counter)
    .executeTakeFirst()
  return numUpdatedRows === 0n ? refuse(notAccepted) : ok({ accountId: passkey.account_id })
}

/** A discoverable credential names its account (WebAuthn 3, 7.2 step 6): it must be the one we know. */
function isOwners({ response }: Assertion, accountId: string): boolean {
  const { userHandle } = response
  return !!userHandle && Buffer.from(userHandle, 'base64url').toString() === accountId
}

type Expected = {
  expectedChallenge: string
  expectedOrigin: string
  expectedRPID: string
  credential: { id: string; publicKey: Uint8Array<ArrayBuffer>; counter: number }
}

/** The device's new count of signatures; null when anything is wrong, a count gone back included. */
async function verifiedCounter(answer: Assertion, expected: Expected): Promise<number | null> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const response = answer as Parameters<typeof verifyAuthenticationResponse>[0]['response']
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      ...expected,
      requireUserVerification: true,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}

function read(text: string): Assertion | null {
  try {
    return assertion.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
