import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Altered } from '../../../bin/verify-audit/parts.ts'
import { verifyProof } from '../../../bin/verify-audit/proof.ts'
import { sealEntry } from './entry.ts'
import { inclusionRanges, rootOf } from './merkle-tree.ts'
import { proofText } from './proof-text.ts'
import { publicKeyText, signHead } from './signed-head.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const stranger = generateKeyPairSync('ed25519')

const sealed = Array.from({ length: 13 }, (_, i) =>
  sealEntry({
    commune: '00000',
    id: `0193a1b2-0000-7000-8000-${String(i).padStart(12, '0')}`,
    at: Temporal.Instant.from('2026-03-02T01:30:00Z').add({ minutes: i }),
    act: 'petition.transfer',
    subject: { kind: 'petition', id: 'p' },
    office: 'chair@Thường trực HĐND',
    actorPerson: 'x',
  }),
)

function proofOf(index: number, size: number, key = privateKey): string {
  const hashes = sealed.map((entry) => entry.leafHash)
  const day = Temporal.PlainDate.from('2026-03-02')
  const at = Temporal.Instant.from('2026-03-02T17:00:00Z')
  const root = rootOf(hashes.slice(0, size))
  return proofText({
    leaf: sealed[index]!.leaf,
    index,
    path: inclusionRanges(index, size).map(({ start, end }) => rootOf(hashes.slice(start, end))),
    head: {
      note: signHead({ commune: '00000', day, size, root, at }, key),
      publicKey: publicKeyText(publicKey),
    },
  })
}

const refuses = (text: string, why?: RegExp, keys: Parameters<typeof verifyProof>[1] = []) =>
  assert.throws(
    () => verifyProof(text, keys),
    (error) => error instanceof Altered && (!why || why.test(error.message)),
    text,
  )

test('the proof of every entry in every tree is found true by the independent check', () => {
  for (let size = 1; size <= sealed.length; size += 1) {
    for (let index = 0; index < size; index += 1) {
      const found = verifyProof(proofOf(index, size), [publicKey])
      assert.deepEqual([found.index, found.seal.size], [index, size])
    }
  }
})

test('every changed field of a proof is refused', () => {
  const honest = JSON.parse(proofOf(5, 13))
  for (const [name, value] of Object.entries(honest)) {
    const { [name]: _, ...without } = honest
    refuses(JSON.stringify(without))
    const others: unknown[] =
      typeof value === 'number'
        ? [value + 1, value - 1, String(value), -1, 13]
        : Array.isArray(value)
          ? [value.slice(1), [...value, value[0]], value.toReversed(), []]
          : [`${value} `, `A${String(value).slice(1)}`, '', null]
    for (const other of others) refuses(JSON.stringify({ ...honest, [name]: other }))
  }
  refuses(JSON.stringify({ ...honest, extra: 1 }))
  refuses('[]')
  refuses('{')
})

test('another entry, another place and another key are refused with a sentence', () => {
  const honest = JSON.parse(proofOf(5, 13))
  const swapped = JSON.stringify({ ...honest, entry: sealed[6]!.leaf })
  refuses(swapped, /không nằm trong nhật ký/)
  refuses(proofOf(5, 13, stranger.privateKey), /khóa lạ/)
  refuses(proofOf(5, 13), /khóa khác với khóa đối chiếu/, [stranger.publicKey])
})

test('the command tells a proof from a log and says what it proves', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-proof-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const command = fileURLToPath(new URL('../../../bin/verify-audit.ts', import.meta.url))
  const run = (text: string) => {
    const file = join(folder, 'bang-chung.json')
    writeFileSync(file, text)
    const key = publicKeyText(publicKey)
    const { status, stdout } = spawnSync(process.execPath, [command, file, '--key', key])
    return { status, said: String(stdout) }
  }
  const good = run(proofOf(5, 13))
  assert.equal(good.status, 0)
  assert.match(good.said, /MỤC NÀY CÓ TRONG NHẬT KÝ ĐÃ NIÊM\n.*00000\n.*6 trong 13 mục/)
  assert.match(good.said, /petition\.transfer, lúc 2026-03-02T01:35:00/)
  const bad = run(proofOf(5, 13).replace('petition.transfer', 'petition.answer'))
  assert.equal(bad.status, 1)
  assert.match(bad.said, /không nằm trong nhật ký mà dấu niêm đã niêm/)
})
