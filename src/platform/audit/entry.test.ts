import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { commitmentTo, leafOf, sealEntry } from './entry.ts'
import type { CommittedEntry } from './entry.ts'

const entry: CommittedEntry = {
  commune: '00000',
  id: '0193a1b2-0000-7000-8000-000000000001',
  at: Temporal.Instant.from('2026-03-02T01:30:00.123456789Z'),
  act: 'petition.classify',
  subject: { kind: 'petition', id: '0193a1b2-0000-7000-8000-00000000000a' },
  office: 'Thường trực Hội đồng nhân dân',
  actorPerson: '0193a1b2-0000-7000-8000-0000000000aa',
  actorAccount: 'account-7',
  onBehalfOf: 'Cử tri Trần Thị Mẫu',
  before: { state: 'received', phone: '0900000000' },
  after: { state: 'classified', dueOn: Temporal.PlainDate.from('2026-03-12') },
  reason: 'Đúng thẩm quyền',
  requestId: 'request-1',
}
const salt = Buffer.alloc(16, 7)

test('the leaf is the public part and a commitment, letter by letter', () => {
  assert.equal(
    sealEntry(entry, salt).leaf,
    '{"act":"petition.classify","at":"2026-03-02T01:30:00.123456Z","commune":"00000",' +
      '"id":"0193a1b2-0000-7000-8000-000000000001","kind":"entry",' +
      '"office":"Thường trực Hội đồng nhân dân",' +
      `"private":"${commitmentTo(sealEntry(entry, salt).privatePart, salt).toString('base64')}",` +
      '"subject":{"id":"0193a1b2-0000-7000-8000-00000000000a","kind":"petition"}}',
  )
  assert.equal(
    sealEntry(entry, salt).privatePart,
    '{"actorAccount":"account-7","actorPerson":"0193a1b2-0000-7000-8000-0000000000aa",' +
      '"after":{"dueOn":"2026-03-12","state":"classified"},' +
      '"before":{"phone":"0900000000","state":"received"},"onBehalfOf":"Cử tri Trần Thị Mẫu",' +
      '"reason":"Đúng thẩm quyền","requestId":"request-1"}',
  )
})

test('nothing of a person, an account, a value or a reason is in the leaf', () => {
  const { leaf } = sealEntry(entry, salt)
  const hidden = [
    '0000000000aa',
    'account-7',
    'Mẫu',
    '0900000000',
    'classified',
    'Đúng',
    'request-1',
  ]
  for (const text of hidden) assert.ok(!leaf.includes(text), text)
})

test('the leaf hash is SHA-256 of a zero byte and the leaf', () => {
  const { leaf, leafHash } = sealEntry(entry, salt)
  assert.deepEqual(leafHash, createHash('sha256').update(`\0${leaf}`).digest())
})

test('two equal acts get unlike commitments, because each has its own salt', () => {
  const [first, second] = [sealEntry(entry), sealEntry(entry)]
  assert.equal(first.privatePart, second.privatePart)
  assert.notEqual(first.leaf, second.leaf)
  assert.deepEqual(commitmentTo(first.privatePart, first.salt), first.commitment)
  assert.equal(first.commitment.toString('base64'), JSON.parse(first.leaf).private)
})

test('every private field is bound by the leaf', () => {
  const honest = sealEntry(entry, salt).leaf
  const changes: readonly Partial<CommittedEntry>[] = [
    { actorPerson: '0193a1b2-0000-7000-8000-0000000000ab' },
    { actorAccount: 'account-8' },
    { onBehalfOf: '' },
    { before: { state: 'received', phone: '0900000001' } },
    { after: { state: 'classified' } },
    { reason: 'Đúng thẩm quyền.' },
    { requestId: 'request-2' },
  ]
  for (const change of changes) {
    assert.notEqual(sealEntry({ ...entry, ...change }, salt).leaf, honest, JSON.stringify(change))
  }
})

test('an entry read back from the database has the leaf it had when it was written', () => {
  const readBack: CommittedEntry = {
    ...entry,
    at: Temporal.Instant.from('2026-03-02T01:30:00.123456Z'),
    after: { dueOn: '2026-03-12', state: 'classified' },
  }
  assert.equal(sealEntry(readBack, salt).leaf, sealEntry(entry, salt).leaf)
  const { commune, id, at, act, subject } = entry
  const bare = { commune, id, at, act, subject }
  const asRow = { ...bare, office: '', actorPerson: null, onBehalfOf: '', before: null, reason: '' }
  assert.equal(sealEntry(asRow, salt).leaf, sealEntry(bare, salt).leaf)
})

test('an entry whose private part is erased keeps its leaf by the commitment alone', () => {
  const { leaf, commitment } = sealEntry(entry, salt)
  const { commune, id, at, act, subject, office } = entry
  assert.equal(leafOf({ commune, id, at, act, subject, office }, commitment), leaf)
})

test('a salt one byte short or long is refused', () => {
  assert.throws(() => sealEntry(entry, Buffer.alloc(15)), RangeError)
  assert.throws(() => sealEntry(entry, Buffer.alloc(17)), RangeError)
})
