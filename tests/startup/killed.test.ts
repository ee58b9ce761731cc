import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { startEmbeddedPostgres } from '../../src/platform/db/embedded.server.ts'
import { isPostmasterOf, readPostmaster } from '../../src/platform/db/embedded/postmaster.server.ts'
import { eventually, startProgram, temporaryFolder, textOf } from './program.ts'

const durable = true

async function postmasterIn(data: string): Promise<number> {
  return (await readPostmaster(join(data, 'postgres')))?.pid ?? 0
}

/** A program that has acknowledged one row and was killed; its server lives on. */
async function killedProgram(t: TestContext): Promise<{ data: string; postmaster: number }> {
  const data = join(await temporaryFolder(t), 'data')
  const program = startProgram(data)
  assert.equal(await textOf(`${await program.url}/count`), '1')
  program.signal('SIGKILL')
  await program.ended
  const postmaster = await postmasterIn(data)
  assert.ok(isPostmasterOf(join(data, 'postgres'), postmaster))
  return { data, postmaster }
}

test('after kill -9 of the app the next start takes its PostgreSQL over', async (t) => {
  const { data, postmaster } = await killedProgram(t)
  const program = startProgram(data)
  assert.equal(await textOf(`${await program.url}/count`), '2')
  assert.equal(await postmasterIn(data), postmaster)
  program.signal('SIGTERM')
  assert.equal((await program.ended).code, 0)
  assert.equal(isPostmasterOf(join(data, 'postgres'), postmaster), false)
})

test('a PostgreSQL left behind with other options is replaced', async (t) => {
  const { data, postmaster } = await killedProgram(t)
  const taken = await startEmbeddedPostgres({ folder: data, durable: false })
  const now = await postmasterIn(data)
  await taken.stop()
  assert.equal(taken.adopted, false)
  assert.notEqual(now, postmaster)
})

test('a PostgreSQL left behind in the middle of its own end is waited for', async (t) => {
  const { data, postmaster } = await killedProgram(t)
  process.kill(postmaster, 'SIGINT')
  const next = await startEmbeddedPostgres({ folder: data, durable })
  await next.stop()
  assert.equal(next.adopted, false)
})

test('kill -9 of PostgreSQL alone: it is back by itself with all that was acknowledged', async (t) => {
  const data = join(await temporaryFolder(t), 'data')
  const program = startProgram(data)
  t.after(() => program.signal('SIGKILL'))
  const url = await program.url
  assert.equal(await textOf(`${url}/count`), '1')
  const postmaster = await postmasterIn(data)
  process.kill(postmaster, 'SIGKILL')
  // The stand-in knows no keys: a visit whose answer was cut off may count besides the acknowledged ones.
  const back = Number(await eventually(`${url}/count`))
  assert.ok(back >= 2)
  assert.equal(await eventually(`${url}/count`), String(back + 1))
  assert.notEqual(await postmasterIn(data), postmaster)
  program.signal('SIGTERM')
  const ended = await program.ended
  assert.equal(ended.code, 0)
  assert.match(ended.stderr, /"event":"postgres.lost"[^]*"event":"postgres.revived"/)
})

test('kill -9 of both: the next start recovers', async (t) => {
  const { data, postmaster } = await killedProgram(t)
  process.kill(postmaster, 'SIGKILL')
  const program = startProgram(data)
  assert.equal(await textOf(`${await program.url}/count`), '2')
  program.signal('SIGTERM')
  assert.equal((await program.ended).code, 0)
})

test('a process that got the dead server’s number is neither taken for it nor harmed', async (t) => {
  const { data, postmaster } = await killedProgram(t)
  process.kill(postmaster, 'SIGKILL')
  const stranger = spawn('sleep', ['60'])
  t.after(() => stranger.kill())
  const rest = `\n${join(data, 'postgres')}\n1\n5432\n${join(data, 'socket')}\n\n0 0\nready   \n`
  await writeFile(join(data, 'postgres', 'postmaster.pid'), `${stranger.pid}${rest}`)
  await writeFile(join(data, 'socket', '.s.PGSQL.5432.lock'), `${stranger.pid}${rest}`)
  const program = startProgram(data)
  assert.equal(await textOf(`${await program.url}/count`), '2')
  assert.equal(stranger.exitCode ?? stranger.signalCode, null)
  program.signal('SIGTERM')
  assert.equal((await program.ended).code, 0)
})

test('an empty postmaster.pid, as a full disk leaves it, is no obstacle', async (t) => {
  const { data, postmaster } = await killedProgram(t)
  process.kill(postmaster, 'SIGKILL')
  await writeFile(join(data, 'postgres', 'postmaster.pid'), '')
  const next = await startEmbeddedPostgres({ folder: data, durable })
  await next.stop()
  assert.equal(next.adopted, false)
})

test('a cluster whose making was cut short is made anew', async (t) => {
  const data = join(await temporaryFolder(t), 'data')
  const program = startProgram(data)
  while (
    !existsSync(data) ||
    !(await readdir(data)).some((name) => name.startsWith('postgres.new-'))
  ) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  program.signal('SIGKILL')
  await program.ended
  assert.equal(existsSync(join(data, 'postgres')), false)
  await mkdir(join(data, 'postgres.new-old', 'base'), { recursive: true })
  const next = await startEmbeddedPostgres({ folder: data, durable })
  const found = await readdir(data)
  await next.stop()
  assert.ok(found.includes('postgres'))
  assert.deepEqual(
    found.filter((name) => name.startsWith('postgres.new-')),
    [],
  )
})
