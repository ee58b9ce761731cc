import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import type { Clock } from '../../kernel/clock.ts'
import { openDatabase, statementCounter, type Database } from '../db/pool.server.ts'
import { cookieNames } from './cookies.server.ts'
import { tokenOf, type IdentityContext } from './identity-context.server.ts'
import { openLibrary, type Library } from './library.server.ts'
import { openLoginFailures } from './login-failures.server.ts'
import { unlinkIdentity } from './linked-identities.server.ts'
import { openLoginKeeper } from './logins.server.ts'
import * as ownAccount from './own-account.server.ts'
import { signInByPasskey, startPasskeySignIn } from './passkey-sign-in.server.ts'
import { addPasskey, removePasskey, startPasskey } from './passkeys.server.ts'
import type { Provider } from './provider.server.ts'
import * as atProvider from './provider-sign-in.server.ts'
import * as signing from './sign-in.server.ts'
import { useSlip } from './slips.server.ts'

export type IdentityOptions = {
  readonly pool: pg.Pool
  /** Signs cookies and seals TOTP secrets; at least 32 random characters, kept with the data. */
  readonly secret: string
  /** True when browsers reach us by TLS. */
  readonly isSecure: boolean
  readonly clock: Clock
  /** Words everybody in this house would guess, folded: refused as passwords. */
  readonly guessableWords: ReadonlySet<string>
  /** Where people may prove who they are otherwise; nowhere without it. */
  readonly provider?: Provider
}

/** Binds a verb to the context: `(context, input) => …` becomes `(input) => …`. */
function bind<Input, Output>(
  context: IdentityContext,
  verb: (context: IdentityContext, input: Input) => Output,
): (input: Input) => Output {
  return (input) => verb(context, input)
}

export type Identity = ReturnType<typeof openIdentity>

/**
 * Signing in and out, and what people do with their own account. Opens nothing and loads nothing
 * until the first use; what clerks do to accounts is in accounts, slips and logins, in their act's
 * own transaction.
 */
export function openIdentity(options: IdentityOptions) {
  const db = openDatabase(options.pool)
  const context = openContext(options, db)
  const keep = openLoginKeeper(db)
  return {
    /** Token of the request's login when we signed its cookie: what enter_commune asks for. */
    tokenOf: (headers: Headers) => tokenOf(context, headers),
    /** Keeps a login alive while it is used; returns at once, and its statement is no page's. */
    keepLogin: (token: string) => statementCounter.exit(() => keep(token, context.clock.now())),
    /** Loads the sign-in library, so that the first person of the day need not wait for it. */
    warmUp: async () => void (await (await context.library()).$context),
    signIn: bind(context, signing.signIn),
    verifyTotp: bind(context, signing.verifyTotp),
    stepUp: bind(context, signing.stepUp),
    signOut: bind(context, signing.signOut),
    changePassword: bind(context, ownAccount.changePassword),
    startTotp: bind(context, ownAccount.startTotp),
    confirmTotp: bind(context, ownAccount.confirmTotp),
    disableTotp: bind(context, ownAccount.disableTotp),
    useSlip: bind(context, useSlip),
    /** A digest that only this installation can make; the purpose keeps uses apart. */
    digest: (purpose: string, text: string): Buffer =>
      createHmac('sha256', options.secret)
        .update(JSON.stringify([purpose, text]))
        .digest(),
    startPasskey: bind(context, startPasskey),
    addPasskey: bind(context, addPasskey),
    removePasskey: bind(context, removePasskey),
    startPasskeySignIn: bind(context, startPasskeySignIn),
    signInByPasskey: bind(context, signInByPasskey),
    leaveToSignIn: bind(context, atProvider.leaveToSignIn),
    leaveToLink: bind(context, atProvider.leaveToLink),
    leaveBySlip: bind(context, atProvider.leaveBySlip),
    returnFromProvider: bind(context, atProvider.returnFromProvider),
    unlinkIdentity: bind(context, unlinkIdentity),
  }
}

function openContext(options: IdentityOptions, db: Database): IdentityContext {
  const { secret, isSecure, clock, guessableWords } = options
  if (secret.length < 32) throw new Error('The sign-in secret must have at least 32 characters')
  let library: Promise<Library> | undefined
  return {
    db,
    secret,
    isSecure,
    clock,
    guessableWords,
    cookies: cookieNames(isSecure),
    provider: options.provider ?? null,
    failures: openLoginFailures(db, secret),
    library() {
      library ??= openLibrary({ ...options, isClosed: (accountId) => isClosed(db, accountId) })
      return library
    },
  }
}

async function isClosed(db: Database, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('accounts')
    .select('closed_at')
    .where('id', '=', accountId)
    .executeTakeFirst()
  return row === undefined || row.closed_at !== null
}

/** Forgets what has ended: old logins, first steps, used codes, failures. For a daily job. */
export async function forgetEndedLogins(db: Database, at: Temporal.Instant): Promise<void> {
  const before = (hours: number) => at.subtract({ hours }).toString()
  await sql`delete from logins where expires_at < ${before(0)}`.execute(db)
  await sql`delete from verifications where expires_at < ${before(0)}`.execute(db)
  await sql`delete from sign_in_challenges where expires_at < ${before(0)}`.execute(db)
  await sql`delete from used_totp_codes where used_at < ${before(1)}`.execute(db)
  await sql`delete from login_failures where last_at < ${before(48)}`.execute(db)
}
