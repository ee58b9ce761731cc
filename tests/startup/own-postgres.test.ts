import assert from 'node:assert/strict'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import pg from 'pg'
import { startDebianPostgres } from '../support/debian-postgres.ts'
import { eventually, realProgram, startProgram, temporaryFolder } from './program.ts'

const council = 'nghi-duong'

async function sends(url: string, title: string): Promise<string> {
  const response = await fetch(`${url}${council}/kien-nghi/gui`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url.replace(/\/$/, '') },
    body: new URLSearchParams({ title, words: 'Đường hỏng.', idempotencyKey: randomUUID() }),
  })
  return new URL(response.headers.get('location') ?? '', url).searchParams.get('ma') ?? ''
}

test("two processes start at once on Debian's empty PostgreSQL, share it, and one goes on when the other is killed", async (t) => {
  const postgres = await startDebianPostgres()
  t.after(() => postgres.stop())
  assert.ok(postgres.version >= 150_000)
  const folder = join(await temporaryFolder(t), 'data')
  const start = () =>
    startProgram(folder, { program: realProgram, env: { DATABASE_URL: postgres.url, LOG_LEVEL: 'silent' } })
  const programs = [start(), start()]
  t.after(() => programs.forEach((program) => program.signal('SIGKILL')))
  const [first, second] = (await Promise.all(programs.map(({ url }) => url))) as [string, string]
  assert.equal(await eventually(`${second}readyz`), 'ok')
  const code = await sends(first, 'Cầu tre gãy')
  assert.match(code, /^[0-9A-Z-]{14}$/)
  assert.match(await eventually(`${second}${council}/kien-nghi/tra-cuu?ma=${code}`), /Cầu tre gãy/)
  programs[0]?.signal('SIGKILL')
  assert.match(await sends(second, 'Cầu tre gãy lần nữa'), /^[0-9A-Z-]{14}$/)

  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  const { rows } = await client.query(`select (select count(*)::int from councils) as councils,
    (select count(*)::int from schema_migrations) = (select count(distinct name)::int from schema_migrations) as once,
    (select count(*)::int from accounts where username = 'quan-tri') as operators`)
  await client.end()
  assert.deepEqual(rows, [{ councils: 1, once: true, operators: 1 }])
  programs[1]?.signal('SIGTERM')
  assert.equal((await programs[1]?.ended)?.code, 0)
})

test('a database made by a newer program is left alone, with one sentence', async (t) => {
  const postgres = await startDebianPostgres()
  t.after(() => postgres.stop())
  const folder = join(await temporaryFolder(t), 'data')
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  const env = { DATABASE_URL: postgres.url }
  const first = startProgram(folder, { program: realProgram, args: ['--empty'], env })
  await first.url
  first.signal('SIGTERM')
  await first.ended
  await client.query(`insert into schema_migrations (name, checksum) values ('9999-of-tomorrow.sql', '')`)
  await client.end()
  const { code, stderr } = await startProgram(folder, { program: realProgram, env }).ended
  assert.notEqual(code, 0)
  assert.match(stderr, /mới hơn/)
  assert.equal(stderr.trim().split('\n').length, 1)
})
