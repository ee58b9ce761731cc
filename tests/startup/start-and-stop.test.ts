import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { startProgram, temporaryFolder, textOf } from './program.ts'

test('a first start makes the data folder, says where it runs and keeps what it acknowledged', async (t) => {
  const data = join(await temporaryFolder(t), 'new', '..', 'data')
  const first = startProgram(data)
  assert.equal(await textOf(`${await first.url}/count`), '1')
  assert.equal((await stat(data)).mode & 0o077, 0)
  first.signal('SIGTERM')
  const ended = await first.ended
  assert.deepEqual([ended.code, ended.stderr], [0, ''])
  assert.match(ended.stdout, /^Nghị Trường đang chạy tại http:\/\/127\.0\.0\.1:\d+\n/)
  assert.match(ended.stdout, /Tài khoản mẫu/)
  assert.equal(existsSync(join(data, 'postgres', 'postmaster.pid')), false)

  const second = startProgram(data)
  assert.equal(await textOf(`${await second.url}/count`), '2')
  second.signal('SIGINT')
  assert.equal((await second.ended).code, 0)
})

test('a second start answers within 1.5 seconds', async (t) => {
  const data = join(await temporaryFolder(t), 'data')
  const first = startProgram(data)
  await first.url
  first.signal('SIGTERM')
  await first.ended
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const begun = performance.now()
    const again = startProgram(data)
    await textOf(`${await again.url}/count`)
    times.push(performance.now() - begun)
    again.signal('SIGTERM')
    await again.ended
  }
  const best = Math.min(...times)
  t.diagnostic(
    `second start to first answer: ${times.map((time) => time.toFixed(0)).join(', ')} ms`,
  )
  assert.ok(best <= 1500, `${best} ms`)
})

test('SIGTERM lets a running request finish and refuses new connections', async (t) => {
  const program = startProgram(join(await temporaryFolder(t), 'data'))
  const url = await program.url
  const slow = textOf(`${url}/slow`)
  await pause(200)
  program.signal('SIGTERM')
  await pause(200)
  await assert.rejects(fetch(`${url}/count`))
  assert.equal(await slow, '1')
  assert.equal((await program.ended).code, 0)
})

test('one Ctrl+C that npm passes on a second time is one wish', async (t) => {
  const program = startProgram(join(await temporaryFolder(t), 'data'))
  const slow = textOf(`${await program.url}/slow`)
  await pause(200)
  program.signal('SIGINT')
  await pause(50)
  program.signal('SIGINT')
  assert.equal(await slow, '1')
  assert.equal((await program.ended).code, 0)
})

test('a second Ctrl+C ends at once', async (t) => {
  const program = startProgram(join(await temporaryFolder(t), 'data'))
  const slow = textOf(`${await program.url}/slow`)
  slow.catch(() => {})
  await pause(100)
  program.signal('SIGINT')
  await pause(600)
  program.signal('SIGINT')
  const begun = performance.now()
  assert.equal((await program.ended).code, 130)
  assert.ok(performance.now() - begun < 300)
  await assert.rejects(slow)
})

test('a wish to stop during the start is met as soon as the start is through', async (t) => {
  const data = join(await temporaryFolder(t), 'data')
  const program = startProgram(data)
  while (!existsSync(join(data, 'in-use.lock'))) await pause(5)
  program.signal('SIGTERM')
  assert.equal((await program.ended).code, 0)
  assert.equal(existsSync(join(data, 'postgres', 'postmaster.pid')), false)
})

test('--empty reaches the server and --help starts nothing', async (t) => {
  const data = join(await temporaryFolder(t), 'data')
  const helped = await startProgram(data, { args: ['--help'] }).ended
  assert.equal(helped.code, 0)
  assert.match(helped.stdout, /NGHI_TRUONG_DATA/)
  assert.equal(existsSync(data), false)
  const empty = startProgram(data, { args: ['--empty'] })
  assert.equal(await textOf(`${await empty.url}/empty`), 'true')
  empty.signal('SIGTERM')
  await empty.ended
})

test('a data folder with a path too long for a socket works all the same', async (t) => {
  const data = join(await temporaryFolder(t), 'thư mục dữ liệu rất dài '.repeat(4), 'data')
  const program = startProgram(data)
  assert.equal(await textOf(`${await program.url}/count`), '1')
  program.signal('SIGTERM')
  assert.equal((await program.ended).code, 0)
})
