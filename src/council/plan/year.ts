import type { PlanSpan } from './duty.ts'
import type { DutyOnWall } from './wall.ts'

/** The calendar years that a plan touches. */
export function yearsOf({ startsOn, endsOn }: PlanSpan): number[] {
  return Array.from(
    { length: endsOn.year - startsOn.year + 1 },
    (_, place) => startsOn.year + place,
  )
}

/** Records of a duty that count for a year, and how many the periods that end in it ask for. */
export function yearCount(
  { state, tallies }: Pick<DutyOnWall, 'state' | 'tallies'>,
  year: number,
): { counted: number; asked: number } {
  const counted = tallies
    .filter(({ countsFor }) => countsFor.year === year)
    .reduce((sum, { count }) => sum + count, 0)
  const asked = state.periods
    .filter(({ endsOn, isAsked }) => isAsked && endsOn?.year === year)
    .reduce((sum, { minimum }) => sum + minimum, 0)
  return { counted, asked }
}
