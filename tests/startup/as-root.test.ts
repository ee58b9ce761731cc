import assert from 'node:assert/strict'
import { chmod, chown, mkdir, mkdtemp, realpath, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { startEmbeddedPostgres } from '../../src/platform/db/embedded.server.ts'
import { chooseRunner } from '../../src/platform/db/embedded/unprivileged.server.ts'
import { startProgram, temporaryFolder, textOf } from './program.ts'

const isRoot = process.getuid?.() === 0
const nobody = 65534

/** A search path on which no `unshare` is found: what a machine without user namespaces looks like. */
async function pathWithoutNamespaces(folder: string): Promise<string> {
  const path = await mkdtemp(join(folder, 'bin-'))
  await symlink('/usr/bin/test', join(path, 'test'))
  await chmod(path, 0o755)
  return path
}

async function visit(data: string, env: Record<string, string>, under: string[] = []) {
  const program = startProgram(data, { env, under })
  const count = await textOf(`${await program.url}/count`)
  program.signal('SIGTERM')
  const { code, stderr } = await program.ended
  assert.deepEqual([code, stderr], [0, ''])
  return { count, owner: (await stat(join(data, 'postgres'))).uid }
}

test('who is not root runs PostgreSQL as oneself', async (t) => {
  const folder = await temporaryFolder(t)
  if (!isRoot) return assert.deepEqual(await chooseRunner(folder, 'postgres'), { prefix: [] })
  const data = join(folder, 'data')
  await mkdir(data, { mode: 0o700 })
  await chown(data, nobody, nobody)
  await chmod(folder, 0o755)
  const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']
  assert.deepEqual(await visit(data, {}, asNobody), { count: '1', owner: nobody })
  // Root then works with the same cluster, and leaves it to the one whose it is.
  assert.deepEqual(await visit(data, {}), { count: '2', owner: nobody })
  assert.deepEqual(await visit(data, {}, asNobody), { count: '3', owner: nobody })
})

test('root runs PostgreSQL in a user namespace, else as nobody, and either goes on with the other’s', async (t) => {
  const folder = await temporaryFolder(t)
  if (!isRoot) return assert.deepEqual(await chooseRunner(folder, 'postgres'), { prefix: [] })
  await chmod(folder, 0o755)
  const PATH = await pathWithoutNamespaces(folder)
  const data = join(folder, 'data')
  assert.deepEqual(await visit(data, {}), { count: '1', owner: 0 })
  assert.deepEqual(await visit(data, { PATH }), { count: '2', owner: nobody })
  assert.deepEqual(await visit(data, {}), { count: '3', owner: nobody })
  assert.equal((await stat(data)).mode & 0o066, 0)
})

test('where root can be nobody else, one sentence says what to do', async (t) => {
  const folder = await temporaryFolder(t)
  if (!isRoot) return assert.deepEqual(await chooseRunner(folder, 'postgres'), { prefix: [] })
  const closed = await realpath(folder)
  await chmod(closed, 0o700)
  const PATH = await pathWithoutNamespaces(folder)
  const { code, stderr } = await startProgram(join(closed, 'data'), { env: { PATH } }).ended
  assert.equal(code, 77)
  assert.match(stderr, /^PostgreSQL không chạy bằng tài khoản root [^\n]+; hãy [^\n]+\n$/)
  const later = await startEmbeddedPostgres({ folder: join(closed, 'data'), durable: false })
  await later.stop()
})
