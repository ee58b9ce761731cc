import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { seededCalendar } from '../../../tests/support/law-seeds.ts'
import { clashesAmong, decideRound, spread, type Booked, type RoundOnPaper } from './round.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const today = day('2026-11-24')

function round(more: Partial<RoundOnPaper> = {}): RoundOnPaper {
  return {
    kind: 'before_session',
    sessionName: 'Kỳ họp thứ tư',
    subject: '',
    startsOn: day('2026-11-23'),
    endsOn: day('2026-12-04'),
    agreedOn: null,
    ...more,
  }
}

const codeOf = (more: Partial<RoundOnPaper>) => {
  const result = decideRound(round(more), today)
  return result.ok ? 'ok' : result.refusal.code
}

test('a round has a window of at most 92 days, and names its session or its subject', () => {
  assert.equal(codeOf({ endsOn: day('2026-11-22') }), 'meeting_round.window_backwards')
  assert.equal(codeOf({ endsOn: day('2026-11-23') }), 'ok')
  assert.equal(codeOf({ endsOn: day('2027-02-22') }), 'ok')
  assert.equal(codeOf({ endsOn: day('2027-02-23') }), 'meeting_round.window_too_long')
  assert.equal(codeOf({ sessionName: '' }), 'meeting_round.session_unnamed')
  assert.equal(codeOf({ kind: 'thematic', sessionName: '' }), 'meeting_round.subject_unnamed')
  assert.equal(codeOf({ kind: 'workplace', sessionName: '' }), 'ok')
  assert.equal(codeOf({ agreedOn: today }), 'ok')
  assert.equal(codeOf({ agreedOn: today.add({ days: 1 }) }), 'meeting_round.agreed_in_future')
})

test('meetings are spread over working days, and no delegate has two in one slot', () => {
  const wanting = [
    { key: 'a', delegates: ['x', 'y'] },
    { key: 'b', delegates: ['x'] },
    { key: 'c', delegates: ['z'] },
  ]
  // Saturday 28 and Sunday 29 November 2026 are days off.
  const window = { startsOn: day('2026-11-27'), endsOn: day('2026-11-30') }
  const found = spread(wanting, window, ['19:30'], seededCalendar)
  assert.deepEqual(
    [...found].map(([key, slot]) => [key, slot.onDay.toString()]),
    [
      ['a', '2026-11-27'],
      ['b', '2026-11-30'],
      ['c', '2026-11-27'],
    ],
  )
})

test('a window of days off only is used as it is, and whoever finds no slot is missing', () => {
  const window = { startsOn: day('2026-11-28'), endsOn: day('2026-11-28') }
  const wanting = [1, 2].map((n) => ({ key: `${n}`, delegates: ['x'] }))
  const found = spread(wanting, window, ['08:00'], seededCalendar)
  assert.deepEqual([...found.keys()], ['1'])
})

test('whatever is spread never puts one delegate in two places at once', () => {
  const people = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
  fc.assert(
    fc.property(
      fc.array(people, { maxLength: 14 }),
      fc.integer({ min: 0, max: 20 }),
      (groups, length) => {
        const wanting = groups.map((delegates, n) => ({ key: `${n}`, delegates }))
        const window = {
          startsOn: day('2026-12-01'),
          endsOn: day('2026-12-01').add({ days: length }),
        }
        const found = spread(wanting, window, ['08:00', '19:30'], seededCalendar)
        const booked = wanting.flatMap(({ key, delegates }) => {
          const slot = found.get(key)
          return slot ? [{ ...slot, id: key, lastsMinutes: 120, delegates }] : []
        })
        assert.deepEqual(clashesAmong(booked), [])
      },
    ),
  )
})

test('two meetings clash when they overlap by a minute and share a delegate', () => {
  const booked = (id: string, startsAt: string, delegates = ['x']): Booked => ({
    id,
    onDay: today,
    startsAt,
    lastsMinutes: 120,
    delegates,
  })
  const first = booked('a', '08:00')
  assert.equal(clashesAmong([first, booked('b', '09:59')]).length, 1)
  assert.equal(clashesAmong([first, booked('b', '10:00')]).length, 0)
  assert.equal(clashesAmong([first, booked('b', '08:00', ['y'])]).length, 0)
  assert.equal(
    clashesAmong([first, { ...booked('b', '08:00'), onDay: today.add({ days: 1 }) }]).length,
    0,
  )
})
