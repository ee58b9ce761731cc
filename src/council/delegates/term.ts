import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { CouncilTerm } from './membership.ts'
import { holdsOn } from './span.ts'

export type TermWanted = {
  readonly name: string
  readonly electedOn: Temporal.PlainDate | null
  /** Day of the first session. */
  readonly startsOn: Temporal.PlainDate
}

/**
 * May this term begin? A term runs from its first session to the first session of the next (Luật
 * 72/2025/QH15; STR-019), so it must begin after the last one began. Gives the term that it ends.
 */
export function decideTerm(
  wanted: TermWanted,
  terms: readonly CouncilTerm[],
): Result<CouncilTerm | null> {
  if (terms.some(({ name }) => name === wanted.name)) {
    return refuse('council_term.name_taken', { field: 'name' })
  }
  const compare = Temporal.PlainDate.compare
  if (wanted.electedOn && compare(wanted.electedOn, wanted.startsOn) >= 0) {
    return refuse('council_term.elected_after_start', { field: 'electedOn' })
  }
  const last = terms.toSorted((a, b) => compare(b.startsOn, a.startsOn))[0] ?? null
  const isLater =
    !last ||
    (compare(wanted.startsOn, last.startsOn) > 0 &&
      (!last.endsOn || compare(wanted.startsOn, last.endsOn) > 0))
  return isLater ? ok(last) : refuse('council_term.not_after_the_last', { field: 'startsOn' })
}

/** The term in force on a day; null between terms and before the first. */
export function termOn(terms: readonly CouncilTerm[], day: Temporal.PlainDate): CouncilTerm | null {
  return terms.find((term) => holdsOn(term, day)) ?? null
}
