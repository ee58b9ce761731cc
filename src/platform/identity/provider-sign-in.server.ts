import { createHash, randomBytes } from 'node:crypto'
import { ok, refuse, Refused, type Result } from '../../kernel/result.ts'
import { keepChallenge, takeChallenge, type ChallengePurpose } from './challenges.server.ts'
import { readCookie } from './cookies.server.ts'
import { currentLogin, type IdentityContext, type Visit } from './identity-context.server.ts'
import { accountOf, linkIdentity } from './linked-identities.server.ts'
import { beginSecondStep, openLogin } from './open-login.server.ts'
import { provePassword } from './own-account.server.ts'
import type { ProvenIdentity } from './provider.server.ts'
import type { SignedIn } from './sign-in.server.ts'
import { invitationBy, spendInvitation } from './slips.server.ts'

/** The address of the provider with our question, and the cookie that ties it to this browser. */
export type Leave = { readonly url: string; readonly cookies: readonly string[] }

/** What came of it: a login (or its second step), or an identity linked to the login that is there. */
export type Returned = SignedIn & { readonly next: string; readonly isLinked: boolean }

type Way = { readonly redirectUri: string; readonly visit: Visit }

const purposes = ['identity_sign_in', 'identity_link', 'identity_by_slip'] as const
const minutes = 10

/** Off to sign in; `next` is kept here and not given to the provider. */
export function leaveToSignIn(
  context: IdentityContext,
  { next, ...way }: Way & { next: string },
): Promise<Result<Leave>> {
  return leave(context, way, { purpose: 'identity_sign_in', accountId: null, content: { next } })
}

/** Off to link an identity to the account that is signed in: its password is asked again first. */
export async function leaveToLink(
  context: IdentityContext,
  { current, ...way }: Way & { current: string },
): Promise<Result<Leave>> {
  const proven = await provePassword(context, { current, visit: way.visit })
  if (!proven.ok) return proven
  const { accountId } = proven.value
  return leave(context, way, { purpose: 'identity_link', accountId, content: {} })
}

/** Off to use an invitation slip without choosing a password: the identity takes the account over. */
export async function leaveBySlip(
  context: IdentityContext,
  { code, ...way }: Way & { code: string },
): Promise<Result<Leave>> {
  const slip = await invitationBy(context, code)
  if (!slip.ok) return slip
  const { id, accountId } = slip.value
  return leave(context, way, { purpose: 'identity_by_slip', accountId, content: { slip: id } })
}

type Asked = {
  readonly purpose: ChallengePurpose
  readonly accountId: string | null
  readonly content: Readonly<Record<string, string>>
}

async function leave(context: IdentityContext, way: Way, asked: Asked): Promise<Result<Leave>> {
  const { provider } = context
  if (!provider) return refuse('identity.no_provider')
  const question = await provider.ask(way.redirectUri)
  if (!question.ok) return question
  const { url, state, nonce, verifier } = question.value
  const browser = randomBytes(32).toString('base64url')
  await keepChallenge(context.db, {
    key: state,
    purpose: asked.purpose,
    accountId: asked.accountId,
    content: { ...asked.content, nonce, verifier, browser: digestOf(browser) },
    at: context.clock.now(),
  })
  const cookie = `${context.cookies.atProvider}=${browser}; Max-Age=${minutes * 60}; ${attributes(context)}`
  return ok({ url, cookies: [cookie] })
}

/**
 * Back from the provider. The question is answered once, by the browser that was asked and within its
 * time, before the provider is asked for anything; only then is its answer looked at.
 */
