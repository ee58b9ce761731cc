import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Id } from '../../kernel/ids.ts'
import { dayStatus, type WorkingCalendar } from '../../law/working-calendar.ts'
import { voterContact } from './clocks.ts'

/** đợt tiếp xúc cử tri */
export type MeetingRoundId = Id<'MeetingRound'>

export const roundKinds = [
  'before_session', // trước kỳ họp thường lệ
  'after_session', // sau kỳ họp thường lệ
  'thematic', // theo chuyên đề
  'workplace', // nơi làm việc
  'residence', // nơi cư trú
] as const
export type RoundKind = (typeof roundKinds)[number]

/** Longest window of a round in days: what is longer is two rounds. */
export const longestRound = 92

export type RoundOnPaper = {
  readonly kind: RoundKind
  readonly sessionName: string
  readonly subject: string
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly agreedOn: Temporal.PlainDate | null
}

/** A round has a window of days, and says which session or subject it is for. */
export function decideRound(round: RoundOnPaper, today: Temporal.PlainDate): Result<RoundOnPaper> {
  const { kind, startsOn, endsOn, agreedOn } = round
  if (Temporal.PlainDate.compare(endsOn, startsOn) < 0) {
    return refuse('meeting_round.window_backwards', { field: 'endsOn' })
  }
  if (startsOn.until(endsOn).days >= longestRound) {
    return refuse('meeting_round.window_too_long', {
      field: 'endsOn',
      values: { most: longestRound },
    })
  }
  const isOfSession = kind === 'before_session' || kind === 'after_session'
  if (isOfSession && round.sessionName === '') {
    return refuse('meeting_round.session_unnamed', {
      field: 'sessionName',
      basis: voterContact('VOT-008'),
    })
  }
  if (kind === 'thematic' && round.subject === '') {
    return refuse('meeting_round.subject_unnamed', { field: 'subject' })
  }
  if (agreedOn && Temporal.PlainDate.compare(agreedOn, today) > 0) {
    return refuse('meeting_round.agreed_in_future', { field: 'agreedOn' })
  }
  return ok(round)
}

/** True when the day lies in the round's window, both ends included. */
export function isWithin(
  { startsOn, endsOn }: Pick<RoundOnPaper, 'startsOn' | 'endsOn'>,
  day: Temporal.PlainDate,
): boolean {
  return (
    Temporal.PlainDate.compare(day, startsOn) >= 0 && Temporal.PlainDate.compare(day, endsOn) <= 0
  )
}

/** A time at which a meeting may be put: a day of the window and an hour of it. */
export type Slot = { readonly onDay: Temporal.PlainDate; readonly startsAt: string }

/** A slot as a fact carries it: what hears of it late can tell whether it still stands. */
export function slotText({ onDay, startsAt }: Slot): string {
  return `${onDay.toString()} ${startsAt}`
}

/** Who needs a slot: a hamlet, and the delegates who cannot be in two places at once. */
export type Wanting = { readonly key: string; readonly delegates: readonly string[] }

/**
 * Suggests a slot for each: the days of the window in turn, working days before days off, so that
 * meetings lie as far apart as they can and no delegate has two in one slot. A key without a slot
 * found none. People work in the day, so the hours asked for decide whether it is the evening.
 */
export function spread(
  wanting: readonly Wanting[],
  window: { startsOn: Temporal.PlainDate; endsOn: Temporal.PlainDate },
  hours: readonly string[],
  calendar: WorkingCalendar,
): ReadonlyMap<string, Slot> {
  const slots = slotsOf(window, hours, calendar)
  const stride = Math.max(1, Math.floor(slots.length / Math.max(1, wanting.length)))
  const busy = new Map<Slot, Set<string>>(slots.map((slot) => [slot, new Set()]))
  const found = new Map<string, Slot>()
  for (const [place, { key, delegates }] of wanting.entries()) {
    const from = (place * stride) % Math.max(1, slots.length)
    const inTurn = [...slots.slice(from), ...slots.slice(0, from)]
    const free = inTurn.find((slot) => !delegates.some((person) => busy.get(slot)?.has(person)))
    if (!free) continue
    for (const person of delegates) busy.get(free)?.add(person)
    found.set(key, free)
  }
  return found
}

function slotsOf(
  { startsOn, endsOn }: { startsOn: Temporal.PlainDate; endsOn: Temporal.PlainDate },
  hours: readonly string[],
  calendar: WorkingCalendar,
): Slot[] {
  const length = startsOn.until(endsOn).days + 1
  const days = Array.from({ length }, (_, passed) => startsOn.add({ days: passed }))
  const working = days.filter((day) => dayStatus(calendar, day).working)
  const used = working.length > 0 ? working : days
  return used.flatMap((onDay) => hours.map((startsAt) => ({ onDay, startsAt })))
}

/** A meeting as clashes are looked for. */
export type Booked = Slot & {
  readonly id: string
  readonly lastsMinutes: number
  readonly delegates: readonly string[]
}

export type Clash = {
  readonly one: string
  readonly other: string
  readonly delegates: readonly string[]
}

/** Pairs of meetings that overlap in time and share delegates. */
export function clashesAmong(meetings: readonly Booked[]): Clash[] {
  return meetings.flatMap((one, place) =>
    meetings.slice(place + 1).flatMap((other) => {
      const delegates = overlaps(one, other)
        ? one.delegates.filter((person) => other.delegates.includes(person))
        : []
      return delegates.length > 0 ? [{ one: one.id, other: other.id, delegates }] : []
    }),
  )
}

function overlaps(one: Booked, other: Booked): boolean {
  if (!one.onDay.equals(other.onDay)) return false
  const [from, to] = [minuteOf(one.startsAt), minuteOf(other.startsAt)]
  return from < to + other.lastsMinutes && to < from + one.lastsMinutes
}

function minuteOf(hour: string): number {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number)
  return hours * 60 + minutes
}
