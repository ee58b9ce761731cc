import type { Cadence, PlanSpan } from './duty.ts'

const { compare } = Temporal.PlainDate

/** A session as the plan counts it: it ends a period. */
export type Occasion = { readonly onDay: Temporal.PlainDate; readonly label: string }

/** One stretch of a plan in which a duty asks for its number. */
export type Period = {
  readonly kind: 'year' | 'quarter' | 'session' | 'milestone'
  readonly startsOn: Temporal.PlainDate
  /** Null while the session that ends it has not been held. */
  readonly endsOn: Temporal.PlainDate | null
  /** False when the plan covers less than half of it: it then asks for nothing. */
  readonly isAsked: boolean
  /** Name of the session; empty for all others. */
  readonly label: string
}

/** The periods of a duty that have begun by a day, in order. `from` and `until` are the duty's own days. */
export function periodsBegun(
  cadence: Cadence,
  plan: PlanSpan,
  days: { from: Temporal.PlainDate; until: Temporal.PlainDate; on: Temporal.PlainDate },
  occasions: readonly Occasion[],
): Period[] {
  const last = earlier(days.until, days.on)
  if (compare(days.from, last) > 0) return []
  switch (cadence) {
    case 'year':
    case 'quarter':
      return calendarPeriods(cadence, days, last)
    case 'session':
      return sessionPeriods(days, occasions)
    case 'term':
      return [milestone(days.from, days.until)]
    case 'endOfTerm':
      return [milestone(days.from, plan.endsOn)]
    case 'midTerm':
      return [milestone(days.from, plan.midTermOn)]
    default:
      return []
  }
}

function milestone(startsOn: Temporal.PlainDate, endsOn: Temporal.PlainDate): Period {
  return { kind: 'milestone', startsOn, endsOn, isAsked: true, label: '' }
}

type Days = { from: Temporal.PlainDate; until: Temporal.PlainDate; on: Temporal.PlainDate }

function calendarPeriods(kind: 'year' | 'quarter', days: Days, last: Temporal.PlainDate): Period[] {
  const months = kind === 'year' ? 12 : 3
  const periods: Period[] = []
  let start = beginningOf(kind, days.from)
  while (compare(start, last) <= 0) {
    const next = start.add({ months })
    const whole = start.until(next, { largestUnit: 'days' }).days
    const startsOn = later(start, days.from)
    const endsOn = earlier(next.subtract({ days: 1 }), days.until)
    const covered = startsOn.until(endsOn, { largestUnit: 'days' }).days + 1
    // Why not a share by days: nobody holds 1.2 supervisions; the plan's own words name whole numbers.
    periods.push({ kind, startsOn, endsOn, isAsked: covered * 2 >= whole, label: '' })
    start = next
  }
  return periods
}

function beginningOf(kind: 'year' | 'quarter', day: Temporal.PlainDate): Temporal.PlainDate {
  const month = kind === 'year' ? 1 : day.month - ((day.month - 1) % 3)
  return day.with({ month, day: 1 })
}

/** From the day after one session to the day on which the next one closes. */
function sessionPeriods(days: Days, occasions: readonly Occasion[]): Period[] {
  const periods: Period[] = []
  let startsOn = days.from
  for (const { onDay, label } of occasions) {
    if (compare(onDay, startsOn) < 0) continue
    if (compare(onDay, days.on) > 0 || compare(onDay, days.until) > 0) break
    periods.push({ kind: 'session', startsOn, endsOn: onDay, isAsked: true, label })
    startsOn = onDay.add({ days: 1 })
  }
  if (compare(startsOn, earlier(days.until, days.on)) <= 0) {
    periods.push({ kind: 'session', startsOn, endsOn: null, isAsked: true, label: '' })
  }
  return periods
}

function earlier(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return compare(one, other) <= 0 ? one : other
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return compare(one, other) >= 0 ? one : other
}
