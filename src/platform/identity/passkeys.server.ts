import { z } from 'zod'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Database } from '../db/pool.server.ts'
import { keepChallenge, takeChallenge } from './challenges.server.ts'
import { currentLogin, type IdentityContext, type Visit } from './identity-context.server.ts'
import { provePassword } from './own-account.server.ts'
import { base64Url, challengeIn } from './webauthn-shape.ts'

/** Where a passkey counts: the host name that it is bound to, and the origin the browser must name. */
export type RelyingParty = { readonly origin: string; readonly name: string }

/** A passkey as its owner sees it. */
export type Passkey = {
  readonly id: string
  readonly name: string
  readonly rpId: string
  readonly isBackedUp: boolean
  readonly addedAt: Temporal.Instant
  readonly usedAt: Temporal.Instant | null
}

/** As many as a person has devices; more is a mistake or worse. */
export const mostPasskeys = 12

// EdDSA, ES256, RS256 (RFC 9053, RFC 8812): what devices make today.
const algorithms = [-8, -7, -257]

export const rpIdOf = ({ origin }: RelyingParty): string => new URL(origin).hostname

/** The account's passkeys, oldest first. */
export async function passkeysOf(db: Database, accountId: string): Promise<Passkey[]> {
  const rows = await db
    .selectFrom('passkeys')
    .select(['id', 'name', 'rp_id', 'is_backed_up', 'added_at', 'used_at'])
    .where('account_id', '=', accountId)
    .orderBy('added_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    rpId: row.rp_id,
    isBackedUp: row.is_backed_up,
    addedAt: row.added_at,
    usedAt: row.used_at,
  }))
}

/** What the browser needs to make a passkey, as JSON; asks the owner's password again. */
export async function startPasskey(
  context: IdentityContext,
  typed: { current: string; name: string; relyingParty: RelyingParty; visit: Visit },
): Promise<Result<string>> {
  const proven = await provePassword(context, typed)
  if (!proven.ok) return proven
  const { accountId, username } = proven.value
  const existing = await passkeysOf(context.db, accountId)
  if (existing.length >= mostPasskeys)
    return refuse('passkey.too_many', { values: { most: mostPasskeys } })
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const rpID = rpIdOf(typed.relyingParty)
  const options = await generateRegistrationOptions({
    rpName: typed.relyingParty.name,
    rpID,
    userName: username,
    userID: new Uint8Array(Buffer.from(accountId)),
    userDisplayName: username,
    timeout: 5 * 60_000,
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: existing.filter(({ rpId }) => rpId === rpID).map(({ id }) => ({ id })),
    // Discoverable, so that nobody types a name; with the owner proved to the device, so that it is
    // two factors at once (NIST SP 800-63B-4, 3.1.7).
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(context.db, {
    key: options.challenge,
    purpose: 'passkey_add',
    accountId,
    content: { name: typed.name, rpId: rpID },
    at: context.clock.now(),
  })
  return ok(JSON.stringify(options))
}

const registration = z.object({
  id: base64Url,
  rawId: base64Url,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64Url,
    attestationObject: base64Url,
    transports: z.array(z.string().max(20)).max(8).optional(),
  }),
  clientExtensionResults: z.object({}).default({}),
})

/** Keeps the passkey that the browser made for this account; each challenge makes one at most. */
export async function addPasskey(
  context: IdentityContext,
  given: { response: string; relyingParty: RelyingParty; visit: Visit },
): Promise<Result<null>> {
  const login = await currentLogin(context, given.visit)
  if (!login.ok) return login
  const { accountId } = login.value
  const answer = registration.safeParse(parsed(given.response)).data
  const key = answer && challengeIn(answer.response.clientDataJSON)
  const at = context.clock.now()
  const asked = key ? await takeChallenge(context.db, { key, purposes: ['passkey_add'], at }) : null
  if (!answer || !key || asked?.accountId !== accountId) return refuse('passkey.not_made')
  const verified = await verifyMade(answer, { key, relyingParty: given.relyingParty })
  if (!verified) return refuse('passkey.not_made')
  const { credential, credentialBackedUp } = verified
  const added = await context.db
    .insertInto('passkeys')
    .values({
      id: credential.id,
      account_id: accountId,
      rp_id: rpIdOf(given.relyingParty),
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: answer.response.transports ?? [],
      name: asked.content['name'] ?? '',
      is_backed_up: credentialBackedUp,
      added_at: at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 0n ? refuse('passkey.already_added') : ok(null)
}

async function verifyMade(
  answer: z.infer<typeof registration>,
  { key, relyingParty }: { key: string; relyingParty: RelyingParty },
) {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: answer as Parameters<typeof verifyRegistrationResponse>[0]['response'],
      expectedChallenge: key,
      expectedOrigin: relyingParty.origin,
      expectedRPID: rpIdOf(relyingParty),
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    return registrationInfo ?? null
  } catch {
    // The library throws an Error for each way in which an answer can be wrong.
    return null
  }
}

/** Gives one of the account's own passkeys another name. False when it is not there. */
export async function renamePasskey(
  db: Database,
  accountId: string,
  { id, name }: { id: string; name: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('passkeys')
    .set({ name })
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes one of the account's own passkeys away; the password is asked again. Harmless when repeated. */
export async function removePasskey(
  context: IdentityContext,
  typed: { current: string; id: string; visit: Visit },
): Promise<Result<null>> {
  const proven = await provePassword(context, typed)
  if (!proven.ok) return proven
  await context.db
    .deleteFrom('passkeys')
    .where('account_id', '=', proven.value.accountId)
    .where('id', '=', typed.id)
    .execute()
  return ok(null)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
