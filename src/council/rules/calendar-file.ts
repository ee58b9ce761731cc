import { calendarText } from '../../kernel/icalendar.ts'
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

/** Days off and days worked in exchange as a calendar file; days that await confirmation are left out. */
export function calendarFile({ name, days, madeAt, host, kindWord }: CalendarFile): string {
  const events = days
    .filter((day) => day.isInForce)
    .map((day) => ({
      key: day.on.toString(),
      startsOn: day.on,
      endsOn: day.on,
      summary: `${kindWord(day.kind)}: ${day.name}`,
      description: day.document || day.source,
      isFree: day.kind === 'swap_working',
    }))
  return calendarText({ name, product: 'Lich lam viec', events, madeAt, host })
}
