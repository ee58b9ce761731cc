/** One entry of a calendar file: whole days, or from a moment on. */
export type CalendarEvent = {
  /** Left part of the event's identifier; the host follows it. */
  readonly key: string
  readonly startsOn: Temporal.PlainDate
  /** Last day, itself within. */
  readonly endsOn: Temporal.PlainDate
  readonly summary: string
  readonly description: string
  readonly place?: string
  readonly isFree?: boolean
  readonly isCancelled?: boolean
}

export type CalendarText = {
  readonly name: string
  /** What made it: "Lich lam viec". */
  readonly product: string
  readonly events: readonly CalendarEvent[]
  /** When the file is made: each event carries it. */
  readonly madeAt: Temporal.Instant
  /** Right part of each event's identifier: the host that gives the file. */
  readonly host: string
}

/** A calendar file (RFC 5545) of all-day events: lines ended by CRLF and folded at 75 octets. */
export function calendarText({ name, product, events, madeAt, host }: CalendarText): string {
  const stamp = stampOf(madeAt)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Nghi Truong//${product}//VI`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...events.flatMap((event) => eventLines(event, stamp, host)),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('\r\n') + '\r\n'
}

function eventLines(event: CalendarEvent, stamp: string, host: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.key}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(event.startsOn)}`,
    `DTEND;VALUE=DATE:${plain(event.endsOn.add({ days: 1 }))}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    ...(event.isCancelled ? ['STATUS:CANCELLED'] : []),
    `TRANSP:${event.isFree ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ]
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
