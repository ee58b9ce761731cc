import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { verifyExport } from '../../../bin/verify-audit/log.ts'
import type { Expectations } from '../../../bin/verify-audit/log.ts'
import { Altered } from '../../../bin/verify-audit/parts.ts'
import { sealEntry } from './entry.ts'
import type { SealedEntry } from './entry.ts'
import { headLine, logLine, openedLine } from './export-lines.ts'
import { rootOf } from './merkle-tree.ts'
import { publicKeyText, signHead } from './signed-head.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const stranger = generateKeyPairSync('ed25519')
const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString()

const keyText = publicKeyText(publicKey)

const idOf = (i: number) => `0193a1b2-0000-7000-8000-${String(i).padStart(12, '0')}`

const sealed: readonly SealedEntry[] = Array.from({ length: 7 }, (_, i) =>
  sealEntry({
    commune: '00000',
    id: idOf(i),
    at: Temporal.Instant.from('2026-03-02T01:30:00Z').add({ minutes: i }),
    act: ['petition.submit', 'petition.classify', 'petition.transfer'][i % 3]!,
    subject: { kind: 'petition', id: idOf(100 + i) },
    office: i % 3 === 0 ? '' : 'Thường trực Hội đồng nhân dân',
    actorPerson: idOf(200 + i),
    after: { state: 'classified' },
    reason: 'Đúng thẩm quyền',
  }),
)

function noteAt(size: number, day: string, key = privateKey, entries = sealed): string {
  const legalDay = Temporal.PlainDate.from(day)
  return signHead(
    {
      commune: '00000',
      day: legalDay,
      size,
      root: rootOf(entries.slice(0, size).map((entry) => entry.leafHash)),
      at: legalDay.toZonedDateTime('Asia/Ho_Chi_Minh').add({ days: 1, minutes: 1 }).toInstant(),
    },
    key,
  )
}

const seals = new Map([
  [0, [noteAt(0, '2026-03-01')]],
  [3, [noteAt(3, '2026-03-02')]],
  [7, [noteAt(7, '2026-03-03'), noteAt(7, '2026-03-04')]],
])

const honest: readonly string[] = [
  logLine('00000', sealed.length, [keyText]),
  ...seals.get(0)!.map(headLine),
  ...sealed.flatMap((entry, i) => [
    entry.leaf,
    ...(i === 4 ? [openedLine(idOf(i), entry)] : []),
    ...(seals.get(i + 1) ?? []).map(headLine),
  ]),
]

const check = (lines: readonly string[], expected?: Expectations) =>
  verifyExport(chunksOf(lines), expected)

async function* chunksOf(lines: readonly string[]) {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100)
}

const refuses = (lines: readonly string[], sentence: RegExp | string, expected?: Expectations) =>
  assert.rejects(check(lines, expected), (error) => {
    assert.ok(error instanceof Altered, String(error))
    if (sentence instanceof RegExp) assert.match(error.message, sentence)
    return true
  })

test('an export as it was written is found whole', async () => {
  const found = await check(honest)
  assert.deepEqual(
    [found.commune, found.entries, found.opened, found.seals, found.firstDay, found.lastDay],
    ['00000', 7, 1, 4, '2026-03-01', '2026-03-04'],
  )
  const kept = [noteAt(0, '2026-03-01'), noteAt(3, '2026-03-02'), noteAt(7, '2026-03-04')]
  await check(honest, { keys: [publicKey], heads: kept })
})

test('a log without acts is whole too, and one line break at the end is optional', async () => {
  const empty = [logLine('00000', 0, [keyText]), headLine(noteAt(0, '2026-03-01'))]
  assert.equal((await check(empty)).entries, 0)
  await verifyExport(
    (async function* () {
      yield Buffer.from(empty.join('\n'))
    })(),
  )
})

/** Every change of one value anywhere in a JSON value: another one, one taken away, one added. */
function changesOf(value: unknown): unknown[] {
  if (typeof value === 'string') {
    const other = value.endsWith('A') ? 'B' : 'A'
    return [`${value}A`, value.slice(0, -1) + other, `${other}${value.slice(1)}`, '', null]
  }
  if (typeof value === 'number') return [value + 1, value - 1, String(value)]
  if (Array.isArray(value)) {
    const inside = value.flatMap((member, i) => changesOf(member).map((c) => value.with(i, c)))
    return [...inside, value.slice(1), [...value, ...value]]
  }
  const object = value as Record<string, unknown>
  const inside = Object.entries(object).flatMap(([key, member]) => {
    const { [key]: _taken, ...rest } = object
    return [...changesOf(member).map((changed) => ({ ...object, [key]: changed })), rest]
  })
  return [...inside, { ...object, extra: 'A' }]
}

test('every single changed field of every line is refused', async () => {
  let count = 0
  for (const [i, line] of honest.entries()) {
    for (const changed of changesOf(JSON.parse(line))) {
      const text = JSON.stringify(changed)
      if (text === line) continue
      await refuses(honest.with(i, text), `${line} → ${text}`)
      count += 1
    }
  }
  assert.ok(count > 450, `${count} changes tried`)
})

test('a line taken out, doubled or moved is refused', async () => {
  for (let i = 0; i < honest.length; i += 1) {
    // A part that was opened may be left closed, and a seal may be missing where others still hold.
    const mayBeMissing = /"kind":"(opened|head)"/.test(honest[i]!)
    if (!mayBeMissing) await refuses(honest.toSpliced(i, 1), '')
    await refuses(honest.toSpliced(i, 0, honest[i]!), '')
    if (i > 0) await refuses(honest.with(i, honest[i - 1]!).with(i - 1, honest[i]!), '')
  }
})

