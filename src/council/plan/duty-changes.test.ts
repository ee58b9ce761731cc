import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  decideAssignment,
  decideEvidence,
  decideRetirement,
  type Assigned,
  type SeatWanted,
} from './duty-changes.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const plan = {
  startsOn: day('2025-10-14'),
  endsOn: day('2030-12-31'),
  midTermOn: day('2028-06-30'),
}
const duty = { plan, startsOn: plan.startsOn, retiredOn: null, kind: 'duty' }
const seat = (role: 'answers' | 'cooperates', bodyId: string): SeatWanted => ({
  role,
  bodyId,
  office: 'head',
  personId: null,
})
const assigned = (id: string, wanted: SeatWanted, startsOn = '2025-10-14'): Assigned => ({
  id,
  ...wanted,
  startsOn: day(startsOn),
  endsOn: null,
})
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : result.refusal!.code

const current = [assigned('1', seat('answers', 'a')), assigned('2', seat('cooperates', 'b'))]
const decide = (wanted: SeatWanted[], on: string, assignments = current) =>
  decideAssignment({ ...duty, assignments }, wanted, day(on))

test('what stays goes on without a break; what goes ends the day before', () => {
  const change = decide([seat('answers', 'c'), seat('cooperates', 'b')], '2026-11-25')
  assert.deepEqual(change, {
    ok: true,
    value: { end: ['1'], drop: [], add: [seat('answers', 'c')] },
  })
})

test('an assignment of the same day is corrected, not ended before it began', () => {
  const today = [assigned('1', seat('answers', 'a'), '2026-11-25')]
  assert.deepEqual(decide([seat('answers', 'c')], '2026-11-25', today), {
    ok: true,
    value: { end: [], drop: ['1'], add: [seat('answers', 'c')] },
  })
})

test('somebody answers, something changes, and nothing is assigned behind a later assignment', () => {
  assert.equal(codeOf(decide([seat('cooperates', 'b')], '2026-11-25')), 'duty.answered_by_nobody')
  assert.equal(
    codeOf(decide([seat('answers', 'a'), seat('cooperates', 'b')], '2026-11-25')),
    'duty.assignment_unchanged',
  )
  const later = [assigned('1', seat('answers', 'a'), '2027-01-01')]
  assert.equal(codeOf(decide([seat('answers', 'c')], '2026-12-31', later)), 'duty.assigned_later')
  assert.equal(codeOf(decide([seat('answers', 'c')], '2027-01-01', later)), 'ok')
})

test('days lie within the duty: the first and the last are in, one before and one after are out', () => {
  const on = (text: string) => codeOf(decide([seat('answers', 'c')], text, []))
  assert.deepEqual(['2025-10-13', '2025-10-14', '2030-12-31', '2031-01-01'].map(on), [
    'duty.begins_later',
    'ok',
    'ok',
    'duty.plan_over',
  ])
})

test('a record by hand is not of the future, not before the duty, and never for a principle', () => {
  const add = (onDay: string, countsFor = onDay, kind = 'duty') =>
    codeOf(
      decideEvidence(
        { ...duty, kind },
        { onDay: day(onDay), countsFor: day(countsFor) },
        day('2026-11-25'),
      ),
    )
  assert.equal(add('2026-11-25'), 'ok')
  assert.equal(add('2026-11-26'), 'evidence.of_future')
  assert.equal(add('2025-10-13'), 'duty.begins_later')
  assert.equal(add('2026-04-20', '2025-10-13'), 'duty.begins_later')
  assert.equal(add('2026-04-20', '2026-03-31'), 'ok')
  assert.equal(add('2026-11-25', '2026-11-25', 'principle'), 'evidence.of_principle')
})

test('retirement begins today or later, once', () => {
  const retire = (on: string, retiredOn: string | null = null) =>
    codeOf(
      decideRetirement(
        { ...duty, retiredOn: retiredOn ? day(retiredOn) : null },
        day(on),
        day('2026-11-25'),
      ),
    )
  assert.equal(retire('2026-11-24'), 'duty.retired_in_past')
  assert.equal(retire('2026-11-25'), 'ok')
  assert.equal(retire('2027-01-01', '2026-12-01'), 'duty.retired_already')
})
