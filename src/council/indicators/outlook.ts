import { chanceOf, forecastFor, type Forecast, type YearFigure } from './forecast.ts'
import { periodsOwed, reaches, type Direction, type Period, type Rhythm } from './indicator.ts'

const outlooks = [
  'reached', // đã đạt
  'missed', // không đạt
  'likely', // có khả năng đạt
  'uncertain', // chưa chắc
  'unlikely', // khó đạt, cảnh báo
  'without_target', // chưa có mục tiêu
  'too_short', // chưa đủ số liệu để dự báo
] as const
export type OutlookKind = (typeof outlooks)[number]

/** From which chance on a target counts as likely, and below which as unlikely. */
export const likelyFrom = 0.7
export const unlikelyBelow = 0.3

export type Outlook = {
  readonly year: number
  readonly kind: OutlookKind
  readonly target: number | null
  /** The year's checked figure; an estimate is no outcome yet. */
  readonly figure: number | null
  readonly forecast: Forecast | null
  readonly chance: number | null
}

export type Series = {
  readonly direction: Direction
  readonly targets: readonly { readonly year: number; readonly target: number }[]
  /** Checked figures of whole years. */
  readonly years: readonly (YearFigure & { readonly isEstimate: boolean })[]
}

/** Figures of years that are over: what forecasts are made from and scored by. */
export function outcomesOf({ years }: Pick<Series, 'years'>): YearFigure[] {
  return years
    .filter(({ isEstimate }) => !isEstimate)
    .toSorted((one, other) => one.year - other.year)
}

/** Where an indicator stands for the target of a year: its outcome, or else how likely it is. */
export function outlookFor(series: Series, year: number): Outlook {
  const { direction, targets } = series
  const target = targets.find((each) => each.year === year)?.target ?? null
  const outcomes = outcomesOf(series)
  const figure = outcomes.find((each) => each.year === year)?.figure ?? null
  const known = outcomes.filter((each) => each.year < year)
  const forecast = figure === null ? forecastFor(known, year) : null
  const chance = forecast && target !== null ? chanceOf(forecast, target, direction) : null
  return {
    year,
    target,
    figure,
    forecast,
    chance,
    kind: kindOf(direction, { target, figure, chance }),
  }
}

type Known = Pick<Outlook, 'target' | 'figure' | 'chance'>

function kindOf(direction: Direction, { target, figure, chance }: Known): OutlookKind {
  if (target === null) return 'without_target'
  if (figure !== null) return reaches(direction, figure, target) ? 'reached' : 'missed'
  if (chance === null) return 'too_short'
  // Judged as it is shown, in whole hundredths: what reads 70 % is likely.
  const hundredths = Math.round(chance * 100)
  if (hundredths >= likelyFrom * 100) return 'likely'
  return hundredths < unlikelyBelow * 100 ? 'unlikely' : 'uncertain'
}

/** The year that an address asks for; this year when it asks for none. */
export function askedYear(asked: string | null, today: Temporal.PlainDate): number {
  const year = /^\d{4}$/.test(asked ?? '') ? Number(asked) : today.year
  return year >= 1990 && year <= 2100 ? year : today.year
}

export type EnteredPeriod = Period & { readonly state: string }

/** Periods that are over and for which nothing was entered, or what was entered came back. */
export function periodsMissing(
  { rhythm, baseYear }: { readonly rhythm: Rhythm; readonly baseYear: number },
  entered: readonly EnteredPeriod[],
  today: Temporal.PlainDate,
): Period[] {
  return periodsOwed(rhythm, today).filter(
    ({ year, quarter }) =>
      year >= baseYear &&
      !entered.some(
        (each) => each.year === year && each.quarter === quarter && each.state !== 'returned',
      ),
  )
}
