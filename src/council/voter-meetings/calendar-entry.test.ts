import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calendarFile, type CalendarEntry } from './calendar-entry.ts'

const now = Temporal.Instant.from('2026-11-24T08:00:00+07:00')

function entry(more: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    id: 'm1',
    onDay: Temporal.PlainDate.from('2026-11-30'),
    startsAt: '19:30',
    lastsMinutes: 120,
    title: 'Tiếp xúc cử tri: Thôn 1',
    place: 'Nhà văn hóa',
    url: 'https://vidu.vn/tiep-xuc-cu-tri/m1',
    isCancelled: false,
    version: 3,
    ...more,
  }
}

test('an evening in the legal zone is written in universal time', () => {
  const text = calendarFile([entry()], now)
  assert.ok(text.includes('\r\nDTSTART:20261130T123000Z\r\nDTEND:20261130T143000Z\r\n'))
  assert.ok(text.includes('\r\nSEQUENCE:3\r\n') && text.includes('\r\nSTATUS:CONFIRMED\r\n'))
})

test('a cancelled meeting says so, and no text breaks out of its line', () => {
  const text = calendarFile(
    [entry({ isCancelled: true, place: 'Đình; làng, cũ\nEND:VEVENT' })],
    now,
  )
  assert.ok(text.includes('STATUS:CANCELLED'))
  assert.ok(text.includes('LOCATION:Đình\\; làng\\, cũ\\nEND:VEVENT'))
  assert.equal(text.match(/^END:VEVENT/gm)?.length, 1)
})

test('no line is longer than 75 octets, and unfolding gives the text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const text = calendarFile([entry({ title })], now)
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75)
      const escaped = title.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')
      assert.ok(text.replaceAll('\r\n ', '').includes(`SUMMARY:${escaped}`))
    }),
  )
})
