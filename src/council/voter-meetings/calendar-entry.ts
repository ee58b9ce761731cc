import { legalZone } from '../../kernel/clock.ts'

export type CalendarEntry = {
  readonly id: string
  readonly onDay: Temporal.PlainDate
  readonly startsAt: string
  readonly lastsMinutes: number
  readonly title: string
  readonly place: string
  readonly url: string
  readonly isCancelled: boolean
  /** Goes up with each change, so that a calendar replaces the entry it has. */
  readonly version: number
}

/** A calendar file (RFC 5545) of these meetings, made at this moment. */
export function calendarFile(entries: readonly CalendarEntry[], now: Temporal.Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Nghi Truong//Tiep xuc cu tri//VI',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventOf(entry, now)),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('\r\n') + '\r\n'
}

function eventOf(entry: CalendarEntry, now: Temporal.Instant): string[] {
  const start = entry.onDay
    .toZonedDateTime({ timeZone: legalZone, plainTime: entry.startsAt })
    .toInstant()
  const end = start.add({ minutes: entry.lastsMinutes })
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id}@nghi-truong`,
    `SEQUENCE:${entry.version}`,
    `DTSTAMP:${written(now)}`,
    `DTSTART:${written(start)}`,
    `DTEND:${written(end)}`,
    `SUMMARY:${escaped(entry.title)}`,
    `LOCATION:${escaped(entry.place)}`,
    `URL:${entry.url}`,
    `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** 20261130T123000Z */
function written(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}

// RFC 5545, 3.3.11
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')
}

const longest = 75

/** RFC 5545, 3.1: no line is longer than 75 octets, and none is cut within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let [text, length] = ['', 0]
  for (const sign of line) {
    const octets = encoder.encode(sign).length
    if (length + octets > longest) {
      text += '\r\n '
      length = 1
    }
    text += sign
    length += octets
  }
  return text
}
