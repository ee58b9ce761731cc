import { calendarText } from '../../kernel/icalendar.ts'
import type { SessionKind, SessionState } from './session.ts'
import { kindText, nameOfSession } from './text.vi.ts'

type Entry = {
  readonly id: string
  readonly number: number
  readonly term: string
  readonly kind: SessionKind
  readonly state: SessionState
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly beginsAt: string
  readonly place: string
  readonly content: string
}

/** Sessions as a calendar file for a phone or a desk: whole days, the hour of the opening in words. */
export function sessionCalendar(
  sessions: readonly Entry[],
  { name, madeAt, host }: { name: string; madeAt: Temporal.Instant; host: string },
): string {
  const events = sessions.map((session) => ({
    key: `ky-hop-${session.id}`,
    startsOn: session.startsOn,
    endsOn: session.endsOn,
    summary: `${nameOfSession(session)} (${kindText[session.kind].toLowerCase()})`,
    description: `Khai mạc lúc ${session.beginsAt}.${session.content ? `\n${session.content}` : ''}`,
    place: session.place,
    isCancelled: session.state === 'cancelled',
  }))
  return calendarText({ name, product: 'Lich ky hop', events, madeAt, host })
}
