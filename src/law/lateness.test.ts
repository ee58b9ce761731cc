import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, seededCalendar } from '../../tests/support/law-seeds.ts'
import { lateness } from './lateness.ts'

const seen = (dueOn: string, today: string, dueSoonWithin = 3) => {
  const { state, workingDays, calendarDays } = lateness(
    day(dueOn),
    day(today),
    seededCalendar,
    dueSoonWithin,
  )
  return [state, workingDays, calendarDays]
}

test('the day before, the day itself and the day after', () => {
  assert.deepEqual(seen('2026-09-15', '2026-09-14'), ['due_soon', 1, 1])
  assert.deepEqual(seen('2026-09-15', '2026-09-15'), ['due_today', 0, 0])
  assert.deepEqual(seen('2026-09-15', '2026-09-16'), ['overdue', 1, 1])
})

test('due soon begins at the asked number of working days: one more, exact, one fewer', () => {
  assert.deepEqual(seen('2026-09-15', '2026-09-09'), ['in_time', 4, 6])
  assert.deepEqual(seen('2026-09-15', '2026-09-10'), ['due_soon', 3, 5])
  assert.deepEqual(seen('2026-09-15', '2026-09-11'), ['due_soon', 2, 4])
  assert.deepEqual(seen('2026-09-15', '2026-09-10', 2), ['in_time', 3, 5])
})

test('with no threshold only a due day with no working day left before it is soon', () => {
  assert.deepEqual(seen('2026-09-15', '2026-09-14', 0), ['in_time', 1, 1])
  assert.deepEqual(seen('2026-08-30', '2026-08-28', 0), ['due_soon', 0, 2])
})

test('over Tết 2026 ten calendar days hold two working days', () => {
  assert.deepEqual(seen('2026-02-23', '2026-02-12'), ['due_soon', 2, 11])
  assert.deepEqual(seen('2026-02-13', '2026-02-23'), ['overdue', 1, 10])
})

test('a deadline of Friday seen on Saturday is overdue by a day, by no working day', () => {
  assert.deepEqual(seen('2026-09-11', '2026-09-12'), ['overdue', 0, 1])
  assert.deepEqual(seen('2026-09-11', '2026-09-14'), ['overdue', 1, 3])
})
