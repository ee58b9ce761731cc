import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Result } from '../../kernel/result.ts'
import type { Database } from '../db/pool.server.ts'
import type { Tx } from '../db/transaction.server.ts'
import { subscriberOf } from './address.ts'
import { countTry, namesAtOneAddress, type Failures } from './lockout.ts'

/** The sign-in name as it was typed, and where from. */
export type Tryer = { readonly username: string; readonly address: string }

export type LoginFailures = {
  /** Counts one try; a refusal means the password must not even be looked at. */
  countTry(tryer: Tryer, at: Temporal.Instant): Promise<Result<void>>
  /** The password was right: the count of this address, and of all together, starts anew. */
  forget(tryer: Tryer): Promise<void>
  /** The owner proved otherwise who they are: no address is locked any more. */
  forgetName(db: Database, username: string): Promise<void>
}

/** Counts of failed sign-ins, kept in the database so that all processes count together. */
export function openLoginFailures(db: Database, secret: string): LoginFailures {
  const digest = (kind: string, text: string) =>
    createHmac('sha256', secret).update(`${kind}:${text}`).digest()
  const nameKey = (username: string) => digest('sign-in name', username)
  const keysOf = ({ username, address }: Tryer): Keys => ({
    name: nameKey(username),
    here: digest('address', subscriberOf(address)),
    anywhere: Buffer.alloc(0),
  })
  return {
    countTry: (tryer, at) =>
      db.transaction().execute((tx) => countInTransaction(tx, keysOf(tryer), at)),
    async forget(tryer) {
      const { name, here, anywhere } = keysOf(tryer)
      await db
        .deleteFrom('login_failures')
        .where('name_key', '=', name)
        .where('address_key', 'in', [here, anywhere])
        .execute()
    },
    async forgetName(inside, username) {
      await inside.deleteFrom('login_failures').where('name_key', '=', nameKey(username)).execute()
    },
  }
}

type Keys = { name: Buffer; here: Buffer; anywhere: Buffer }

async function countInTransaction(tx: Tx, keys: Keys, at: Temporal.Instant): Promise<Result<void>> {
  // The same order everywhere, so that two tries of one name wait instead of deadlocking.
  const anywhere = await lockFailures(tx, keys.name, keys.anywhere, at)
  const here = await lockFailures(tx, keys.name, keys.here, at)
  const otherNames = await namesFailingAt(tx, keys, at)
  const tried = countTry({ here, anywhere, otherNames }, at)
  await saveFailures(tx, keys.name, keys.anywhere, tried.anywhere)
  await saveFailures(tx, keys.name, keys.here, tried.here)
  return tried.verdict
}

async function lockFailures(
  tx: Tx,
  name: Buffer,
  address: Buffer,
  at: Temporal.Instant,
): Promise<Failures> {
  await tx
    .insertInto('login_failures')
    .values({ name_key: name, address_key: address, last_at: at.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await tx
    .selectFrom('login_failures')
    .select(['failures', 'locks', 'locked_until', 'last_at'])
    .where('name_key', '=', name)
    .where('address_key', '=', address)
    .forUpdate()
    .executeTakeFirst()
  // Gone between the two statements: its owner just signed in, so there is nothing to count on.
  if (!row) return { failures: 0, locks: 0, lockedUntil: null, lastAt: at }
  const { failures, locks } = row
  return { failures, locks, lockedUntil: row.locked_until, lastAt: row.last_at }
}

async function namesFailingAt(tx: Tx, keys: Keys, at: Temporal.Instant): Promise<number> {
  const since = at.subtract({ minutes: namesAtOneAddress.minutes })
  const { count } = await tx
    .selectFrom('login_failures')
    .select((column) => column.fn.countAll<number>().as('count'))
    .where('address_key', '=', keys.here)
    .where('name_key', '<>', keys.name)
    .where(sql<boolean>`last_at > ${since.toString()} and failures + locks > 0`)
    .executeTakeFirstOrThrow()
  return count
}

async function saveFailures(tx: Tx, name: Buffer, address: Buffer, count: Failures): Promise<void> {
  const row = {
    failures: count.failures,
    locks: count.locks,
    locked_until: count.lockedUntil?.toString() ?? null,
    last_at: count.lastAt.toString(),
  }
  await tx
    .insertInto('login_failures')
    .values({ name_key: name, address_key: address, ...row })
    .onConflict((conflict) => conflict.columns(['name_key', 'address_key']).doUpdateSet(row))
    .execute()
}
