import assert from 'node:assert/strict'
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../src/platform/db/embedded.server.ts'
import { startProgram, temporaryFolder, textOf, type Ended } from './program.ts'

/** One sentence, no trace, nothing on the other stream, and an exit code that is not 0. */
function assertRefused(ended: Ended, sentence: RegExp): void {
  assert.match(ended.stderr, sentence)
  assert.equal(ended.stderr.trimEnd().split('\n').length, 1, ended.stderr)
  assert.match(ended.stderr, /; hãy |, bản này /)
  assert.equal(ended.stdout, '')
  assert.notEqual(ended.code, 0)
}

async function refusal(t: TestContext, env: Record<string, string>): Promise<Ended> {
  return startProgram(join(await temporaryFolder(t), 'data'), { env }).ended
}

/** Root in a space where mounts are the test's own and vanish with the program. */
const ownMounts = ['unshare', '--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])]
const inShell = (script: string, folder: string) => [
  ...ownMounts,
  'sh',
  '-ec',
  script,
  'sh',
  folder,
]
const onTinyDisk = 'mount -t tmpfs -o size=20m tmpfs "$1"; shift; exec "$@"'

test('a port that is taken', async (t) => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  t.after(() => other.close())
  const { port } = other.address() as AddressInfo
  const ended = await refusal(t, { PORT: String(port) })
  assertRefused(
    ended,
    new RegExp(`^Cổng ${port} đang có chương trình khác dùng; .*PORT=${port + 1}`),
  )
})

test('a HOST that is not of this machine, a PORT that is none, an unknown option', async (t) => {
  assertRefused(
    await refusal(t, { HOST: '192.0.2.1' }),
    /^Máy này không có địa chỉ HOST=192\.0\.2\.1/,
  )
  assertRefused(await refusal(t, { PORT: '70000' }), /^PORT=70000 không phải là số cổng/)
  const ended = await startProgram('unused', { args: ['--emtpy'] }).ended
  assertRefused(ended, /^Không có tuỳ chọn “--emtpy”/)
})

test('a full disk at the first start', async (t) => {
  const folder = await temporaryFolder(t)
  const under = inShell(onTinyDisk, folder)
  assertRefused(await startProgram(join(folder, 'data'), { under }).ended, /đã đầy; .*200 MB/)
})

test('a disk that filled up between two starts', async (t) => {
  const folder = await temporaryFolder(t)
  const program = startProgram(join(folder, 'data'))
  await program.url
  program.signal('SIGTERM')
  await program.ended
  const fill = `mkdir "$1/full"; mount -t tmpfs -o size=64m tmpfs "$1/full"
    cp -a "$1/data" "$1/full/data"; cat /dev/zero > "$1/full/rest" 2>/dev/null || true
    shift; exec "$@"`
  const under = inShell(fill, folder)
  assertRefused(await startProgram(join(folder, 'full', 'data'), { under }).ended, /đã đầy; /)
})

test('a data folder on a read-only disk', async (t) => {
  const folder = await temporaryFolder(t)
  const under = inShell('mount -t tmpfs -o ro tmpfs "$1"; shift; exec "$@"', folder)
  assertRefused(await startProgram(join(folder, 'data'), { under }).ended, /nằm trên ổ đĩa chỉ đọc/)
})

test('a file in the place of the data folder', async (t) => {
  const data = join(await temporaryFolder(t), 'data')
  await writeFile(data, '')
  assertRefused(await startProgram(data).ended, /có một tệp ở chỗ đó/)
  assertRefused(await startProgram(join(data, 'below')).ended, /có một tệp ở chỗ đó/)
})

test('two starts at once on one new folder: one runs, the other says so', async (t) => {
  const data = join(await temporaryFolder(t), 'data')
  const programs = [startProgram(data), startProgram(data)]
  const first = await Promise.race(programs.map((program) => program.ended))
  assertRefused(first, /^Một lần chạy khác của Nghị Trường đang dùng thư mục dữ liệu/)
  const url = await Promise.any(programs.map((program) => program.url))
  assert.equal(await textOf(`${url}/count`), '1')
  for (const program of programs) program.signal('SIGTERM')
  const codes = await Promise.all(programs.map(async (program) => (await program.ended).code))
  assert.deepEqual(codes.toSorted(), [0, 69])
})

test('a DATABASE_URL that is malformed or leads nowhere', async (t) => {
  const malformed = await refusal(t, { DATABASE_URL: 'mysql://root:bimat@localhost/x' })
  assertRefused(malformed, /^DATABASE_URL không đúng dạng/)
  const refused = await refusal(t, { DATABASE_URL: 'postgresql://a:bimat@127.0.0.1:1/x' })
  assertRefused(refused, /^Không kết nối được tới PostgreSQL tại 127\.0\.0\.1:1\/x/)
  for (const { stderr } of [malformed, refused]) assert.doesNotMatch(stderr, /bimat/)
})

test('a DATABASE_URL with a missing database or a wrong password', async (t) => {
  const folder = join(await temporaryFolder(t), 'data')
  const other = await startEmbeddedPostgres({ folder, durable: false })
  t.after(() => other.stop())
  const { host, user } = other.connection
  const client = new pg.Client(other.connection)
  await client.connect()
  await client.query(`create role careful login password 'right'`)
  const hba = join(folder, 'postgres', 'pg_hba.conf')
  await writeFile(hba, `local all careful scram-sha-256\n${await readFile(hba, 'utf8')}`)
  await client.query('select pg_reload_conf()')
  await client.end()

  const base = (who: string, name: string) => `postgresql://${who}@/${name}?host=${host}`
  const missing = await refusal(t, { DATABASE_URL: base(user, 'chua_co') })
  assertRefused(missing, /^Không có cơ sở dữ liệu .*\/chua_co; .*createdb/)
  for (const who of ['careful:wrong', 'careful']) {
    const wrong = await refusal(t, { DATABASE_URL: base(who, 'nghi_truong') })
    assertRefused(wrong, /không nhận tài khoản hoặc mật khẩu/)
  }
  const right = startProgram(folder, {
    env: { DATABASE_URL: base(user, 'nghi_truong'), NGHI_TRUONG_DATA: join(folder, 'files') },
  })
  assert.equal(await textOf(`${await right.url}/count`), '1')
  right.signal('SIGTERM')
  assert.equal((await right.ended).code, 0)
})

test('a cluster of another PostgreSQL major', async (t) => {
  const data = join(await temporaryFolder(t), 'data')
  await mkdir(join(data, 'postgres'), { recursive: true })
  await appendFile(join(data, 'postgres', 'PG_VERSION'), '17\n')
  assertRefused(await startProgram(data).ended, /do PostgreSQL 17 tạo ra, /)
})

test('a database newer than the program, a program that fails by itself', async (t) => {
  const newer = await refusal(t, { STAND_IN_REFUSES: 'DATABASE_NEWER' })
  assertRefused(newer, /^Cơ sở dữ liệu đã được một bản Nghị Trường mới hơn nâng cấp/)
  const fault = await refusal(t, { STAND_IN_REFUSES: 'lỗi lạ' })
  assert.equal(fault.code, 70)
  assert.match(fault.stderr, /chưa lường trước \(lỗi lạ\)[^]*stand-in\.ts/)
})
