import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type pg from 'pg'
import { openDatabase, openPool, type Database } from '../platform/db/pool.server.ts'
import { inCommune } from '../platform/db/transaction.server.ts'
import { verifyPassword } from '../platform/identity/password-hash.server.ts'
import { databaseForTests, type TestDatabase } from '../../tests/support/database.ts'
import { loadSamples, samplePassword } from './samples.server.ts'

const commune = '11713'
const today = Temporal.PlainDate.from('2026-11-24')
let place: TestDatabase
let pool: pg.Pool
let db: Database

before(async () => {
  place = await databaseForTests()
  pool = openPool(place.connection, 4)
  db = openDatabase(pool)
  await loadSamples(db, today)
})

after(async () => {
  await pool.end()
  await place.close()
})

type Counts = Record<
  'persons' | 'memberships' | 'petitions' | 'steps' | 'entries' | 'facts',
  number
>

function counts(): Promise<Counts> {
  return inCommune(db, commune, async (tx) => {
    const { rows } = await sql<Counts>`select
      (select count(*) from persons) as persons, (select count(*) from memberships) as memberships,
      (select count(*) from petitions) as petitions, (select count(*) from petition_steps) as steps,
      (select count(*) from audit_entries where subject_kind = 'petition') as entries,
      (select count(*) from facts where subject_kind = 'petition') as facts`.execute(tx)
    return rows[0]!
  })
}

test('the sample council has 28 delegates in its second term and 24 in its first', async () => {
  const rows = await inCommune(db, commune, (tx) =>
    sql<{ name: string; seats: number; held: number }>`
      select t.name, t.seats, count(*) as held from council_terms t
        join memberships m on m.commune = t.commune and m.term_id = t.id and m.office = 'delegate'
       group by t.name, t.seats order by t.name`.execute(tx),
  )
  assert.deepEqual(
    rows.rows.map(({ seats, held }) => [seats, held]),
    [
      [24, 24],
      [28, 28],
    ],
  )
})

test('every petition went through the acts: each step has its audit entry and its fact', async () => {
  const { petitions, steps, entries, facts } = await counts()
  assert.equal(petitions, 30)
  assert.equal(entries, steps)
  assert.equal(facts, steps)
})

test('no login is left behind, and the printed password opens every sample account', async () => {
  const { rows } = await sql`select from logins`.execute(db)
  assert.equal(rows.length, 0)
  const hashes = await db.selectFrom('credentials').select('password').distinct().execute()
  assert.equal(hashes.length, 1)
  assert.ok(await verifyPassword({ hash: hashes[0]!.password!, password: samplePassword }))
})

test('a second start changes nothing and greets again', async () => {
  const first = await counts()
  const greeting = await loadSamples(db, today.add({ days: 3 }))
  assert.deepEqual(await counts(), first)
  assert.match(greeting.join('\n'), /chuyen-vien/)
})

test('a start that was killed between council and petitions is finished by the next', async () => {
  const first = await counts()
  await sql`update councils set set_up_at = null`.execute(db)
  await loadSamples(db, today.add({ days: 1 }))
  assert.deepEqual(await counts(), first)
  const { set_up_at } = await db
    .selectFrom('councils')
    .select('set_up_at')
    .executeTakeFirstOrThrow()
  assert.notEqual(set_up_at, null)
})

test('an installation that has an account of its own gets no sample', async () => {
  const other = await databaseForTests()
  const otherPool = openPool(other.connection, 3)
  const own = openDatabase(otherPool)
  await own
    .insertInto('accounts')
    .values({ id: 'a', name: 'Quản trị', username: 'quan-tri', email: 'a@tai-khoan.invalid' })
    .execute()
  assert.deepEqual(await loadSamples(own, today), [])
  assert.equal((await own.selectFrom('councils').select('commune').execute()).length, 0)
  await otherPool.end()
  await other.close()
})
