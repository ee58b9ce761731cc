import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededCalendar, seededDays } from '../../../tests/support/law-seeds.ts'
import { workingCalendar } from '../../law/working-calendar.ts'
import { yearView } from './year-view.ts'

const year = yearView(2026, seededCalendar)
const month = (number: number) => year[number - 1]!

test('a year has twelve months in whole weeks that hold every day once', () => {
  assert.equal(year.length, 12)
  const days = year.flatMap(({ weeks }) => weeks.flat().filter((cell) => cell !== null))
  assert.equal(days.length, 365)
  assert.ok(year.every(({ weeks }) => weeks.every((week) => week.length === 7)))
  assert.ok(
    days.every(({ on }, place) => place === 0 || on.equals(days[place - 1]!.on.add({ days: 1 }))),
  )
})

test('each day stands under its day of the week', () => {
  for (const { weeks } of year) {
    for (const week of weeks) {
      week.forEach((cell, place) => assert.ok(!cell || cell.on.dayOfWeek === place + 1))
    }
  }
})

test('February 2026 has 15 working days after nine days of Tết, August 21 with the 22nd worked', () => {
  assert.deepEqual([month(2).workingDays, month(2).holidaysOnWeekdays], [15, 5])
  // 21 weekdays, less 31/8 (compensatory), plus Saturday 22/8 (worked in exchange).
  assert.deepEqual([month(8).workingDays, month(8).holidaysOnWeekdays], [21, 1])
})

test('November 2026 counts 24/11 until it is confirmed', () => {
  assert.equal(month(11).workingDays, 21)
  const confirmed = seededDays().map((day) => ({ ...day, isInForce: true }))
  assert.equal(yearView(2026, workingCalendar(confirmed))[10]!.workingDays, 20)
})

test('a council that counts Saturdays has six days a week', () => {
  const six = yearView(2026, workingCalendar(seededDays(), { saturdayCounts: true }))
  assert.equal(six[10]!.workingDays, 21 + 4)
})
