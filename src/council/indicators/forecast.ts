import { reaches, type Direction } from './indicator.ts'

/** The figure of one whole year. */
export type YearFigure = { readonly year: number; readonly figure: number }

export type Forecast = {
  readonly forYear: number
  /** The last year that was known. */
  readonly knownUntil: number
  readonly last: number
  readonly middle: number
  /** Standard deviation of what may come. */
  readonly spread: number
}

/** Fewest yearly figures from which anything may be foretold: three changes between four years. */
export const leastYears = 4

/** However even the past was, the coming year may differ by this share of the last figure. */
const leastShare = 0.01

/** Nothing that has not happened is certain. */
const surest = 0.98

/**
 * dự báo: the last figure goes on by the mean of its past yearly changes; the spread is that of the past
 * changes around their mean, growing with the years ahead and with how little is known of the mean.
 * Null when fewer than `leastYears` figures stand in one unbroken row, or the year is not ahead.
 */
export function forecastFor(figures: readonly YearFigure[], forYear: number): Forecast | null {
  const row = unbrokenEnd(figures)
  const last = row.at(-1)
  if (!last || row.length < leastYears || forYear <= last.year) return null
  const changes = row.slice(1).map(({ figure }, place) => figure - row[place]!.figure)
  const drift = mean(changes)
  const squares = changes.reduce((sum, change) => sum + (change - drift) ** 2, 0)
  const own = Math.sqrt(squares / (changes.length - 1))
  const noise = Math.max(own, Math.abs(last.figure) * leastShare)
  const ahead = forYear - last.year
  return {
    forYear,
    knownUntil: last.year,
    last: last.figure,
    middle: last.figure + drift * ahead,
    spread: noise * Math.sqrt(ahead + ahead ** 2 / changes.length),
  }
}

/** The last years that follow one another without a gap, oldest first. */
function unbrokenEnd(figures: readonly YearFigure[]): YearFigure[] {
  const sorted = figures.toSorted((one, other) => one.year - other.year)
  const from = sorted.findLastIndex(
    ({ year }, place) => year !== (sorted[place - 1]?.year ?? 0) + 1,
  )
  return sorted.slice(Math.max(from, 0))
}

/** Probability (0.02–0.98) that the year's figure reaches the target. */
export function chanceOf(
  { middle, spread }: Pick<Forecast, 'middle' | 'spread'>,
  target: number,
  direction: Direction,
): number {
  const steps = direction === 'rise' ? middle - target : target - middle
  // A spread of nothing happens only when every figure is nought.
  const certain = steps >= 0 ? surest : 1 - surest
  const chance = spread === 0 ? certain : normalShare(steps / spread)
  return Math.min(surest, Math.max(1 - surest, chance))
}

/** Where eight of ten outcomes are expected. */
export function rangeOf({ middle, spread }: Pick<Forecast, 'middle' | 'spread'>) {
  const reach = 1.2816 * spread
  return { low: middle - reach, high: middle + reach }
}

/** A forecast and what came of it. */
export type ScoredForecast = {
  readonly chance: number
  /** What “same as last year” says: the target counts as reached if the last figure reaches it. */
  readonly sameAsLast: boolean
  readonly isReached: boolean
}

/** What a year's forecast said, and whether it came so; `figures` may hold later years too. */
export function scoreYear(
  figures: readonly YearFigure[],
  { year, target }: { readonly year: number; readonly target: number },
  direction: Direction,
): ScoredForecast | null {
  const outcome = figures.find((each) => each.year === year)
  const known = figures.filter((each) => each.year < year)
  const forecast = known.at(-1)?.year === year - 1 ? forecastFor(known, year) : null
  if (!outcome || !forecast) return null
  return {
    chance: chanceOf(forecast, target, direction),
    sameAsLast: reaches(direction, forecast.last, target),
    isReached: reaches(direction, outcome.figure, target),
  }
}

/** Brier score: mean of the squared distance to what came, 0 is perfect, 0.25 is a coin. */
export function brierOf(
  scored: readonly { readonly chance: number; readonly isReached: boolean }[],
) {
  return mean(scored.map(({ chance, isReached }) => (chance - (isReached ? 1 : 0)) ** 2))
}

/** The same score for “same as last year”. */
export function brierOfSame(scored: readonly ScoredForecast[]): number {
  return brierOf(
    scored.map(({ sameAsLast, isReached }) => ({ chance: sameAsLast ? 1 : 0, isReached })),
  )
}

export type CalibrationStep = {
  readonly from: number
  readonly to: number
  readonly forecasts: number
  /** Mean chance that was said, and the share that came so; null without forecasts. */
  readonly said: number | null
  readonly came: number | null
}

const stepStarts = [0, 0.2, 0.4, 0.6, 0.8]

/** Of all that was said to be likely so much, how much came so. */
export function calibrationOf(scored: readonly ScoredForecast[]): CalibrationStep[] {
  return stepStarts.map((from) => {
    const to = from + 0.2
    const within = scored.filter(({ chance }) => chance >= from && (chance < to || to >= 1))
    const isEmpty = within.length === 0
    return {
      from,
      to,
      forecasts: within.length,
      said: isEmpty ? null : mean(within.map(({ chance }) => chance)),
      came: isEmpty ? null : mean(within.map(({ isReached }) => (isReached ? 1 : 0))),
    }
  })
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}

/** Share of the normal distribution below `z`, within 1e-7 (Abramowitz and Stegun 26.2.17). */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429]
  const sum = terms.reduceRight((rest, term) => (rest + term) * t, 0)
  const above = (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * sum
  return z >= 0 ? 1 - above : above
}
