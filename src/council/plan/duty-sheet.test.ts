import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dutiesOfSheet, type Cell } from './duty-sheet.ts'
import { readDuty } from './duty-entry.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const headings = [
  'Mã',
  'Loại',
  'Nội dung',
  'Nguyên văn',
  'Kế hoạch nêu',
  'Nhịp',
  'Tối thiểu',
  'Tối đa',
  'Từ ngày',
  'Đến ngày',
]
const plan = {
  text: 'Mỗi năm 5 đến 7 cuộc.',
  startsOn: day('2026-01-01'),
  endsOn: day('2030-12-31'),
}
const read = (...row: Cell[]) => {
  const duties = dutiesOfSheet([headings, row])
  assert.ok(duties.ok)
  return readDuty(duties.value[0], 1, plan)
}

test('a row in Vietnamese words is a duty', () => {
  const { value, faults } = read(
    'I.1.a',
    'Định mức, mục tiêu',
    'Giám sát',
    'Mỗi năm 5 đến 7 cuộc.',
    'Thường trực HĐND; các Ban của HĐND',
    'mỗi năm',
    5,
    '7',
    day('2027-01-01'),
    '31/12/2029',
  )
  assert.deepEqual(faults, [])
  assert.ok(value)
  const { kind, actors, cadence, minimum, maximum, startsOn, endsOn } = value
  assert.deepEqual(
    [kind, actors, cadence, minimum, maximum],
    ['target', ['standingBody', 'boards'], 'year', 5, 7],
  )
  assert.deepEqual([startsOn?.toString(), endsOn?.toString()], ['2027-01-01', '2029-12-31'])
})

test('words that stand for nothing are told at their field', () => {
  const { faults } = read(
    'I.1.a',
    'Việc lớn',
    'Giám sát',
    'Mỗi năm 5 đến 7 cuộc.',
    'Sở',
    'hằng tuần',
    'vài',
    null,
    '31/02/2026',
    null,
  )
  assert.deepEqual(
    new Set(faults.map(({ field }) => field)),
    new Set(['kind', 'actors', 'cadence', 'period']),
  )
})

test('a sheet without a heading or without rows is refused', () => {
  const codeOf = (rows: Cell[][]) => {
    const result = dutiesOfSheet(rows)
    return result.ok ? 'ok' : result.refusal.code
  }
  assert.equal(codeOf([headings.slice(1), ['x']]), 'plan.heading_missing')
  assert.equal(codeOf([headings, [null, '', null]]), 'plan.sheet_empty')
  assert.equal(codeOf([]), 'plan.heading_missing')
})
