import type { Basis } from '../../kernel/basis.ts'
import { refuse, type Result } from '../../kernel/result.ts'
import { step, type Petition, type PetitionOutcome, type PetitionState } from './petition.ts'

const { compare } = Temporal.PlainDate

export type Answer = {
  readonly outcome: PetitionOutcome
  readonly legalBasis: string
  readonly promisedOn: Temporal.PlainDate | null
}

/** An answer says what it is: a promise has its day, a refusal its legal basis. */
export function decideAnswer(
  petition: Petition,
  answer: Answer,
  today: Temporal.PlainDate,
): Result<PetitionState> {
  const fault = faultOf(answer, today)
  return fault ?? step(petition, 'answer')
}

/** An answer from above, noted by the clerk: held to the same form as one from the commune. */
export function decideRelay(
  petition: Petition,
  answer: Answer & { readonly documentOn: Temporal.PlainDate },
  today: Temporal.PlainDate,
): Result<PetitionState> {
  if (compare(answer.documentOn, today) > 0) {
    return refuse('petition.document_from_the_future', { field: 'documentOn' })
  }
  const fault = faultOf(answer, today)
  if (fault) return fault
  const next = step(petition, 'relay')
  if (next.ok && petition.holderId !== null) return refuse('petition.held_by_a_body')
  return next
}

function faultOf(answer: Answer, today: Temporal.PlainDate) {
  const { outcome, promisedOn, legalBasis } = answer
  if (outcome === 'dated_promise') {
    if (!promisedOn) return refuse('petition.promise_undated', { field: 'promisedOn' })
    if (compare(promisedOn, today) <= 0) return refuse('petition.promise_past', { field: 'promisedOn' })
  }
  if (outcome === 'refused_with_basis' && legalBasis === '') {
    return refuse('petition.refusal_baseless', { field: 'legalBasis' })
  }
  return null
}

/**
 * Accepts an answer before it is made public: not by the one who gave it, and not before what it
 * lacks was seen.
 */
export function decideCheck(
  petition: Petition,
  by: { readonly checker: string | null; readonly answeredBy: string | null },
  marks: { readonly count: number; readonly areSeen: boolean },
): Result<PetitionState> {
  if (by.checker !== null && by.checker === by.answeredBy) return refuse('petition.checker_answered')
  if (marks.count > 0 && !marks.areSeen) return refuse('petition.marks_unseen', { field: 'marksSeen' })
  return step(petition, 'check')
}

/** Gives back an answer that does not do, or a matter reopened: only where a body holds it. */
export function decideGivingBack(
  petition: Petition,
  verb: 'send_back' | 'reopen',
): Result<PetitionState> {
  const next = step(petition, verb)
  if (next.ok && petition.holderId === null) return refuse('petition.held_above')
  return next
}

/** Asks the Standing body: one request at a time. */
export function decideRequest(
  petition: Petition,
  verb: 'ask_transfer' | 'ask_extension',
): Result<PetitionState> {
  const next = step(petition, verb)
  if (next.ok && petition.asked !== null) return refuse('petition.already_asked')
  return next
}

/** Declines what the holder asked for. */
export function decideDeclining(petition: Petition): Result<PetitionState> {
  const next = step(petition, 'decline')
  if (next.ok && petition.asked === null) return refuse('petition.nothing_asked')
  return next
}

/**
 * Gives more time: later than the day that runs, and no later than the rule lets it move from the
 * holder's first day, however often it is extended.
 */
export function decideExtension(
  petition: Petition,
  until: Temporal.PlainDate,
  rule: { readonly lastDay: Temporal.PlainDate; readonly basis: Basis },
): Result<PetitionState> {
  const next = step(petition, 'extend')
  if (!next.ok) return next
  if (!petition.dueOn || compare(until, petition.dueOn) <= 0) {
    return refuse('petition.extension_not_later', { field: 'until' })
  }
  if (compare(until, rule.lastDay) > 0) {
    return refuse('petition.extension_too_long', {
      field: 'until',
      basis: rule.basis,
      values: { lastDay: rule.lastDay.toString() },
    })
  }
  return next
}

/** Moves a promised day: later than both the day promised before and today. */
export function decidePostponement(
  petition: Petition,
  until: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Result<PetitionState> {
  const next = step(petition, 'postpone')
  if (!next.ok) return next
  if (compare(until, today) <= 0) return refuse('petition.promise_past', { field: 'promisedOn' })
  if (petition.promisedOn && compare(until, petition.promisedOn) <= 0) {
    return refuse('petition.promise_not_later', { field: 'promisedOn' })
  }
  return next
}
