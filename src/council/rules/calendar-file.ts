import type { LawDay } from './law-day.ts'

export type CalendarFile = {
  readonly name: string
  readonly days: readonly LawDay[]
  /** When the file is made: each event carries it. */
  readonly madeAt: Temporal.Instant
  /** Right part of each event's identifier: the host that gives the file. */
  readonly host: string
  kindWord(kind: LawDay['kind']): string
}

/**
 * Days off and days worked in exchange as an iCalendar file (RFC 5545): one all-day event a day, lines
 * ended by CRLF and folded at 75 octets. Days that await confirmation are left out.
 */
export function calendarFile({ name, days, madeAt, host, kindWord }: CalendarFile): string {
  const stamp = stampOf(madeAt)
  const events = days
    .filter((day) => day.isInForce)
    .flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${day.on.toString()}@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${plain(day.on)}`,
      `DTEND;VALUE=DATE:${plain(day.on.add({ days: 1 }))}`,
      `SUMMARY:${escaped(`${kindWord(day.kind)}: ${day.name}`)}`,
      `DESCRIPTION:${escaped(day.document || day.source)}`,
      `TRANSP:${day.kind === 'swap_working' ? 'TRANSPARENT' : 'OPAQUE'}`,
      'END:VEVENT',
    ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Nghi Truong//Lich lam viec//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('\r\n') + '\r\n'
}

function plain(day: Temporal.PlainDate): string {
  return day.toString().replaceAll('-', '')
}

function stampOf(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}

// RFC 5545, section 3.3.11.
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

// RFC 5545, section 3.1: 75 octets a line, a letter never cut in two.
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    const room = pieces.length === 0 ? 75 : 74
    if (octets + size > room) {
      pieces.push(piece)
      piece = ''
      octets = 0
    }
    piece += letter
    octets += size
  }
  return [...pieces, piece].join('\r\n ')
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
