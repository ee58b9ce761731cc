import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anyGround, day, seededCalendar, seededRules } from '../../tests/support/law-seeds.ts'
import { deadlineAfter, deadlineBefore, type Deadline, type PeriodUnit } from './deadline.ts'
import { groundOf, ruleInForce } from './rule-register.ts'
import { periodOf } from './rule-value.ts'

const rules = seededRules()

type Asked = [event: string, amount: number, unit: PeriodUnit, shifts?: boolean]

const question = ([event, amount, unit, shifts]: Asked) => ({
  eventOn: day(event),
  period: { amount, unit },
  calendar: seededCalendar,
  ground: anyGround,
  shifts,
})
const after = (...asked: Asked) => deadlineAfter(question(asked))
const before = (...asked: Asked) => deadlineBefore(question(asked))
const dueAfter = (...asked: Asked) => after(...asked).dueOn.toString()
const dueBefore = (...asked: Asked) => before(...asked).dueOn.toString()

const arithmetic = ({ days }: Deadline) =>
  days.map(({ on, counted, why }) => `${on.toString().slice(5)} ${counted ?? '–'} ${why}`)

function byRule(id: string, event: string, reckon = deadlineAfter): Deadline {
  const rule = ruleInForce(rules, id, day(event))
  assert.ok(rule.ok)
  const period = periodOf(rule.value)
  assert.ok(period.ok)
  const ground = groundOf(rule.value)
  const asked = { eventOn: day(event), period: period.value, calendar: seededCalendar, ground }
  return reckon(asked)
}

test('a petition handed in on 27/8/2026 is answered by 15/9: ten working days (Luật 42/2013, Điều 28)', () => {
  const deadline = byRule('CIT-009', '2026-08-27')
  assert.deepEqual(arithmetic(deadline), [
    '08-28 1 weekday',
    '08-29 – weekend',
    '08-30 – weekend',
    '08-31 – compensatory',
    '09-01 – holiday',
    '09-02 – holiday',
    '09-03 2 weekday',
    '09-04 3 weekday',
    '09-05 – weekend',
    '09-06 – weekend',
    '09-07 4 weekday',
    '09-08 5 weekday',
    '09-09 6 weekday',
    '09-10 7 weekday',
    '09-11 8 weekday',
    '09-12 – weekend',
    '09-13 – weekend',
    '09-14 9 weekday',
    '09-15 10 weekday',
  ])
  assert.equal(deadline.eventOn.toString(), '2026-08-27')
  assert.equal(deadline.startOn.toString(), '2026-08-28')
  assert.equal(deadline.dueOn.toString(), '2026-09-15')
  assert.equal(deadline.shifted, undefined)
  assert.equal(deadline.ruleKey, 'CIT-009@1')
  assert.deepEqual(deadline.basis, {
    document: 'Luật 42/2013/QH13',
    article: 'Điều 28, khoản 1',
    rule: 'CIT-009',
  })
  const nationalDay = deadline.days.find(({ on }) => on.toString() === '2026-09-02')
  assert.equal(nationalDay?.name, 'Quốc khánh')
})

test('a session opening on 16/12/2026 is convened by 26/11, announced by 1/12, its papers sent by 11/12', () => {
  const due = (id: string) => byRule(id, '2026-12-16', deadlineBefore).dueOn.toString()
  assert.equal(due('SES-006'), '2026-11-26')
  assert.equal(due('SES-009'), '2026-12-01')
  assert.equal(due('SES-011'), '2026-12-11')
})

test('a resolution adopted on 17/12/2026 takes effect on Sunday 27/12 at the earliest: no shift', () => {
  const effect = after('2026-12-17', 10, 'calendar_days', false)
  assert.equal(effect.dueOn.toString(), '2026-12-27')
  assert.equal(effect.days.at(-1)?.why, 'weekend')
  assert.equal(effect.shifted, undefined)
})

test('sending within ten days of 17/12/2026 ends on Sunday 27/12 and moves to Monday 28/12', () => {
  const sending = byRule('SES-020', '2026-12-17')
  assert.equal(sending.dueOn.toString(), '2026-12-28')
  assert.equal(sending.shifted?.from.toString(), '2026-12-27')
  assert.equal(sending.shifted?.why, 'weekend')
  assert.equal(sending.shifted?.basis?.article, 'Điều 148, khoản 5')
  assert.deepEqual(arithmetic(sending).slice(-3), [
    '12-26 9 weekend',
    '12-27 10 weekend',
    '12-28 – weekday',
  ])
})

test('calendar days: one short, exact and one over the weekend', () => {
  assert.equal(dueAfter('2026-12-15', 10, 'calendar_days'), '2026-12-25')
  assert.equal(dueAfter('2026-12-16', 10, 'calendar_days'), '2026-12-28')
  assert.equal(dueAfter('2026-12-17', 10, 'calendar_days'), '2026-12-28')
  assert.equal(dueAfter('2026-12-18', 10, 'calendar_days'), '2026-12-28')
  assert.equal(dueAfter('2026-12-19', 10, 'calendar_days'), '2026-12-29')
})

test('a period ending in Tết 2026 ends on Monday 23/2, one ending the day before it does not move', () => {
  assert.equal(dueAfter('2026-02-03', 10, 'calendar_days'), '2026-02-13')
  assert.equal(dueAfter('2026-02-04', 10, 'calendar_days'), '2026-02-23')
  assert.equal(dueAfter('2026-02-12', 10, 'calendar_days'), '2026-02-23')
  assert.equal(dueAfter('2026-02-13', 10, 'calendar_days'), '2026-02-23')
  assert.equal(dueAfter('2026-02-14', 10, 'calendar_days'), '2026-02-24')
  assert.equal(dueAfter('2026-02-13', 1, 'working_days'), '2026-02-23')
  assert.equal(dueAfter('2026-02-12', 1, 'working_days'), '2026-02-13')
})