export async function returnFromProvider(
  context: IdentityContext,
  { search, ...way }: Way & { search: string },
): Promise<Result<Returned>> {
  const { provider } = context
  if (!provider) return refuse('identity.no_provider')
  const returned = new URL(way.redirectUri + search)
  const state = returned.searchParams.get('state') ?? ''
  const at = context.clock.now()
  const asked = await takeChallenge(context.db, { key: state, purposes, at })
  if (!asked || !isSameBrowser(context, way.visit, asked.content)) {
    return refuse('identity.question_over')
  }
  const { nonce = '', verifier = '' } = asked.content
  const proven = await provider.prove(returned, { state, nonce, verifier })
  if (!proven.ok) return proven
  const done = await finish(context, way.visit, asked, proven.value)
  if (!done.ok) return done
  const forget = `${context.cookies.atProvider}=; Max-Age=0; ${attributes(context)}`
  return ok({ ...done.value, cookies: [...done.value.cookies, forget] })
}

function finish(
  context: IdentityContext,
  visit: Visit,
  { purpose, accountId, content }: Asked,
  identity: ProvenIdentity,
): Promise<Result<Returned>> {
  if (purpose === 'identity_link') return linkHere(context, visit, accountId, identity)
  if (purpose === 'identity_by_slip') {
    return linkBySlip(context, visit, { accountId, slip: content['slip'] ?? '' }, identity)
  }
  return signIn(context, visit, content['next'] ?? '', identity)
}

async function signIn(
  context: IdentityContext,
  visit: Visit,
  next: string,
  identity: ProvenIdentity,
): Promise<Result<Returned>> {
  // Never by a name, an address or a number that the provider tells: only by what was linked before.
  const accountId = await accountOf(context, identity)
  if (accountId === null) return refuse('identity.not_linked')
  return enter(context, { accountId, visit, next })
}

/** A login, or the second step where the account has one: the provider stands for the password only. */
async function enter(
  context: IdentityContext,
  { accountId, visit, next }: { accountId: string; visit: Visit; next: string },
): Promise<Result<Returned>> {
  const account = await context.db
    .selectFrom('accounts')
    .select('two_factor_enabled')
    .where('id', '=', accountId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (!account) return refuse('identity.not_linked')
  const refusal = 'identity.not_linked'
  const entered = account.two_factor_enabled
    ? ok(await beginSecondStep(context, accountId))
    : await openLogin(context, { accountId, visit, refusal })
  return entered.ok ? ok({ ...entered.value, next, isLinked: false }) : entered
}

async function linkHere(
  context: IdentityContext,
  visit: Visit,
  askedBy: string | null,
  identity: ProvenIdentity,
): Promise<Result<Returned>> {
  const login = await currentLogin(context, visit)
  if (!login.ok) return login
  const { accountId } = login.value
  // Another account signed in meanwhile in this browser: it did not ask for this.
  if (accountId !== askedBy) return refuse('identity.question_over')
  const linked = await context.db
    .transaction()
    .execute((tx) => linkIdentity(context, tx, { accountId, identity }))
  if (!linked.ok) return linked
  return ok({ cookies: [], needsTotp: false, accountId, next: '', isLinked: true })
}

async function linkBySlip(
  context: IdentityContext,
  visit: Visit,
  { accountId, slip }: { accountId: string | null; slip: string },
  identity: ProvenIdentity,
): Promise<Result<Returned>> {
  if (accountId === null) return refuse('identity.question_over')
  const linked = await orRefusal(
    context.db.transaction().execute(async (tx) => {
      const done = await linkIdentity(context, tx, { accountId, identity })
      return done.ok ? spendInvitation(tx, slip, context.clock.now()) : done
    }),
  )
  return linked.ok ? enter(context, { accountId, visit, next: '' }) : linked
}

/** A refusal thrown to undo the transaction, as the result it stands for. */
async function orRefusal<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

function isSameBrowser(
  { cookies }: IdentityContext,
  { headers }: Visit,
  content: Asked['content'],
): boolean {
  const shown = readCookie(headers, cookies.atProvider)
  return shown !== null && digestOf(shown) === content['browser']
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url')

// Lax, since the way back from the provider is a link from another site.
const attributes = ({ isSecure }: IdentityContext) =>
  `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
