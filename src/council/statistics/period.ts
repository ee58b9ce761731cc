import { readDay } from '../../kernel/clock.ts'
import type { Period } from '../petitions/index.ts'

const { compare } = Temporal.PlainDate

export type ChosenPeriod = Period & {
  /** The calendar year that the period is, when it is one. */
  readonly year: number | null
}

/** The period an address asks for, both days included; the present year when it asks for none. */
export function periodOf(query: URLSearchParams, today: Temporal.PlainDate): ChosenPeriod {
  const from = dayAsked(query, 'tu') ?? today.with({ month: 1, day: 1 })
  const to = dayAsked(query, 'den') ?? from.with({ month: 12, day: 31 })
  const [first, last] = compare(from, to) <= 0 ? [from, to] : [to, from]
  return { from: first, to: last, year: isYear(first, last) ? first.year : null }
}

/** The year that ends today: on New Year's Day the figures of a calendar year would all be none. */
export function lastTwelveMonths(today: Temporal.PlainDate): ChosenPeriod {
  return { from: today.subtract({ years: 1 }).add({ days: 1 }), to: today, year: null }
}

/** Years that a register may speak of; a slip of the hand must not ask for two thousand rows. */
function dayAsked(query: URLSearchParams, name: string): Temporal.PlainDate | null {
  const day = readDay(query.get(name) ?? '')
  return day && day.year >= 2000 && day.year <= 2100 ? day : null
}

function isYear(from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  return from.year === to.year && from.dayOfYear === 1 && to.dayOfYear === to.daysInYear
}

/** A month or a year of the period, cut to it. */
export type Stretch = Period & { readonly name: string; readonly unit: 'month' | 'year' }

/** More months than this are shown as years. */
const mostMonths = 24

/** The months of a period up to today, or its years when it is long. */
export function stretchesOf({ from, to }: Period, today: Temporal.PlainDate): Stretch[] {
  const last = compare(to, today) < 0 ? to : today
  if (compare(from, last) > 0) return []
  const months = (last.year - from.year) * 12 + last.month - from.month + 1
  const unit = months > mostMonths ? 'year' : 'month'
  const stretches: Stretch[] = []
  for (let first = from; compare(first, last) <= 0; first = startAfter(first, unit)) {
    const end = startAfter(first, unit).subtract({ days: 1 })
    stretches.push({
      unit,
      name: unit === 'year' ? `Năm ${first.year}` : `Tháng ${first.month}/${first.year}`,
      from: first,
      to: compare(end, last) < 0 ? end : last,
    })
  }
  return stretches
}

function startAfter(day: Temporal.PlainDate, unit: 'month' | 'year'): Temporal.PlainDate {
  return unit === 'year'
    ? day.with({ month: 1, day: 1 }).add({ years: 1 })
    : day.with({ day: 1 }).add({ months: 1 })
}
