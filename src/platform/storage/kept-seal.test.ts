import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openKeptSeal, type KeptFile } from './kept-seal.ts'

const seal = openKeptSeal('a secret for tests only')
const now = Temporal.Instant.from('2026-09-07T05:00:00Z')
const kept: KeptFile = {
  commune: '00004',
  field: 'photos',
  file: { sha256: 'a'.repeat(64), thumbnailSha256: null, name: 'Ảnh.jpg', kind: 'jpeg', bytes: 12 },
}
const sealed = seal.seal(kept, now)

test('a sealed file opens in its commune for twelve hours, the last moment included', () => {
  assert.deepEqual(seal.open(sealed, '00004', now), kept)
  assert.deepEqual(seal.open(sealed, '00004', now.add({ hours: 12 })), kept)
  assert.equal(seal.open(sealed, '00004', now.add({ hours: 12, milliseconds: 1 })), null)
})

test('it opens in no other commune and under no other secret', () => {
  assert.equal(seal.open(sealed, '00008', now), null)
  assert.equal(openKeptSeal('another').open(sealed, '00004', now), null)
})

test('no sign of it may be changed', () => {
  for (let at = 0; at < sealed.length - 1; at += 1) {
    const other = sealed[at] === 'A' ? 'B' : 'A'
    const changed = sealed.slice(0, at) + other + sealed.slice(at + 1)
    assert.equal(seal.open(changed, '00004', now), null, `${at}`)
  }
  for (const text of ['', '.', 'a.b', `${sealed}.x`.slice(1)])
    assert.equal(seal.open(text, '00004', now), null)
})
