import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesOf } from './changes.ts'

const words = {
  state: { label: 'Bước', values: { received: 'Mới nhận', classified: 'Đã phân loại' } },
  holder: { label: 'Cơ quan giải quyết' },
}
const body = '0193a1b2-0000-7000-8000-000000000001'
const said = (before: unknown, after: unknown) =>
  changesOf(before, after, words, (id) => (id === body ? 'Phòng Kinh tế' : undefined)).map(
    ({ label, from, to }) => `${label}: ${from} → ${to}`,
  )

test('fields read in the words of their slice, and those that stayed are left out', () => {
  const before = { state: 'received', holder: null, title: 'Đèn' }
  const after = { state: 'classified', holder: body, title: 'Đèn' }
  assert.deepEqual(said(before, after), [
    'Bước: Mới nhận → Đã phân loại',
    'Cơ quan giải quyết: – → Phòng Kinh tế',
  ])
})

test('a side that was not recorded is told apart from an empty value', () => {
  assert.deepEqual(said(null, { state: 'received' }), ['Bước: null → Mới nhận'])
  assert.deepEqual(said({ holder: body }, {}), ['Cơ quan giải quyết: Phòng Kinh tế → null'])
  assert.deepEqual(said({ state: 'received' }, { state: '' }), ['Bước: Mới nhận → –'])
  assert.deepEqual(said(null, { files: [], note: '', holder: null }), [])
})

test('days, numbers, yes and no, lists and unknown fields read too', () => {
  const after = {
    dueOn: '2026-02-16',
    seats: 1204,
    isOpen: false,
    ids: [body, 'x'],
    state: 'constructor',
    other: '0193a1b2-0000-7000-8000-000000000002',
    files: ['ab'.repeat(32)],
    deep: { a: 1 },
    day: '2026-02-31',
  }
  assert.deepEqual(said(undefined, after), [
    'dueOn: null → 16/02/2026',
    'seats: null → 1.204',
    'isOpen: null → Không',
    'ids: null → Phòng Kinh tế; x',
    'Bước: null → constructor',
    'other: null → mã 0193a1b2…',
    'files: null → mã abababab…',
    'deep: null → {"a":1}',
    'day: null → 2026-02-31',
  ])
})

test('a record that is no object is shown whole', () => {
  assert.deepEqual(said('a', ['b']), ['Nội dung: a → b'])
  assert.deepEqual(said(null, null), [])
})
