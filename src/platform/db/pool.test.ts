import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { databaseForTests } from '../../../tests/support/database.ts'
import { openDatabase, openPool, statementCounter } from './pool.server.ts'

const database = await databaseForTests()
const pool = openPool(database.connection, 2)
const db = openDatabase(pool)
const admin = new pg.Client(database.connection)
await admin.connect()
after(async () => {
  await admin.end()
  await pool.end()
  await database.close()
})

const one = sql<{ one: number }>`select 1 as one`

test('a connection that dies between two statements fails the second, and the process lives', async () => {
  const work = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await admin.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await pause(200)
    await one.execute(tx)
  })
  await assert.rejects(work)
  assert.deepEqual((await one.execute(db)).rows, [{ one: 1 }])
})

test('a transaction begins with its first statement, and what fails is undone', async () => {
  await assert.rejects(
    db.transaction().execute(async (tx) => {
      await sql`create temporary table kept_not (i int)`.execute(tx)
      throw new Error('on purpose')
    }),
    /on purpose/,
  )
  const { rows } = await sql<{ found: string | null }>`select to_regclass('kept_not')::text as found`.execute(db)
  assert.deepEqual(rows, [{ found: null }])
})

test('an empty transaction leaves the connection as it was', async () => {
  await db.transaction().execute(async () => {})
  const number = async () =>
    (await sql<{ id: string }>`select pg_current_xact_id()::text as id`.execute(db)).rows[0]?.id
  assert.notEqual(await number(), await number())
})

test('statements sent together are all answered, each with its own rows, and are counted', async () => {
  const count = { statements: 0 }
  await statementCounter.run(count, () =>
    db.transaction().execute(async (tx) => {
      const answers = await Promise.all(
        [1, 2, 3, 4].map((n) => sql<{ n: number }>`select ${n}::int as n`.execute(tx)),
      )
      assert.deepEqual(answers.map(({ rows }) => rows[0]?.n), [1, 2, 3, 4])
    }),
  )
  assert.equal(count.statements, 4)
})

test('of statements sent together one that fails fails its transaction, not the connection', async () => {
  await assert.rejects(
    db.transaction().execute((tx) =>
      Promise.all([one.execute(tx), sql`select 1 / 0`.execute(tx), one.execute(tx)]),
    ),
    /division by zero/,
  )
  assert.deepEqual((await one.execute(db)).rows, [{ one: 1 }])
})

test("the app's sessions run as its role", async () => {
  const { rows } = await sql<{ role: string }>`select current_user as role`.execute(db)
  assert.deepEqual(rows, [{ role: 'nghi_truong_app' }])
})
