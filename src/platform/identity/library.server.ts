import { randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { cookieNames } from './cookies.server.ts'
import * as tables from './library-tables.ts'
import { idleHours, longestDays } from './logins.server.ts'
import { hashPassword, verifyPassword } from './password-hash.server.ts'
import { isUsername, tidyUsername } from './username.ts'

export type LibraryOptions = {
  readonly pool: pg.Pool
  /** Signs cookies and encrypts TOTP secrets; at least 32 characters. */
  readonly secret: string
  readonly isSecure: boolean
  /** Closed accounts sign in no more. */
  isClosed(accountId: string): Promise<boolean>
}

/** The header by which we tell the library the address that the request really came from. */
export const addressHeader = 'x-login-address'

/** Minutes between the password and the code of the second step. */
export const firstStepMinutes = 10

const day = 24 * 60 * 60

/**
 * better-auth over our tables. Its HTTP handler is mounted nowhere: our own routes call its server
 * functions, so that every form works without JavaScript. Imported when first needed, because it
 * takes a quarter of a second and 30 MB.
 */
export async function openLibrary(options: LibraryOptions) {
  const [{ betterAuth }, { username }, { twoFactor }] = await Promise.all([
    import('better-auth'),
    import('better-auth/plugins/username'),
    import('better-auth/plugins/two-factor'),
  ])
  const plugins = [
    username({
      schema: tables.usernameFields,
      minUsernameLength: 3,
      maxUsernameLength: 40,
      usernameNormalization: tidyUsername,
      usernameValidator: (typed) => isUsername(tidyUsername(typed)),
    }),
    twoFactor({
      schema: tables.twoFactorTables,
      twoFactorCookieMaxAge: firstStepMinutes * 60,
      accountLockout: { maxFailedAttempts: 5, durationSeconds: 15 * 60 },
      // The clerk's slip is the one way back in: codes kept in a drawer would be a second.
      backupCodeOptions: { customBackupCodesGenerate: () => [] },
    }),
  ]
  return betterAuth({ ...settings(options), plugins })
}

function settings({ pool, secret, isSecure, isClosed }: LibraryOptions) {
  const names = cookieNames(isSecure)
  // A list, because the library prefers BETTER_AUTH_SECRETS of the environment to a single secret.
  const secrets = [{ version: 1, value: secret }]
  const dialect = new PostgresDialect({ pool: withJavaScriptDates(pool) })
  return {
    // Nothing is ever sent to this address: the library only asks for one.
    baseURL: 'http://localhost',
    secrets,
    database: { db: new Kysely<unknown>({ dialect }), type: 'postgres', transaction: true },
    user: tables.accountTable,
    session: {
      ...tables.loginTable,
      // The cookie lives as long as a login may; the row ends it earlier when it is idle.
      expiresIn: longestDays * day,
      disableSessionRefresh: true,
    },
    account: tables.credentialTable,
    verification: tables.verificationTable,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // Our own rule has already spoken, in characters; these are only its outer bounds.
      minPasswordLength: 1,
      maxPasswordLength: 1024,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    databaseHooks: { session: { create: { before: beginLogin(isClosed) } } },
    advanced: cookieSettings(names, isSecure),
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  } as const
}

function beginLogin(isClosed: LibraryOptions['isClosed']) {
  return async (login: { userId: string }) => {
    if (await isClosed(login.userId)) return false as const
    return { data: { ...login, expiresAt: new Date(Date.now() + idleHours * 3_600_000) } }
  }
}

function cookieSettings(names: ReturnType<typeof cookieNames>, isSecure: boolean) {
  const attributes = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure } as const
  return {
    // `true` would put `__Secure-` before every name, so that `__Host-` could not stand there
    // (better-auth issue 11061); the attribute is set below all the same.
    useSecureCookies: false,
    cookiePrefix: 'unused',
    cookies: {
      session_token: { name: names.login, attributes },
      two_factor: { name: names.firstStep, attributes },
    },
    ipAddress: { ipAddressHeaders: [addressHeader] },
    database: { generateId: () => randomUUID() },
  }
}

type DialectPool = ConstructorParameters<typeof PostgresDialect>[0]['pool'] & object

/** The app's pool answers with Temporal values; the library knows only Date. Same connections. */
function withJavaScriptDates(pool: pg.Pool): DialectPool {
  return {
    async connect() {
      const client = await pool.connect()
      return {
        query: (text: string, values: readonly unknown[]) =>
          client.query({ text, values: [...values], types: pg.types }),
        release: () => client.release(),
      }
    },
    end: async () => {},
  } as unknown as DialectPool
}

export type Library = Awaited<ReturnType<typeof openLibrary>>
