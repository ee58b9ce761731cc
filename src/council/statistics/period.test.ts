import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lastTwelveMonths, periodOf, stretchesOf } from './period.ts'

const today = Temporal.PlainDate.from('2026-11-24')
const asked = (query: string) => {
  const { from, to, year } = periodOf(new URLSearchParams(query), today)
  return [from.toString(), to.toString(), year]
}

test('without days the present year is counted', () => {
  assert.deepEqual(asked(''), ['2026-01-01', '2026-12-31', 2026])
})

test('days are read as people and as addresses write them, and put in order', () => {
  assert.deepEqual(asked('tu=05/03/2026&den=2026-04-30'), ['2026-03-05', '2026-04-30', null])
  assert.deepEqual(asked('tu=30/04/2026&den=05/03/2026'), ['2026-03-05', '2026-04-30', null])
  assert.deepEqual(asked('tu=01/01/2025&den=31/12/2025'), ['2025-01-01', '2025-12-31', 2025])
  assert.deepEqual(asked('tu=01/07/2025'), ['2025-07-01', '2025-12-31', null])
})

test('what is no day, or a day of another age, asks for nothing', () => {
  assert.deepEqual(asked('tu=31/02/2026&den=mai'), ['2026-01-01', '2026-12-31', 2026])
  assert.deepEqual(asked('tu=01/01/0026&den=01/01/9999'), ['2026-01-01', '2026-12-31', 2026])
  assert.deepEqual(asked('tu=31/12/1999'), ['2026-01-01', '2026-12-31', 2026])
  assert.deepEqual(asked('tu=01/01/2000&den=31/12/2100'), ['2000-01-01', '2100-12-31', null])
})

test('the year that ends today has its first day a year ago tomorrow', () => {
  const { from, to } = lastTwelveMonths(today)
  assert.deepEqual([from.toString(), to.toString()], ['2025-11-25', '2026-11-24'])
})

const names = (from: string, to: string) =>
  stretchesOf({ from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) }, today).map(({ name }) => name)

test('months end today, not in the future', () => {
  assert.deepEqual(names('2026-09-15', '2026-12-31'), ['Tháng 9/2026', 'Tháng 10/2026', 'Tháng 11/2026'])
  assert.deepEqual(names('2027-01-01', '2027-12-31'), [])
})

test('twenty-four months are shown as months, one more as years', () => {
  assert.equal(names('2024-12-01', '2026-11-24').length, 24)
  assert.deepEqual(names('2024-11-30', '2026-11-24'), ['Năm 2024', 'Năm 2025', 'Năm 2026'])
})

test('stretches follow one another without a gap and end where the period does', () => {
  const day = fc.integer({ min: 0, max: 9_000 }).map((days) => Temporal.PlainDate.from('2002-01-01').add({ days }))
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from, to] = Temporal.PlainDate.compare(one, other) <= 0 ? [one, other] : [other, one]
      const stretches = stretchesOf({ from, to }, Temporal.PlainDate.from('2100-01-01'))
      assert.ok(stretches[0]!.from.equals(from))
      assert.ok(stretches.at(-1)!.to.equals(to))
      for (const [nth, { to: end }] of stretches.slice(0, -1).entries()) {
        assert.ok(stretches[nth + 1]!.from.equals(end.add({ days: 1 })))
      }
    }),
  )
})
