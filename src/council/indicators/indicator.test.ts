import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  decideCheck,
  decideEntry,
  decideTarget,
  isEstimate,
  lastDayOf,
  periodsOwed,
  reaches,
  type EarlierFigure,
  type Entry,
} from './indicator.ts'
import { periodsMissing } from './outlook.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : result.refusal?.code
const quarterly = { rhythm: 'quarter', baseYear: 2020 } as const
const third: Entry = { year: 2026, quarter: 3, reason: '', proof: 'Báo cáo 12', files: 0 }

function entered(on: string, change: Partial<Entry> = {}, earlier: EarlierFigure | null = null) {
  return decideEntry(quarterly, earlier, { ...third, ...change }, day(on))
}

test('a quarter ends on its last day: 31/3, 30/6, 30/9, 31/12; the year on 31/12', () => {
  const days = [1, 2, 3, 4, 0].map((quarter) => lastDayOf({ year: 2026, quarter }).toString())
  assert.deepEqual(days, ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31', '2026-12-31'])
})

test('the third quarter is entered from 1/9 as an estimate, from 1/10 as what was done, not on 31/8', () => {
  assert.equal(codeOf(entered('2026-08-31')), 'indicator_figure.period_not_over')
  assert.deepEqual(entered('2026-09-01'), { ok: true, value: { edition: 1, isEstimate: true } })
  assert.equal(isEstimate(third, day('2026-09-30')), true)
  assert.deepEqual(entered('2026-10-01'), { ok: true, value: { edition: 1, isEstimate: false } })
})

test('a figure needs proof in words or a file', () => {
  assert.equal(codeOf(entered('2026-10-01', { proof: '' })), 'indicator_figure.without_proof')
  assert.equal(codeOf(entered('2026-10-01', { proof: '', files: 1 })), 'ok')
})

test('a correction is another edition with its reason, once the one before was checked or came back', () => {
  const checked = { edition: 2, state: 'checked' } as const
  assert.equal(
    codeOf(entered('2026-10-02', {}, checked)),
    'indicator_figure.changed_without_reason',
  )
  assert.deepEqual(entered('2026-10-02', { reason: 'Cộng sót một thôn' }, checked), {
    ok: true,
    value: { edition: 3, isEstimate: false },
  })
  const waits = entered('2026-10-02', { reason: 'Sửa' }, { edition: 1, state: 'entered' })
  assert.equal(codeOf(waits), 'indicator_figure.waits_for_check')
})

test('a yearly indicator has no quarters, and none has a figure before its base year', () => {
  const yearly = decideEntry({ rhythm: 'year', baseYear: 2020 }, null, third, day('2026-10-01'))
  assert.equal(codeOf(yearly), 'indicator_figure.of_years_only')
  assert.equal(codeOf(entered('2026-10-01', { year: 2019 })), 'indicator_figure.before_base_year')
  assert.equal(codeOf(entered('2026-10-01', { year: 2020, quarter: 0 })), 'ok')
})

test('nobody checks their own figure, nobody without a person checks at all, none is checked twice', () => {
  const figure = { state: 'entered', enteredBy: 'a' } as const
  assert.equal(
    codeOf(decideCheck(figure, 'check', { by: 'a', reason: '' })),
    'indicator_figure.own_entry',
  )
  assert.equal(
    codeOf(decideCheck(figure, 'check', { by: null, reason: '' })),
    'indicator_figure.own_entry',
  )
  assert.deepEqual(decideCheck(figure, 'check', { by: 'b', reason: '' }), {
    ok: true,
    value: 'checked',
  })
  const again = decideCheck({ ...figure, state: 'checked' }, 'return', { by: 'b', reason: 'x' })
  assert.equal(codeOf(again), 'indicator_figure.checked_already')
})

test('a figure is returned only with what is to be mended', () => {
  const figure = { state: 'entered', enteredBy: 'a' } as const
  const bare = decideCheck(figure, 'return', { by: 'b', reason: '' })
  assert.equal(codeOf(bare), 'indicator_figure.returned_without_reason')
  assert.equal(codeOf(decideCheck(figure, 'return', { by: 'b', reason: 'Thiếu thôn 3' })), 'ok')
})

test('a target is of a year after the base year, and changed only with a reason', () => {
  const set = (year: number, target: number, reason: string, standing: number | null) =>
    codeOf(decideTarget({ baseYear: 2025 }, standing, { year, target, reason }))
  assert.equal(set(2025, 80, '', null), 'indicator_target.not_after_base_year')
  assert.equal(set(2026, 80, '', null), 'ok')
  assert.equal(set(2026, 80, 'x', 80), 'indicator_target.same')
  assert.equal(set(2026, 85, '', 80), 'indicator_target.changed_without_reason')
  assert.equal(set(2026, 85, 'Điều chỉnh giữa nhiệm kỳ', 80), 'ok')
})

test('a target is reached exactly, whichever way is better', () => {
  assert.deepEqual(
    [79.9, 80, 80.1].map((each) => reaches('rise', each, 80)),
    [false, true, true],
  )
  assert.deepEqual(
    [79.9, 80, 80.1].map((each) => reaches('fall', each, 80)),
    [true, true, false],
  )
})

test('on 31/3/2026 last year and its fourth quarter are owed; on 1/4 the first quarter', () => {
  const owed = (on: string) => periodsOwed('quarter', day(on)).map((p) => `${p.year}.${p.quarter}`)
  assert.deepEqual(owed('2026-03-31'), ['2025.0', '2025.4'])
  assert.deepEqual(owed('2026-04-01'), ['2025.0', '2026.1'])
  assert.deepEqual(periodsOwed('year', day('2026-04-01')), [{ year: 2025, quarter: 0 }])
})

test('a figure that came back is still missing, one that waits to be checked is not', () => {
  const missing = (state: string) =>
    periodsMissing(
      { rhythm: 'year', baseYear: 2020 },
      [{ year: 2025, quarter: 0, state }],
      day('2026-02-01'),
    )
  assert.equal(missing('returned').length, 1)
  assert.equal(missing('entered').length, 0)
})
