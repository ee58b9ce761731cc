import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cadences, type Cadence, type Duty, type PlanSpan, type Quota } from './duty.ts'
import type { Occasion } from './period.ts'
import { countsBy, standingOn, talliesOn, type Evidence } from './standing.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const plan: PlanSpan = {
  startsOn: day('2025-10-14'),
  endsOn: day('2030-12-31'),
  midTermOn: day('2028-06-30'),
}

const quota = (minimum: number | null, maximum: number | null, fromOn = '2025-10-14'): Quota => ({
  fromOn: day(fromOn),
  minimum,
  maximum,
})

function duty(cadence: Cadence | null, more: Partial<Duty> = {}): Duty {
  return {
    kind: 'duty',
    cadence,
    quotas: [quota(1, null)],
    startsOn: plan.startsOn,
    endsOn: null,
    retiredOn: null,
    ...more,
  }
}

const record = (
  on: string,
  more: Partial<Record<'countsFor' | 'removedOn', string>> = {},
): Evidence => ({
  onDay: day(on),
  countsFor: day(more.countsFor ?? on),
  removedOn: more.removedOn ? day(more.removedOn) : null,
})

function stateOf(
  of: Duty,
  evidence: readonly Evidence[],
  on: string,
  occasions: readonly Occasion[] = [],
) {
  const at = day(on)
  return standingOn(of, plan, { tallies: talliesOn(evidence, at), occasions }, at)
}

const yearly = duty('year', { quotas: [quota(5, 7)] })
const five = ['2026-02-03', '2026-03-04', '2026-05-06', '2026-08-09', '2026-12-31'].map((on) =>
  record(on),
)

test('a year is late on the day after 31/12 when one is lacking, and on its way before', () => {
  const four = five.slice(0, 4)
  assert.equal(stateOf(yearly, four, '2026-12-30').standing, 'on_the_way')
  assert.equal(stateOf(yearly, four, '2026-12-31').standing, 'on_the_way')
  const late = stateOf(yearly, four, '2027-01-01')
  assert.equal(late.standing, 'late')
  assert.equal(late.missing, 1)
  assert.equal(late.required, 5)
})

test('the exact number on the last day is enough; one more is still met, past the maximum it is over', () => {
  assert.equal(stateOf(yearly, five, '2026-12-31').standing, 'met')
  assert.equal(stateOf(yearly, five, '2027-01-01').standing, 'on_the_way')
  assert.equal(stateOf(yearly, five, '2027-01-01').missing, 0)
  const seven = [...five, record('2026-09-01'), record('2026-09-02')]
  assert.equal(stateOf(yearly, seven, '2026-12-31').current?.isOver, false)
  assert.equal(
    stateOf(yearly, [...seven, record('2026-09-03')], '2026-12-31').current?.isOver,
    true,
  )
})

test('the first stretch counts only when the plan covers half of it or more', () => {
  // 14/10–31/12/2025: 79 of 365 days of the year, 79 of 92 days of the quarter.
  const year = stateOf(yearly, [], '2026-06-30')
  assert.deepEqual(
    [year.standing, year.periods.map(({ isAsked }) => isAsked)],
    ['on_the_way', [false, true]],
  )
  const quarter = stateOf(duty('quarter'), [], '2026-01-01')
  assert.deepEqual([quarter.standing, quarter.missing], ['late', 1])
  assert.equal(stateOf(duty('quarter'), [], '2025-12-31').standing, 'on_the_way')
})

test('exactly half of a period is asked for, one day less is not', () => {
  // Quý II has 91 days: 46 are half or more, 45 are not.
  const from = (startsOn: string) =>
    stateOf(duty('quarter', { startsOn: day(startsOn) }), [], '2026-07-01').missing
  assert.equal(from('2026-05-16'), 1)
  assert.equal(from('2026-05-17'), 0)
})

test('quarters begin and end on their first and last days', () => {
  const quarterly = duty('quarter', { startsOn: day('2026-01-01') })
  assert.equal(stateOf(quarterly, [record('2026-03-31')], '2026-04-01').missing, 0)
  assert.equal(stateOf(quarterly, [record('2026-04-01')], '2026-04-01').missing, 1)
  const half = stateOf(quarterly, [record('2026-01-01'), record('2026-04-01')], '2026-06-30')
  assert.equal(half.standing, 'met')
  assert.equal(
    stateOf(quarterly, [record('2026-01-01'), record('2026-04-01')], '2026-07-01').standing,
    'on_the_way',
  )
})

test('a report handed in late counts for its own quarter from the day it came', () => {
  const quarterly = duty('quarter', { startsOn: day('2026-01-01') })
  const late = [record('2026-04-20', { countsFor: '2026-03-31' })]
  assert.equal(stateOf(quarterly, late, '2026-04-19').standing, 'late')
  assert.equal(stateOf(quarterly, late, '2026-04-20').standing, 'on_the_way')
})

