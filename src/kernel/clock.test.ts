import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endOfLegalDay, legalDay, legalZone, readDay, writeDay, writeMoment } from './clock.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const instant = (text: string) => Temporal.Instant.from(text)

test('the legal day turns at 17:00 UTC', () => {
  assert.equal(legalDay(instant('2026-08-27T16:59:59.999999999Z')).toString(), '2026-08-27')
  assert.equal(legalDay(instant('2026-08-27T17:00:00Z')).toString(), '2026-08-28')
})

test('a legal day ends at 24:00, which is the first instant of the next day', () => {
  const end = endOfLegalDay(day('2026-12-31'))
  assert.equal(end.toString(), '2026-12-31T17:00:00Z')
  assert.equal(legalDay(end).toString(), '2027-01-01')
  assert.equal(legalDay(end.subtract({ nanoseconds: 1 })).toString(), '2026-12-31')
})

test('every day of 2025–2027 has 24 hours: there is no summer time', () => {
  let on = day('2025-01-01')
  while (on.year < 2028) {
    assert.equal(on.toZonedDateTime(legalZone).hoursInDay, 24, on.toString())
    on = on.add({ days: 1 })
  }
})

test('days are read as people and files write them', () => {
  for (const text of ['2026-08-05', '5/8/2026', '05.08.2026', ' 05-08-2026 ', '5 8 2026', '05082026']) {
    assert.equal(readDay(text)?.toString(), '2026-08-05', text)
  }
})

test('only real days of the calendar are read', () => {
  assert.equal(readDay('29/2/2028')?.toString(), '2028-02-29')
  for (const text of ['', '29/2/2026', '2026-13-01', '2026-1-1', '0/1/2026', '2026-08-27T00:00', '582026']) {
    assert.equal(readDay(text), null, text)
  }
})

test('a day and a moment are written in the order of Vietnamese papers', () => {
  assert.equal(writeDay(day('2026-09-02')), '02/09/2026')
  assert.equal(writeMoment(instant('2026-09-01T17:05:00Z')), '00:05 02/09/2026')
})
