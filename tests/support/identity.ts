import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { openOwnerPool } from '../../src/platform/db/migrate.server.ts'
import { openDatabase, openPool, type Database } from '../../src/platform/db/pool.server.ts'
import { createAccount, type Account } from '../../src/platform/identity/accounts.server.ts'
import type { Visit } from '../../src/platform/identity/identity-context.server.ts'
import { openIdentity, type Identity } from '../../src/platform/identity/identity.server.ts'
import type { Provider } from '../../src/platform/identity/provider.server.ts'
import { hashPassword } from '../../src/platform/identity/password-hash.server.ts'
import { databaseForTests } from './database.ts'

/** A password that the rule accepts and no account name is part of. */
export const goodPassword = 'lúa chín vàng đồng chiêm'

const testSecret = 'a secret for tests only, forty characters'

/** A browser: keeps cookies as one does, and sends them from its address. */
export type Browser = { visit(): Visit; keep(cookies: readonly string[]): void; header(): string }

export function openBrowser(address = '203.0.113.10', userAgent = 'Firefox/145'): Browser {
  const jar = new Map<string, string>()
  const header = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    header,
    visit: () => ({
      address,
      headers: new Headers({ cookie: header(), 'user-agent': userAgent }),
    }),
    keep(cookies) {
      for (const cookie of cookies) {
        const [pair = ''] = cookie.split(';')
        const at = pair.indexOf('=')
        if (/max-age=0/i.test(cookie)) jar.delete(pair.slice(0, at))
        else jar.set(pair.slice(0, at), pair.slice(at + 1))
      }
    },
  }
}

export type TestIdentity = {
  db: Database
  pool: pg.Pool
  identity: Identity
  /** Moves the clock of identity; the database and the library keep the real time. */
  set(now: Temporal.Instant): void
  now(): Temporal.Instant
  /** An account that can sign in with `goodPassword`. */
  account(username: string): Promise<Account>
  /** A statement by the role that owns the tables. */
  asOwner(statement: string): Promise<void>
  /** Another process of the same installation: its own memory, the same database. */
  anotherProcess(): Identity
  close(): Promise<void>
}

export async function identityForTests(
  options: { isSecure?: boolean; provider?: Provider } = {},
): Promise<TestIdentity> {
  const database = await databaseForTests()
  const pool = openPool(database.connection, 6)
  const db = openDatabase(pool)
  let now: Temporal.Instant | null = null
  const clock = { now: () => now ?? Temporal.Now.instant() }
  const open = () =>
    openIdentity({
      pool,
      secret: testSecret,
      isSecure: options.isSecure ?? false,
      clock,
      guessableWords: new Set(),
      provider: options.provider,
    })
  const hash = await hashPassword(goodPassword)
  return {
    db,
    pool,
    identity: open(),
    anotherProcess: open,
    now: clock.now,
    set: (instant) => (now = instant),
    async asOwner(statement) {
      const owner = openOwnerPool(database.connection, 1)
      await owner.query(statement).finally(() => owner.end())
    },
    account: (username) => accountWithPassword(db, username, hash),
    async close() {
      await pool.end()
      await database.close()
    },
  }
}

async function accountWithPassword(
  db: Database,
  username: string,
  passwordHash: string,
): Promise<Account> {
  const wanted = { name: `Người dùng ${username}`, username, passwordHash }
  const created = await db.transaction().execute((tx) => createAccount(tx, wanted))
  if (!created.ok) throw new Error(created.refusal.code)
  return created.value
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator shows (RFC 6238, SHA-1, 6 digits, 30 s), apart from the product. */
export function authenticatorCode(secret: string, at: Temporal.Instant, step = 0): string {
  const bits = [...secret].map((letter) => base32.indexOf(letter).toString(2).padStart(5, '0'))
  const bytes = bits
    .join('')
    .match(/.{8}/g)!
    .map((byte) => Number.parseInt(byte, 2))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at.epochMilliseconds / 30_000) + step))
  const digest = createHmac('sha1', Buffer.from(bytes)).update(counter).digest()
  const offset = digest.at(-1)! & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
