import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../../tests/support/law-seeds.ts'
import { calendarFile } from './calendar-file.ts'
import type { LawDay } from './law-day.ts'

const holiday: LawDay = {
  on: day('2026-02-17'),
  name: 'Tết Nguyên đán (mùng 1); kỳ nghỉ 9 ngày, từ 14/02 đến hết 22/02 năm Bính Ngọ',
  kind: 'holiday',
  source: 'Bộ luật Lao động 45/2019/QH14, Điều 112',
  confidence: 'text',
  isInForce: true,
  document: '',
}
const file = (days: readonly LawDay[]) =>
  calendarFile({
    name: 'Lịch làm việc 2026',
    days,
    madeAt: Temporal.Instant.from('2026-01-02T03:04:05Z'),
    host: 'hdnd.example',
    kindWord: (kind) => kind,
  })
const unfolded = (text: string) => text.replaceAll('\r\n ', '')

test('every line ends with CRLF and holds 75 octets at most', () => {
  const text = file([holiday])
  assert.ok(text.endsWith('END:VCALENDAR\r\n'))
  assert.equal(text.replaceAll('\r\n', '').includes('\n'), false)
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
})

test('a day is an all-day event that ends with the next day, its text escaped', () => {
  const text = unfolded(file([holiday]))
  assert.match(text, /DTSTART;VALUE=DATE:20260217\r\nDTEND;VALUE=DATE:20260218\r\n/)
  assert.match(text, /UID:2026-02-17@hdnd\.example\r\nDTSTAMP:20260102T030405Z/)
  assert.match(text, /SUMMARY:holiday: Tết Nguyên đán \(mùng 1\)\\; kỳ nghỉ 9 ngày\\, từ 14\/02/)
})

test('a day that awaits confirmation is not given out', () => {
  assert.equal(file([{ ...holiday, isInForce: false }]).includes('BEGIN:VEVENT'), false)
})
