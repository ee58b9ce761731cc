import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cronItems } from './timetable.ts'

const at = (time: string) => Temporal.PlainTime.from(time)

test('a time of the legal zone becomes its time in UTC, across midnight too', () => {
  const patterns = ['07:00', '06:59', '00:00', '16:30', '23:59'].map(
    (time) => cronItems([{ task: 'a', dailyAt: at(time) }])[0]?.match,
  )
  assert.deepEqual(patterns, [
    '0 0 * * *',
    '59 23 * * *',
    '0 17 * * *',
    '30 9 * * *',
    '59 16 * * *',
  ])
})

test('a task of every few minutes is never made up for, a daily one is for ten hours', () => {
  const [often, hourly, daily] = cronItems([
    { task: 'a', everyMinutes: 15 },
    { task: 'b', everyMinutes: 60 },
    { task: 'c', dailyAt: at('07:00') },
  ])
  assert.equal(often?.match, '*/15 * * * *')
  assert.equal(often?.options?.backfillPeriod, 0)
  assert.equal(hourly?.match, '0 * * * *')
  assert.equal(daily?.options?.backfillPeriod, 36_000_000)
})
