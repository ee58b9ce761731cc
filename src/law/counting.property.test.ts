// The same counting written a second time, slowly and without any code of the product: plain ISO
// strings walked one day at a time from a known Wednesday. Both must agree on every day of 2025–2027.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyGround, day, seededCalendar, seedText } from '../../tests/support/law-seeds.ts'
import { deadlineAfter, deadlineBefore, type Deadline } from './deadline.ts'
import { epochDay, fromEpochDay } from './epoch-day.ts'
import { lateness } from './lateness.ts'
import { workingDaysHeld } from './time-held.ts'
import { dayStatus, workingDaysBetween } from './working-calendar.ts'

type NaiveDay = { iso: string; weekday: number; isWorked: boolean }

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function iso(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function naiveSpecialDays(): Map<string, boolean> {
  const listed = new Map<string, boolean>()
  for (const line of seedText('holidays.csv').split('\n')) {
    const kind = /,(holiday|compensatory|swap_working),/.exec(line)?.[1]
    if (kind && !line.includes('phải xác nhận'))
      listed.set(line.slice(0, 10), kind === 'swap_working')
  }
  return listed
}

function naiveDays(): NaiveDay[] {
  const special = naiveSpecialDays()
  const list: NaiveDay[] = []
  let weekday = 3 // 1 January 2025 was a Wednesday; Monday is 1
  for (let year = 2025; year <= 2028; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let date = 1; date <= monthLength(year, month); date += 1) {
        const written = iso(year, month, date)
        list.push({ iso: written, weekday, isWorked: special.get(written) ?? weekday <= 5 })
        weekday = weekday === 7 ? 1 : weekday + 1
      }
    }
  }
  return list
}

const days = naiveDays()
const at = (index: number): NaiveDay => days[index] ?? assert.fail(`outside the calendar: ${index}`)
const indexOf = (written: string) => days.findIndex((each) => each.iso === written)

function naiveLast(event: number, amount: number, isWorkingUnit: boolean, step: number): number {
  let index = event
  for (let left = amount; left > 0;) {
    index += step
    if (!isWorkingUnit || at(index).isWorked) left -= 1
  }
  return index
}

function naiveShift(index: number, step: number): number {
  let shifted = index
  while (!at(shifted).isWorked) shifted += step
  return shifted
}

function naiveMonths(written: string, months: number): string {
  const [year = 0, month = 0, date = 0] = written.split('-').map(Number)
  const total = year * 12 + (month - 1) + months
  const [endYear, endMonth] = [Math.floor(total / 12), (total % 12) + 1]
  return iso(endYear, endMonth, Math.min(date, monthLength(endYear, endMonth)))
}

// Events in 2025–2027 with room on both sides for the longest period asked.
const event = fc.integer({ min: 150, max: indexOf('2027-12-31') })
const amount = fc.integer({ min: 0, max: 60 })
const unit = fc.constantFrom('calendar_days', 'working_days' as const)
const runs = { numRuns: 2000 }

test('every day from 2025 to 2028 is worked or not as the naive calendar says', () => {
  for (const each of days) {
    assert.equal(dayStatus(seededCalendar, day(each.iso)).working, each.isWorked, each.iso)
    assert.equal(day(each.iso).dayOfWeek, each.weekday, each.iso)
  }
})

test('days have consecutive numbers, before and after 1970 and through leap days', () => {
  let on = day('1899-12-25')
  let number = epochDay(on)
  while (on.year < 2101) {
    assert.equal(fromEpochDay(number).toString(), on.toString())
    on = on.add({ days: 1 })
    number += 1
    assert.equal(epochDay(on), number)
  }
})

test('deadlines in days after and before an event agree with the naive calendar', () => {
  fc.assert(
    fc.property(
      event,
      amount,
      unit,
      fc.constantFrom(1, -1),
      fc.boolean(),
      (from, n, u, step, shifts) => {
        const last = naiveLast(from, n, u === 'working_days', step)
        const due = shifts ? naiveShift(last, step) : last
        const reckon = step === 1 ? deadlineAfter : deadlineBefore
        const deadline = reckon({
          eventOn: day(at(from).iso),
          period: { amount: n, unit: u },
          calendar: seededCalendar,
          ground: anyGround,
          shifts,
        })
        assert.equal(deadline.dueOn.toString(), at(due).iso)
        assert.equal(deadline.shifted?.from.toString(), due === last ? undefined : at(last).iso)
        assertArithmetic(deadline, from, due, step, n)
      },
    ),
    runs,
  )
})

function assertArithmetic(deadline: Deadline, from: number, due: number, step: number, n: number) {
  const listed = deadline.days.map(({ on }) => on.toString())
  const walked = Array.from(
    { length: Math.abs(due - from) },
    (_, i) => at(from + step * (i + 1)).iso,
  )
  assert.deepEqual(listed, walked)
  const numbers = deadline.days.flatMap(({ counted }) => (counted === null ? [] : [counted]))
  assert.deepEqual(
    numbers,
    Array.from({ length: n }, (_, i) => i + 1),
  )
}

test('deadlines in months agree with the naive calendar', () => {
  fc.assert(
    fc.property(event, fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, -1), (from, n, step) => {
      const last = indexOf(naiveMonths(at(from).iso, n * step))
      const reckon = step === 1 ? deadlineAfter : deadlineBefore
      const { dueOn } = reckon({
        eventOn: day(at(from).iso),
        period: { amount: n, unit: 'months' },
        calendar: seededCalendar,
        ground: anyGround,
      })
      assert.equal(dueOn.toString(), at(naiveShift(last, step)).iso)
    }),
    runs,
  )
})

test('no act done on the due day of a forward deadline is late, and every later one is', () => {
  fc.assert(
    fc.property(event, amount, unit, fc.integer({ min: -40, max: 40 }), (from, n, u, offset) => {
      const { dueOn } = deadlineAfter({
        eventOn: day(at(from).iso),
        period: { amount: n, unit: u },
        calendar: seededCalendar,
        ground: anyGround,
      })
      const today = dueOn.add({ days: offset })
      const found = lateness(dueOn, today, seededCalendar, 3)
      assert.equal(found.state === 'overdue', today.toString() > dueOn.toString())
      assert.equal(found.calendarDays, Math.abs(offset))
      const [first, last] = [dueOn.toString(), today.toString()].toSorted()
      const span = days.slice(indexOf(first ?? '') + 1, indexOf(last ?? '') + 1)
      assert.equal(found.workingDays, span.filter((each) => each.isWorked).length)
    }),
    runs,
  )
})

test('the times that successive offices held a matter add up to the whole way', () => {
  fc.assert(
    fc.property(event, amount, amount, (from, first, second) => {
      const [a, b, c] = [from, from + first, from + first + second].map((index) =>
        day(at(index).iso),
      )
      assert.ok(a && b && c)
      const held = (start: Temporal.PlainDate, end: Temporal.PlainDate) =>
        workingDaysHeld(start, end, seededCalendar).workingDays
      assert.equal(held(a, b) + held(b, c), held(a, c))
      assert.equal(held(a, c), workingDaysBetween(seededCalendar, a, c))
    }),
    runs,
  )
})