test('working days step over 30/4–1/5/2026 and over the day off for Giỗ Tổ', () => {
  assert.equal(dueAfter('2026-04-24', 1, 'working_days'), '2026-04-28')
  assert.equal(dueAfter('2026-04-24', 2, 'working_days'), '2026-04-29')
  assert.equal(dueAfter('2026-04-24', 3, 'working_days'), '2026-05-04')
  assert.equal(dueAfter('2026-04-20', 10, 'calendar_days'), '2026-05-04')
})

test('the worked Saturday 22/8/2026 is counted, and a period may end on it', () => {
  assert.equal(dueAfter('2026-08-20', 2, 'working_days'), '2026-08-22')
  assert.equal(dueAfter('2026-08-12', 10, 'calendar_days'), '2026-08-22')
  assert.equal(dueAfter('2026-08-05', 10, 'calendar_days'), '2026-08-17')
})

test('"before": from a day off back to the working day before, from a working day not at all', () => {
  assert.equal(dueBefore('2026-12-16', 3, 'calendar_days'), '2026-12-11')
  assert.equal(dueBefore('2026-12-16', 4, 'calendar_days'), '2026-12-11')
  assert.equal(dueBefore('2026-12-16', 5, 'calendar_days'), '2026-12-11')
  assert.equal(dueBefore('2026-12-16', 6, 'calendar_days'), '2026-12-10')
  assert.equal(dueBefore('2026-12-16', 3, 'calendar_days', false), '2026-12-13')
  assert.equal(dueBefore('2026-02-25', 5, 'calendar_days'), '2026-02-13')
  const moved = before('2026-12-16', 3, 'calendar_days')
  assert.equal(moved.shifted?.from.toString(), '2026-12-13')
  assert.equal(moved.shifted?.basis, undefined)
  assert.deepEqual(arithmetic(moved), [
    '12-15 1 weekday',
    '12-14 2 weekday',
    '12-13 3 weekend',
    '12-12 – weekend',
    '12-11 – weekday',
  ])
})

test('"before" in working days: a reception on 3/9/2026 is posted five working days ahead (CIT-008)', () => {
  const posting = byRule('CIT-008', '2026-09-03', deadlineBefore)
  assert.equal(posting.dueOn.toString(), '2026-08-24')
  assert.deepEqual(arithmetic(posting), [
    '09-02 – holiday',
    '09-01 – holiday',
    '08-31 – compensatory',
    '08-30 – weekend',
    '08-29 – weekend',
    '08-28 1 weekday',
    '08-27 2 weekday',
    '08-26 3 weekday',
    '08-25 4 weekday',
    '08-24 5 weekday',
  ])
})

test('months end on the same date, or on the last day of a shorter month (Điều 148, khoản 3)', () => {
  assert.equal(dueAfter('2026-05-15', 1, 'months'), '2026-06-15')
  assert.equal(dueAfter('2027-01-28', 1, 'months', false), '2027-02-28')
  assert.equal(dueAfter('2027-01-29', 1, 'months', false), '2027-02-28')
  assert.equal(dueAfter('2027-01-31', 1, 'months', false), '2027-02-28')
  assert.equal(dueAfter('2028-01-31', 1, 'months', false), '2028-02-29')
  assert.equal(dueAfter('2027-01-31', 1, 'months'), '2027-03-01')
  assert.equal(dueAfter('2026-12-31', 3, 'months'), '2027-03-31')
  assert.equal(dueBefore('2026-03-31', 1, 'months', false), '2026-02-28')
})

test('weeks end on the same weekday, years on the same date (Điều 148, khoản 2 và 4)', () => {
  assert.equal(dueAfter('2026-08-06', 1, 'weeks'), '2026-08-13')
  assert.equal(dueAfter('2026-02-10', 1, 'weeks'), '2026-02-23')
  assert.equal(dueAfter('2025-06-16', 1, 'years'), '2026-06-16')
  assert.equal(dueAfter('2028-02-29', 1, 'years', false), '2029-02-28')
})

test('every day of a long period is listed with its number', () => {
  const quarter = after('2026-01-15', 3, 'months')
  assert.equal(quarter.days.length, 90)
  assert.deepEqual(
    quarter.days.map(({ counted }) => counted),
    Array.from({ length: 90 }, (_, index) => index + 1),
  )
})

test('no days at all means the day of the event, moved only from a day off', () => {
  assert.equal(dueAfter('2026-08-27', 0, 'calendar_days'), '2026-08-27')
  assert.equal(dueAfter('2026-08-29', 0, 'calendar_days'), '2026-09-03')
  assert.equal(dueAfter('2026-08-29', 0, 'calendar_days', false), '2026-08-29')
  assert.deepEqual(after('2026-08-27', 0, 'working_days').days, [])
})

test('a deadline in a year whose holidays are not known says so', () => {
  assert.equal(after('2027-12-20', 10, 'calendar_days').isBeyondKnownYears, false)
  assert.equal(after('2027-12-24', 10, 'calendar_days').isBeyondKnownYears, true)
  assert.equal(before('2025-01-10', 20, 'calendar_days').isBeyondKnownYears, true)
})

test('an amount that is no count of days is an error of the program, not a date', () => {
  for (const amount of [-1, 1.5, Number.NaN, 10_001]) {
    assert.throws(() => after('2026-08-27', amount, 'calendar_days'), RangeError, String(amount))
  }
})
