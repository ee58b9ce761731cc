/** The year asked for by `?nam=`, else this one. */
export function askedYear(query: URLSearchParams, today: Temporal.PlainDate): number {
  const asked = Number(query.get('nam'))
  return Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : today.year
}
