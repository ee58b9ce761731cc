import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, seededCalendar } from '../../tests/support/law-seeds.ts'
import { workingDaysHeld } from './time-held.ts'

const held = (from: string, to: string) => workingDaysHeld(day(from), day(to), seededCalendar)

test('an office that got a matter on 28/8/2026 and passed it on 4/9 held it two working days', () => {
  const time = held('2026-08-28', '2026-09-04')
  assert.equal(time.workingDays, 2)
  assert.deepEqual(
    time.skipped.map(({ on, why }) => `${on.toString()} ${why}`),
    [
      '2026-08-29 weekend',
      '2026-08-30 weekend',
      '2026-08-31 compensatory',
      '2026-09-01 holiday',
      '2026-09-02 holiday',
    ],
  )
  assert.equal(time.days.length, 7)
})

test('passed on the same day: none; the next working day: one', () => {
  assert.equal(held('2026-09-03', '2026-09-03').workingDays, 0)
  assert.equal(held('2026-09-03', '2026-09-04').workingDays, 1)
  assert.equal(held('2026-08-21', '2026-08-22').workingDays, 1)
})

test('nothing was held yet on a day before the matter came', () => {
  assert.deepEqual(held('2026-09-04', '2026-09-03'), { workingDays: 0, days: [], skipped: [] })
})