test('entries after the last seal are refused, because nobody could tell', async () => {
  const lines = honest.slice(0, -2)
  await refuses(lines, /4 mục sau dấu niêm cuối cùng/)
  await refuses(honest.slice(0, 1), /chứa 0 mục/)
  await refuses([logLine('00000', 0, [keyText])], /không có dấu niêm nào/)
  await refuses([], /Tệp rỗng/)
})

/** The whole log written anew by somebody who holds a signing key. */
function rewritten(key: typeof privateKey, publicHalf: typeof publicKey): string[] {
  const entries = sealed.with(1, sealEntry({ ...entryAt(1), act: 'petition.return' }))
  return [
    logLine('00000', 7, [publicKeyText(publicHalf)]),
    ...entries.map((entry) => entry.leaf),
    headLine(noteAt(7, '2026-03-04', key, entries)),
  ]
}

function entryAt(i: number) {
  const leaf = JSON.parse(sealed[i]!.leaf)
  return { ...leaf, at: Temporal.Instant.from(leaf.at) }
}

test('a log rewritten with a key of its own falls against the published key', async () => {
  const lines = rewritten(stranger.privateKey, stranger.publicKey)
  await check(lines)
  await refuses(lines, /khóa khác với khóa đối chiếu/, { keys: [publicKey], heads: [] })
})

test('a log rewritten with the true key falls against a seal that somebody kept', async () => {
  const lines = rewritten(privateKey, publicKey)
  const kept = noteAt(3, '2026-03-02')
  await check(lines, { keys: [publicKey], heads: [] })
  await refuses(lines, /dấu niêm đã giữ ngày 02\/03\/2026 không khớp/, { keys: [], heads: [kept] })
  const short = [logLine('00000', 0, [keyText]), headLine(noteAt(0, '2026-03-01'))]
  await refuses(short, /đã giữ có 3 mục, nhật ký này ngắn hơn/, { keys: [], heads: [kept] })
})

test('a part opened with another value or salt is refused', async () => {
  const at = honest.findIndex((line) => line.includes('"opened"'))
  const other = sealEntry({ ...entryAt(4), reason: 'Khác' }, sealed[4]!.salt)
  await refuses(honest.with(at, openedLine(idOf(4), other)), /phần riêng của mục .* đã bị thay đổi/)
  await refuses(honest.with(at, openedLine(idOf(3), sealed[3]!)), /không đi liền mục của nó/)
})

test('two keys in turn are both checked, and seals go forward in time', async () => {
  const lines = [
    logLine('00000', 7, [keyText, publicKeyText(stranger.publicKey)]),
    ...sealed.map((entry) => entry.leaf),
    headLine(noteAt(7, '2026-03-03')),
    headLine(noteAt(7, '2026-03-04', stranger.privateKey)),
  ]
  assert.equal((await check(lines)).keys.length, 2)
  const [last, before] = [lines.at(-1)!, lines.at(-2)!]
  await refuses([...lines.slice(0, -2), last, before], /đứng sai thứ tự thời gian/)
  const again = headLine(noteAt(7, '2026-03-04', stranger.privateKey))
  await refuses([...lines, again], /đứng sai thứ tự thời gian/)
})

test('a day may be sealed more than once, each time later', async () => {
  const sealedAt = (size: number, hour: number) =>
    headLine(
      signHead(
        {
          commune: '00000',
          day: Temporal.PlainDate.from('2026-03-02'),
          size,
          root: rootOf(sealed.slice(0, size).map((entry) => entry.leafHash)),
          at: Temporal.Instant.from('2026-03-02T00:00:00Z').add({ hours: hour }),
        },
        privateKey,
      ),
    )
  const log = (first: string, last: string) => [
    logLine('00000', 7, [keyText]),
    ...sealed.slice(0, 3).map((entry) => entry.leaf),
    first,
    ...sealed.slice(3).map((entry) => entry.leaf),
    last,
  ]
  assert.equal((await check(log(sealedAt(3, 9), sealedAt(7, 17)))).seals, 2)
  await refuses(log(sealedAt(3, 17), sealedAt(7, 9)), /đứng sai thứ tự thời gian/)
})

test('the command says in Vietnamese what it found and ends with 0, 1 or 2', (t: TestContext) => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-audit-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const whole = write('whole.jsonl', honest.join('\n'))
  const broken = write('broken.jsonl', honest.join('\n').replace('petition.transfer', 'petition.x'))
  const key = write('key.pem', publicPem)
  const head = write('head.txt', noteAt(3, '2026-03-02'))
  const command = fileURLToPath(new URL('../../../bin/verify-audit.ts', import.meta.url))
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args])
    return { status, said: String(stdout) + String(stderr) }
  }

  const good = run(whole, '--key', key, '--head', head)
  assert.match(good.said, /NHẬT KÝ CÒN NGUYÊN VẸN\n.*00000\n.*7 \(1 mục/)
  assert.match(good.said, /từ ngày 01\/03\/2026 đến ngày 04\/03\/2026\n.*1 dấu niêm cũ, đều khớp/)
  assert.equal(good.status, 0)
  assert.equal(run(whole, '--key', keyText).status, 0)
  assert.equal(run(whole, '--key', publicKeyText(stranger.publicKey)).status, 1)
  assert.match(run(whole).said, /CHƯA đối chiếu/)
  const bad = run(broken)
  assert.match(
    bad.said,
    /NHẬT KÝ KHÔNG CÒN NGUYÊN VẸN\nDòng 6: dấu niêm ngày 02\/03\/2026 không khớp/,
  )
  assert.equal(bad.status, 1)
  assert.equal(run(join(folder, 'missing.jsonl')).status, 2)
  assert.match(run().said, /Cách dùng/)
  assert.equal(run(whole, '--key', whole).status, 2)
})
