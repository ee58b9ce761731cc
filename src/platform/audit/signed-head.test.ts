import assert from 'node:assert/strict'
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { emptyRoot, leafHash } from './merkle-tree.ts'
import { headText, publicKeyText, signHead, verifyHead } from './signed-head.ts'
import type { TreeHead } from './signed-head.ts'

// Test key 1 of RFC 8032, 7.1: its public half is known.
const privateKey = createPrivateKey({
  key: {
    kty: 'OKP',
    crv: 'Ed25519',
    d: Buffer.from(
      '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      'hex',
    ).toString('base64url'),
    x: Buffer.from(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      'hex',
    ).toString('base64url'),
  },
  format: 'jwk',
})
const publicKey = createPublicKey(privateKey)

const head: TreeHead = {
  commune: '00000',
  day: Temporal.PlainDate.from('2026-02-16'),
  size: 1234,
  root: leafHash(Buffer.from('root')),
  at: Temporal.Instant.from('2026-02-16T17:00:05Z'),
}

test('the signed text is a checkpoint of five lines', () => {
  assert.equal(
    headText(head),
    `nghi-truong/audit/00000\n1234\n${Buffer.from(head.root).toString('base64')}\n` +
      'day 2026-02-16\nat 2026-02-16T17:00:05.000000Z\n',
  )
})

test('the note reads back and is the same each time', () => {
  const note = signHead(head, privateKey)
  assert.equal(note, signHead(head, privateKey))
  assert.deepEqual(verifyHead(note, publicKey), { ok: true, value: head })
  const empty = { ...head, size: 0, root: emptyRoot }
  assert.deepEqual(verifyHead(signHead(empty, privateKey), publicKey), { ok: true, value: empty })
  assert.equal(publicKeyText(publicKey), '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=')
})

test('every single changed character of a note is refused', () => {
  const note = signHead(head, privateKey)
  for (let i = 0; i < note.length; i += 1) {
    for (const other of ['0', 'B', '\n', '']) {
      const changed = note.slice(0, i) + other + note.slice(i + 1)
      if (changed !== note) assert.equal(verifyHead(changed, publicKey).ok, false, `at ${i}`)
    }
  }
})

test('a refusal tells another key, a wrong signature and an unreadable text apart', () => {
  const note = signHead(head, privateKey)
  const codeOf = (text: string, key = publicKey) => {
    const result = verifyHead(text, key)
    return result.ok ? 'accepted' : result.refusal.code
  }
  assert.equal(
    codeOf(note, generateKeyPairSync('ed25519').publicKey),
    'tree_head.signed_by_another_key',
  )
  assert.equal(codeOf(note.replace('1234', '1235')), 'tree_head.wrongly_signed')
  assert.equal(codeOf(note.replace('02-16\n', '02-30\n')), 'tree_head.unreadable')
  assert.equal(codeOf(note.replace('1234', '01234')), 'tree_head.unreadable')
  assert.equal(codeOf(''), 'tree_head.unreadable')
  assert.equal(codeOf(`${note}\n`), 'tree_head.unreadable')
})
