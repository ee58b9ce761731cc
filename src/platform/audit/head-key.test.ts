import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { openHeadKey } from './head-key.server.ts'
import { publicKeyText } from './signed-head.ts'

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'head-key-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

test('the key is made once, for its owner only, and found again', async (t) => {
  const folder = join(emptyFolder(t), 'not', 'there', 'yet')
  const made = await openHeadKey(folder)
  assert.deepEqual(readdirSync(folder), ['audit-head-key.pem'])
  const path = join(folder, 'audit-head-key.pem')
  assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.match(made.publicPem, /^-----BEGIN PUBLIC KEY-----\n/)
  chmodSync(path, 0o644)
  const found = await openHeadKey(folder)
  assert.equal(publicKeyText(found.publicKey), publicKeyText(made.publicKey))
  assert.equal(statSync(path).mode & 0o777, 0o600, 'an opened mode is closed again')
})

test('starts at the same moment end with one key', async (t) => {
  const folder = emptyFolder(t)
  const keys = await Promise.all([...Array(8)].map(() => openHeadKey(folder)))
  assert.equal(new Set(keys.map((key) => publicKeyText(key.publicKey))).size, 1)
  assert.deepEqual(readdirSync(folder), ['audit-head-key.pem'])
})

test('a file that holds no Ed25519 key is never replaced', async (t) => {
  const folder = emptyFolder(t)
  writeFileSync(join(folder, 'audit-head-key.pem'), 'lost')
  await assert.rejects(openHeadKey(folder), /holds no readable private key/)
})
