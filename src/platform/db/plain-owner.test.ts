import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { startEmbeddedPostgres } from './embedded.server.ts'
import { migrate } from './migrate.server.ts'

// A server of its own: on one where the roles stand already, whoever made them is a superuser.
const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-owner-'))
const server = await startEmbeddedPostgres({ folder, durable: false, log: () => {} })
after(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

test('whoever owns the database and may create roles brings it into shape, and again, without being a superuser', async () => {
  const admin = new pg.Client(server.connection)
  await admin.connect()
  await admin.query('create role keeper login createrole nosuperuser')
  await admin.query('create database kept owner keeper')
  await admin.end()
  const connection = { ...server.connection, user: 'keeper', database: 'kept' }
  assert.ok((await migrate(connection)).length > 0)
  assert.deepEqual(await migrate(connection), [])
  const client = new pg.Client(connection)
  await client.connect()
  await client.query('set role nghi_truong_app')
  const { rows } = await client.query(`select search_ids('thing', '{keeper}', 'a'::tsquery)`)
  assert.deepEqual(rows, [])
  await client.end()
})
