import { scoreYear, type ScoredForecast } from './forecast.ts'
import { reaches } from './indicator.ts'
import { outcomesOf, type Series } from './outlook.ts'

/** Said at its time and kept, or reckoned again now from what was known then. */
type Saying = 'kept' | 'replayed'

export type Score = ScoredForecast & {
  readonly indicatorId: string
  readonly year: number
  readonly saying: Saying
  readonly target: number
  readonly figure: number
}

type Kept = {
  readonly indicatorId: string
  readonly forYear: number
  readonly knownUntil: number
  readonly last: number
  readonly target: number
  readonly chance: number
}

/**
 * Every forecast for the year after the last known one whose year is over, the newest first: what was
 * kept counts as it was said, with the target of that day; other years are reckoned again.
 */
export function scoresOf(
  set: readonly (Series & { readonly id: string })[],
  kept: readonly Kept[],
): Score[] {
  return set
    .flatMap((indicator) => {
      const own = kept.filter(({ indicatorId }) => indicatorId === indicator.id)
      const outcomes = outcomesOf(indicator)
      return outcomes.flatMap((outcome) => {
        const said = own.find(
          ({ forYear, knownUntil }) => forYear === outcome.year && knownUntil === forYear - 1,
        )
        return said
          ? [scoreKept(indicator, said, outcome.figure)]
          : replayed(indicator, outcome.year)
      })
    })
    .toSorted((one, other) => other.year - one.year)
}

function scoreKept({ direction }: Series, said: Kept, figure: number): Score {
  const { indicatorId, forYear, last, target, chance } = said
  return {
    ...{ indicatorId, target, figure, chance, year: forYear, saying: 'kept' },
    sameAsLast: reaches(direction, last, target),
    isReached: reaches(direction, figure, target),
  }
}

function replayed(indicator: Series & { readonly id: string }, year: number): Score[] {
  const target = indicator.targets.find((each) => each.year === year)?.target
  const outcomes = outcomesOf(indicator)
  const figure = outcomes.find((each) => each.year === year)?.figure
  if (target === undefined || figure === undefined) return []
  const scored = scoreYear(outcomes, { year, target }, indicator.direction)
  return scored
    ? [{ ...scored, indicatorId: indicator.id, year, saying: 'replayed', target, figure }]
    : []
}
