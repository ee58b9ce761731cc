/** Days on which something holds, both ends included; without an end it holds on. */
export type Span = {
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
}

const compare = Temporal.PlainDate.compare

/** True when this day is one of the span's days. */
export function holdsOn({ startsOn, endsOn }: Span, day: Temporal.PlainDate): boolean {
  return compare(startsOn, day) <= 0 && (endsOn === null || compare(day, endsOn) <= 0)
}

/** True when two spans share at least one day. */
export function overlap(one: Span, other: Span): boolean {
  return !isBefore(one, other) && !isBefore(other, one)
}

function isBefore(one: Span, other: Span): boolean {
  return one.endsOn !== null && compare(one.endsOn, other.startsOn) < 0
}

/** True when every day of `inner` is a day of `outer`. */
export function liesWithin(inner: Span, outer: Span): boolean {
  if (compare(inner.startsOn, outer.startsOn) < 0) return false
  if (outer.endsOn === null) return true
  return inner.endsOn !== null && compare(inner.endsOn, outer.endsOn) <= 0
}

/** True when the span begins after it ends. */
export function isReversed({ startsOn, endsOn }: Span): boolean {
  return endsOn !== null && compare(endsOn, startsOn) < 0
}

/** How many of the spans hold at once on the fullest day within `during`. */
export function mostAtOnce(spans: readonly Span[], during: Span): number {
  const shared = spans.filter((span) => overlap(span, during))
  // The count only rises where a span begins, so those days (and the first) are all that matter.
  const days = [during.startsOn, ...shared.map(({ startsOn }) => startsOn)].filter((day) =>
    holdsOn(during, day),
  )
  return Math.max(0, ...days.map((day) => shared.filter((span) => holdsOn(span, day)).length))
}
