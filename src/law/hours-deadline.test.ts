import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anyGround } from '../../tests/support/law-seeds.ts'
import { hoursAfter, hoursBefore } from './hours-deadline.ts'

const at = (text: string) => Temporal.Instant.from(text)

test('72 hours run from the instant itself, through a weekend and holidays (Điều 147, khoản 1)', () => {
  const due = hoursAfter(at('2026-08-28T16:30:00+07:00'), 72, anyGround)
  assert.equal(due.dueAt.toString(), '2026-08-31T09:30:00Z')
  assert.equal(due.direction, 'after')
  assert.equal(due.unit, 'hours')
  assert.equal(due.amount, 72)
  assert.equal(due.ruleId, anyGround.ruleId)
})

test('one hour before an online reception at 08:00 is 07:00 (Nghị định 154/2026, Điều 23)', () => {
  const due = hoursBefore(at('2026-09-03T08:00:00+07:00'), 1, anyGround)
  assert.equal(due.dueAt.toString(), at('2026-09-03T07:00:00+07:00').toString())
  assert.equal(due.eventAt.toString(), at('2026-09-03T08:00:00+07:00').toString())
})

test('an amount that is no number of hours is an error of the program', () => {
  for (const hours of [-1, 0.5, Number.NaN]) {
    assert.throws(() => hoursAfter(at('2026-09-03T01:00:00Z'), hours, anyGround), RangeError)
  }
})
