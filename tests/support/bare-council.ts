import { randomUUID, randomUUIDv7 } from 'node:crypto'
import type pg from 'pg'
import { openOwnerPool } from '../../src/platform/db/migrate.server.ts'
import { openDatabase, openPool, type Database } from '../../src/platform/db/pool.server.ts'
import { inCommune, type Tx } from '../../src/platform/db/transaction.server.ts'
import type { Council } from '../../src/platform/tenancy/council.ts'
import { databaseForTests, type TestDatabase } from './database.ts'
import { seededCalendar } from './law-seeds.ts'

/** Somebody signed in: their account and the token of their login. */
export type Somebody = { accountId: string; login: string }

/** A council of its own database, without bodies or offices: for the platform, which knows none. */
export type BareCouncil = {
  database: TestDatabase
  db: Database
  /** Connections of the installation's owner, whose the jobs are. */
  owner: pg.Pool
  commune: string
  council: Council
  calendar: typeof seededCalendar
  within<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  somebody(name: string): Promise<Somebody>
  close(): Promise<void>
}

export async function bareCouncil(): Promise<BareCouncil> {
  const database = await databaseForTests()
  const db = openDatabase(openPool(database.connection, 6))
  const owner = openOwnerPool(database.connection, 1)
  const council = await insertCouncil(db)
  const { commune } = council
  const within = <T>(work: (tx: Tx) => Promise<T>) => inCommune(db, commune, work)
  return {
    database,
    db,
    owner,
    commune,
    council,
    calendar: seededCalendar,
    within,
    somebody: (name) => within((tx) => insertSomebody(tx, commune, name)),
    async close() {
      await db.destroy()
      await owner.end()
      await database.close()
    },
  }
}

async function insertCouncil(db: Database): Promise<Council> {
  const { code: commune } = await db
    .selectFrom('units')
    .select('code')
    .where('level', '=', 'commune')
    .orderBy('code')
    .executeTakeFirstOrThrow()
  const council: Council = {
    commune,
    slug: 'xa-thu',
    host: null,
    name: 'Hội đồng nhân dân xã Thử',
    unitName: 'Xã Thử',
    provinceName: 'Thành phố Thử',
    isSample: false,
    isSetUp: true,
    settings: {},
  }
  const { slug, name } = council
  await db.insertInto('councils').values({ commune, slug, name }).execute()
  return council
}

async function insertSomebody(tx: Tx, commune: string, name: string): Promise<Somebody> {
  const [personId, accountId, login] = [randomUUIDv7(), randomUUID(), randomUUID()]
  await tx
    .insertInto('accounts')
    .values({ id: accountId, name, email: `${accountId}@tai-khoan.invalid` })
    .execute()
  await tx.insertInto('persons').values({ commune, id: personId, full_name: name }).execute()
  await tx
    .insertInto('account_persons')
    .values({ commune, account_id: accountId, person_id: personId })
    .execute()
  await tx
    .insertInto('logins')
    .values({ id: login, token: login, account_id: accountId, expires_at: '2099-01-01T00:00:00Z' })
    .execute()
  return { accountId, login }
}
