type PetitionOutcome = 'settled' | 'dated_promise' | 'explained' | 'refused_with_basis'
import type { LineKind } from './spoken-line.ts'

/** A line as it is counted. */
export type CountedLine = {
  readonly kind: LineKind
  readonly petition: {
    readonly outcome: PetitionOutcome | null
    readonly isPublic: boolean
  } | null
}

/** What was said, counted: opinions apart from petitions, the four outcomes apart from one another. */
export type LineFigures = {
  readonly lines: number
  readonly petitions: number
  readonly opinions: number
  readonly outOfScope: number
  readonly answered: number
  readonly waiting: number
  readonly outcomes: Readonly<Record<PetitionOutcome, number>>
}

export function figuresOf(lines: readonly CountedLine[]): LineFigures {
  const count = (wanted: (line: CountedLine) => boolean) => lines.filter(wanted).length
  const petitions = count(({ kind }) => kind === 'petition')
  const outcome = (name: PetitionOutcome) =>
    count(({ petition }) => petition?.isPublic === true && petition.outcome === name)
  const outcomes = {
    settled: outcome('settled'),
    dated_promise: outcome('dated_promise'),
    explained: outcome('explained'),
    refused_with_basis: outcome('refused_with_basis'),
  }
  const answered = Object.values(outcomes).reduce((sum, one) => sum + one, 0)
  return {
    lines: lines.length,
    petitions,
    opinions: count(({ kind }) => kind === 'opinion'),
    outOfScope: count(({ kind }) => kind === 'out_of_scope'),
    answered,
    waiting: petitions - answered,
    outcomes,
  }
}
