import { randomUUID, randomUUIDv7 } from 'node:crypto'
import type pg from 'pg'
import { openOwnerPool } from '../../src/platform/db/migrate.server.ts'
import { openDatabase, openPool, type Database } from '../../src/platform/db/pool.server.ts'
import { inCommune, type Tx } from '../../src/platform/db/transaction.server.ts'
import type { Council } from '../../src/platform/tenancy/council.ts'
import { databaseForTests, type TestDatabase } from './database.ts'
import { seededCalendar } from './law-seeds.ts'

/** A person with an account, and the token of an open login of that account. */
export type Somebody = { personId: string; accountId: string; login: string }

/** A council of its own database, without people; offices are given as the test needs them. */
export type CouncilWithOffices = {
  database: TestDatabase
  db: Database
  /** Connections of the installation's owner, whose the jobs are. */
  owner: pg.Pool
  commune: string
  council: Council
  calendar: typeof seededCalendar
  within<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  body(kind: string, name: string): Promise<string>
  somebody(name: string, email?: string): Promise<Somebody>
  hold(
    person: Somebody,
    bodyId: string,
    office: string,
    days?: { from?: string; until?: string },
  ): Promise<string>
  close(): Promise<void>
}

const noCouncil = {
  host: null,
  name: 'Hội đồng nhân dân xã Thử',
  unitName: 'Xã Thử',
  provinceName: 'Thành phố Thử',
  isSample: false,
  isSetUp: true,
  settings: {},
}

export async function councilWithOffices(slug = 'xa-thu'): Promise<CouncilWithOffices> {
  const database = await databaseForTests()
  const db = openDatabase(openPool(database.connection, 6))
  const owner = openOwnerPool(database.connection, 1)
  const unit = await db
    .selectFrom('units')
    .select('code')
    .where('level', '=', 'commune')
    .orderBy('code')
    .executeTakeFirstOrThrow()
  const council: Council = { ...noCouncil, commune: unit.code, slug }
  const { commune, name } = council
  await db.insertInto('councils').values({ commune, slug, name }).execute()
  const within = <T>(work: (tx: Tx) => Promise<T>) => inCommune(db, commune, work)
  return {
    database,
    db,
    owner,
    commune,
    council,
    calendar: seededCalendar,
    within,
    body: (kind, name) => within((tx) => insertBody(tx, commune, kind, name)),
    somebody: (name, email = '') => within((tx) => insertSomebody(tx, commune, name, email)),
    hold: (person, bodyId, office, days = {}) =>
      within(async (tx) => {
        const id = randomUUIDv7()
        await tx
          .insertInto('memberships')
          .values({
            commune,
            id,
            person_id: person.personId,
            body_id: bodyId,
            office,
            starts_on: days.from ?? '2026-03-15',
            ends_on: days.until ?? null,
          })
          .execute()
        return id
      }),
    async close() {
      await db.destroy()
      await owner.end()
      await database.close()
    },
  }
}

async function insertBody(tx: Tx, commune: string, kind: string, name: string): Promise<string> {
  const id = randomUUIDv7()
  await tx.insertInto('bodies').values({ commune, id, kind, name }).execute()
  return id
}

async function insertSomebody(
  tx: Tx,
  commune: string,
  name: string,
  email: string,
): Promise<Somebody> {
  const [personId, accountId, login] = [randomUUIDv7(), randomUUID(), randomUUID()]
  await tx
    .insertInto('accounts')
    .values({ id: accountId, name, email: `${accountId}@tai-khoan.invalid` })
    .execute()
  await tx.insertInto('persons').values({ commune, id: personId, full_name: name, email }).execute()
  await tx
    .insertInto('account_persons')
    .values({ commune, account_id: accountId, person_id: personId })
    .execute()
  await tx
    .insertInto('logins')
    .values({ id: login, token: login, account_id: accountId, expires_at: '2099-01-01T00:00:00Z' })
    .execute()
  return { personId, accountId, login }
}
