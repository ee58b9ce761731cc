import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import pg from 'pg'
import { databaseForTests } from '../../tests/support/database.ts'
import { migrate } from '../platform/db/migrate.server.ts'
import { seedInstallation } from './seed.server.ts'

const database = await databaseForTests()
const admin = new pg.Client(database.connection)
await admin.connect()
const name = `seeded_${randomBytes(6).toString('hex')}`
await admin.query(`create database ${name}`)
const connection = { ...database.connection, database: name }
after(async () => {
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
  await database.close()
})

async function counts(): Promise<Record<string, number>> {
  const client = new pg.Client(connection)
  await client.connect()
  const { rows } = await client.query(`select (select count(*)::int from units where level = 'commune') as communes,
    (select count(*)::int from units where level = 'province') as provinces,
    (select count(*)::int from law_rules) > 290 as rules, (select count(*)::int from law_days) as days`)
  await client.end()
  return rows[0] as Record<string, number>
}

test('who was killed between shape and seeds is made good by the next, and two at once load once', async () => {
  await migrate(connection)
  assert.deepEqual(await counts(), { communes: 0, provinces: 0, rules: false, days: 0 })
  const ran = await Promise.all([migrate(connection, seedInstallation), migrate(connection, seedInstallation)])
  assert.deepEqual(ran, [[], []])
  assert.deepEqual(await counts(), { communes: 3321, provinces: 34, rules: true, days: 45 })
})
