import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, seededCalendar, seededDays } from '../../tests/support/law-seeds.ts'
import {
  dayStatus,
  mustBeConfirmed,
  workingCalendar,
  workingDaysBetween,
} from './working-calendar.ts'

const why = (on: string, calendar = seededCalendar) => dayStatus(calendar, day(on)).why
const isWorking = (on: string, calendar = seededCalendar) => dayStatus(calendar, day(on)).working

function reasons(from: string, to: string): string[] {
  const list: string[] = []
  for (let on = day(from); Temporal.PlainDate.compare(on, day(to)) <= 0; on = on.add({ days: 1 })) {
    list.push(`${on.toString().slice(5)} ${why(on.toString())}`)
  }
  return list
}

test('Tết 2026 is nine days off in a row, from Saturday 14/2 to Sunday 22/2', () => {
  assert.deepEqual(reasons('2026-02-13', '2026-02-23'), [
    '02-13 weekday',
    '02-14 weekend',
    '02-15 weekend',
    '02-16 holiday',
    '02-17 holiday',
    '02-18 holiday',
    '02-19 holiday',
    '02-20 holiday',
    '02-21 weekend',
    '02-22 weekend',
    '02-23 weekday',
  ])
})

test('New Year 2026: Friday 2/1 is off in exchange for Saturday 10/1', () => {
  assert.deepEqual(reasons('2026-01-01', '2026-01-05'), [
    '01-01 holiday',
    '01-02 compensatory',
    '01-03 weekend',
    '01-04 weekend',
    '01-05 weekday',
  ])
  assert.equal(why('2026-01-10'), 'swap_working')
  assert.equal(isWorking('2026-01-10'), true)
})

test('Giỗ Tổ 2026 falls on a Sunday, so Monday 27/4 is off (Bộ luật Lao động, Điều 111, khoản 3)', () => {
  assert.equal(why('2026-04-26'), 'holiday')
  assert.equal(why('2026-04-27'), 'compensatory')
  assert.deepEqual(reasons('2026-04-28', '2026-05-04'), [
    '04-28 weekday',
    '04-29 weekday',
    '04-30 holiday',
    '05-01 holiday',
    '05-02 weekend',
    '05-03 weekend',
    '05-04 weekday',
  ])
})

test('National Day 2026: five days off from 29/8, and Saturday 22/8 is worked instead of 31/8', () => {
  assert.deepEqual(reasons('2026-08-28', '2026-09-03'), [
    '08-28 weekday',
    '08-29 weekend',
    '08-30 weekend',
    '08-31 compensatory',
    '09-01 holiday',
    '09-02 holiday',
    '09-03 weekday',
  ])
  assert.equal(isWorking('2026-08-22'), true)
  assert.equal(isWorking('2026-08-15'), false)
})

test('24 November is an ordinary day until the operator confirms it', () => {
  assert.deepEqual(dayStatus(seededCalendar, day('2026-11-24')), {
    working: true,
    why: 'weekday',
    name: 'Ngày Văn hóa Việt Nam - chủ trương; chưa thấy luật hóa; phải xác nhận',
    confidence: 'secondary',
    awaitsConfirmation: true,
  })
  const confirmed = workingCalendar(
    seededDays().map((each) => (mustBeConfirmed(each) ? { ...each, isInForce: true } : each)),
  )
  assert.equal(why('2026-11-24', confirmed), 'holiday')
  assert.equal(isWorking('2026-11-24', confirmed), false)
})

test('only the two days of November 2026 and 2027 await confirmation', () => {
  const awaited = seededDays().filter(mustBeConfirmed)
  assert.deepEqual(
    awaited.map((each) => each.on.toString()),
    ['2026-11-24', '2027-11-24'],
  )
})

test('a day read in the law itself needs no confirmation, whatever its name says', () => {
  const day24 = seededDays().find(mustBeConfirmed) ?? assert.fail()
  assert.equal(mustBeConfirmed({ ...day24, confidence: 'text' }), false)
  assert.equal(mustBeConfirmed({ ...day24, name: 'Ngày Văn hóa Việt Nam' }), false)
})

test('the operator may take a listed day out of force', () => {
  const without = workingCalendar(
    seededDays().map((each) =>
      each.on.toString() === '2027-02-11' ? { ...each, isInForce: false } : each,
    ),
  )
  assert.equal(isWorking('2027-02-11'), false)
  assert.equal(isWorking('2027-02-11', without), true)
})

test('Saturday mornings count only when told so, and a holiday on a Saturday stays a holiday', () => {
  const sixDays = workingCalendar(seededDays(), { saturdayCounts: true })
  assert.equal(why('2026-08-15'), 'weekend')
  assert.equal(why('2026-08-15', sixDays), 'saturday_morning')
  assert.equal(why('2026-08-16', sixDays), 'weekend')
  assert.equal(why('2027-05-01', sixDays), 'holiday')
  assert.equal(workingDaysBetween(sixDays, day('2026-08-10'), day('2026-08-17')), 6)
})

test('working days between two days leave out the first and keep the last', () => {
  const between = (after: string, until: string) =>
    workingDaysBetween(seededCalendar, day(after), day(until))
  assert.equal(between('2026-08-27', '2026-09-15'), 10)
  assert.equal(between('2026-08-27', '2026-08-27'), 0)
  assert.equal(between('2026-08-28', '2026-08-27'), 0)
  assert.equal(between('2026-08-27', '2026-08-28'), 1)
  assert.equal(between('2026-02-13', '2026-02-22'), 0)
  assert.equal(between('2026-08-21', '2026-08-22'), 1)
})

test('outside the listed years only the week is known', () => {
  assert.deepEqual([...seededCalendar.knownYears], [2025, 2026, 2027])
  assert.equal(why('2028-01-01'), 'weekend')
  assert.equal(why('2028-05-01'), 'weekday')
})
