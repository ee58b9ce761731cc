/** The day in the middle of a stretch of days; the first of two when there are two. */
export function middleOf({
  startsOn,
  endsOn,
}: {
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
}): Temporal.PlainDate {
  const days = Math.max(0, startsOn.until(endsOn, { largestUnit: 'days' }).days)
  return startsOn.add({ days: Math.floor(days / 2) })
}
