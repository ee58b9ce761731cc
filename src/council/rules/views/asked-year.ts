/** The year an address asks for, from 2000 to 2100; else this year. */
export function askedYear(query: URLSearchParams, today: Temporal.PlainDate): number {
  const year = Number(query.get('nam'))
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : today.year
}