test('once a term, at the middle and at the end: a milestone is met by any record, also a late one', () => {
  assert.equal(stateOf(duty('term'), [], '2030-12-31').standing, 'on_the_way')
  assert.equal(stateOf(duty('term'), [], '2031-01-01').standing, 'late')
  assert.equal(stateOf(duty('midTerm'), [], '2028-06-30').standing, 'on_the_way')
  assert.equal(stateOf(duty('midTerm'), [], '2028-07-01').standing, 'late')
  assert.equal(stateOf(duty('midTerm'), [record('2028-09-02')], '2028-09-02').standing, 'met')
  assert.equal(stateOf(duty('endOfTerm'), [record('2030-12-31')], '2031-01-01').standing, 'met')
})

test('once a session: the sessions that closed make the periods', () => {
  const occasions = [
    { onDay: day('2025-12-12'), label: 'Kỳ họp thứ tư' },
    { onDay: day('2026-07-10'), label: 'Kỳ họp thứ hai' },
  ]
  const perSession = duty('session')
  const known = [record('2025-12-01')]
  assert.equal(stateOf(perSession, known, '2026-07-10', occasions).standing, 'on_the_way')
  const after = stateOf(perSession, known, '2026-07-11', occasions)
  assert.deepEqual([after.standing, after.missing, after.periods.length], ['late', 1, 3])
  assert.equal(stateOf(perSession, [], '2026-07-11').standing, 'on_the_way')
})

test('what is done all the time, when needed, or once is never late', () => {
  assert.equal(stateOf(duty('continuous'), [], '2030-12-31').standing, 'without_evidence')
  assert.equal(
    stateOf(duty('continuous'), [record('2026-01-05')], '2026-01-05').standing,
    'under_way',
  )
  assert.equal(stateOf(duty('asNeeded'), [], '2026-01-05').standing, 'as_needed')
  assert.equal(stateOf(duty(null), [], '2026-01-05').standing, 'without_evidence')
  assert.equal(stateOf(duty(null), [record('2025-10-14')], '2026-01-05').standing, 'met')
  assert.equal(stateOf(duty(null, { kind: 'principle' }), [], '2026-01-05').standing, 'guiding')
})

test('before its first day a duty has not begun; from its retirement on it is asked for nothing', () => {
  assert.equal(stateOf(yearly, [], '2025-10-13').standing, 'not_begun')
  const retired = duty('year', { quotas: [quota(5, 7)], retiredOn: day('2027-07-01') })
  assert.equal(stateOf(retired, five, '2027-06-30').standing, 'on_the_way')
  assert.equal(stateOf(retired, five, '2027-07-01').standing, 'retired')
})

test('a changed quota reaches the period that is running, and none that ended before', () => {
  const changed = duty('year', { quotas: [quota(5, 7), quota(3, 7, '2027-04-01')] })
  const state = stateOf(changed, [], '2028-01-01')
  assert.deepEqual(
    state.periods.slice(1, 3).map(({ minimum }) => minimum),
    [5, 3],
  )
})

test('a duty with days of its own is asked for within them', () => {
  const own = duty('term', { startsOn: day('2026-01-01'), endsOn: day('2027-12-31') })
  assert.equal(stateOf(own, [], '2025-12-31').standing, 'not_begun')
  assert.equal(stateOf(own, [], '2028-01-01').standing, 'late')
})

const days = fc.integer({ min: 0, max: 1904 }).map((offset) => plan.startsOn.add({ days: offset }))
const records = fc.array(
  fc.record({ onDay: days, countsFor: days, removedOn: fc.option(days, { nil: null }) }),
  { maxLength: 30 },
)
const anyDuty = fc.record({
  cadence: fc.constantFrom(...cadences),
  minimum: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
})

const build = ({ cadence, minimum }: { cadence: Cadence; minimum: number | null }) =>
  duty(cadence, { quotas: [quota(minimum, null)] })
const at = (of: Duty, evidence: readonly Evidence[], on: Temporal.PlainDate) =>
  standingOn(of, plan, { tallies: talliesOn(evidence, on), occasions: [] }, on)

test('evidence only lets the count grow and what is lacking shrink', () => {
  fc.assert(
    fc.property(anyDuty, records, days, days, (of, evidence, on, extra) => {
      const before = at(build(of), evidence, on)
      const after = at(
        build(of),
        [...evidence, { onDay: extra, countsFor: extra, removedOn: null }],
        on,
      )
      assert.ok(after.total >= before.total && after.missing <= before.missing)
    }),
  )
})

test('the state on a day knows nothing of what came after it', () => {
  fc.assert(
    fc.property(anyDuty, records, days, (of, evidence, on) => {
      const known = evidence.filter(({ onDay }) => Temporal.PlainDate.compare(onDay, on) <= 0)
      assert.deepEqual(at(build(of), evidence, on), at(build(of), known, on))
    }),
  )
})

test('a record taken away later does not change an earlier day', () => {
  fc.assert(
    fc.property(anyDuty, records, days, days, (of, evidence, on, removedOn) => {
      fc.pre(Temporal.PlainDate.compare(on, removedOn) < 0)
      const untouched = evidence.map((one) => ({ ...one, removedOn: null }))
      const removed = untouched.map((one) => ({ ...one, removedOn }))
      assert.deepEqual(at(build(of), removed, on), at(build(of), untouched, on))
      assert.equal(
        removed.some((one) => countsBy(one, removedOn)),
        false,
      )
    }),
  )
})
