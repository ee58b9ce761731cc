import type { Basis } from '../../kernel/basis.ts'
import { refuse, type Result } from '../../kernel/result.ts'
import { closedKinds, step, type Petition, type PetitionState } from './petition.ts'

const { compare } = Temporal.PlainDate

// Luật Khiếu nại 02/2011/QH13 and Luật Tố cáo 25/2018/QH14 have channels of their own.
const ownChannel: Basis = { document: 'Luật 02/2011/QH13; Luật 25/2018/QH14' }

/** Publishes what the voter may see; the one who answered is not the one who publishes. */
export function decidePublication(
  petition: Petition,
  publisher: string | null,
  answeredBy: string | null,
): Result<PetitionState> {
  if (petition.kind && closedKinds.includes(petition.kind)) {
    return refuse('petition.kind_closed', { basis: ownChannel })
  }
  if (publisher !== null && publisher === answeredBy) return refuse('petition.publisher_answered')
  return step(petition, 'publish')
}

/** Confirms or contests within the contest time (the clock of a published petition), last day included. */
export function decideResponse(
  petition: Petition,
  verb: 'confirm' | 'contest',
  today: Temporal.PlainDate,
): Result<PetitionState> {
  const next = step(petition, verb)
  if (next.ok && isContestTimeOver(petition, today)) return refuse('petition.contest_time_over')
  return next
}

/** Confirmed by the end of the contest time: only once its last day has passed. */
export function decideLapse(petition: Petition, today: Temporal.PlainDate): Result<PetitionState> {
  const next = step(petition, 'lapse')
  if (next.ok && !isContestTimeOver(petition, today)) return refuse('petition.contest_time_runs')
  return next
}

function isContestTimeOver({ dueOn }: Petition, today: Temporal.PlainDate): boolean {
  return dueOn !== null && compare(today, dueOn) > 0
}

/** What a confirmed petition goes on with by itself: a dated promise is followed. */
export function afterConfirmation(petition: Petition): 'follow' | null {
  return petition.outcome === 'dated_promise' && petition.promisedOn ? 'follow' : null
}

/** What shows that it was done, as the rules need it. */
export type Evidence = {
  readonly files: number
  readonly worksRecord: string
  readonly doneOn: Temporal.PlainDate
}

/** Evidence is a file or a record of works with its number, of something already done. */
export function decideEvidence(
  petition: Petition,
  evidence: Evidence,
  today: Temporal.PlainDate,
): Result<PetitionState> {
  const next = step(petition, 'prove')
  if (!next.ok) return next
  if (compare(evidence.doneOn, today) > 0) {
    return refuse('petition.evidence_from_the_future', { field: 'doneOn' })
  }
  if (evidence.files === 0 && evidence.worksRecord === '') {
    return refuse('petition.evidence_bare', { field: 'worksRecord' })
  }
  return next
}

/**
 * "Giải quyết xong": the answer says so, evidence shows it, the voter confirmed it or let the contest
 * time pass (the state this is asked in), and somebody else than who gave the evidence says it.
 */
export function decideSettlement(
  petition: Petition,
  evidence: readonly { readonly personId: string | null }[],
  settler: string | null,
): Result<PetitionState> {
  const next = step(petition, 'settle')
  if (!next.ok) return next
  if (petition.outcome !== 'settled') return refuse('petition.outcome_not_settled')
  if (evidence.length === 0) return refuse('petition.evidence_missing')
  if (settler !== null && evidence.every(({ personId }) => personId === settler)) {
    return refuse('petition.settler_gave_evidence')
  }
  return next
}
