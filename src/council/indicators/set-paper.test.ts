import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setPaper, type PaperIndicator } from './set-paper.ts'

const one: PaperIndicator = {
  number: 1,
  name: 'Thu ngân sách',
  unit: 'tỷ đồng',
  owner: 'Phòng Kinh tế',
  lastYear: 2025,
  last: 60.3,
  target: 70,
  chance: 0.12,
  kind: 'unlikely',
}
const content = {
  council: { name: 'HĐND xã A', place: 'A' },
  year: 2026,
  isSample: false,
  madeOn: Temporal.PlainDate.from('2026-11-25'),
}

test('the paper names what is off course with its owner, and has a row for every indicator', () => {
  const likely = { ...one, number: 2, name: 'Hộ nghèo', kind: 'likely', chance: 0.8 } as const
  const { body } = setPaper({ ...content, indicators: [one, likely] })
  const list = body.find(({ kind }) => kind === 'list')
  assert.deepEqual(list?.kind === 'list' && list.items, [
    'Thu ngân sách: mục tiêu 70 tỷ đồng, năm 2025 thực hiện 60,3, khả năng đạt 12%; Phòng Kinh tế chịu trách nhiệm',
  ])
  const table = body.find(({ kind }) => kind === 'table')
  assert.deepEqual(table?.kind === 'table' && table.rows[0], [
    '1',
    'Thu ngân sách (tỷ đồng)',
    '60,3 (2025)',
    '70',
    '12%',
    'Cảnh báo: khó đạt',
  ])
  assert.equal(table?.kind === 'table' && table.rows.length, 2)
})

test('a sample set says so on paper, a real one does not', () => {
  const words = (isSample: boolean) =>
    JSON.stringify(setPaper({ ...content, isSample, indicators: [] }).body)
  assert.match(words(true), /Bộ chỉ tiêu mẫu/)
  assert.doesNotMatch(words(false), /Bộ chỉ tiêu mẫu/)
})
