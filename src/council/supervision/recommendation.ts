import type { Id } from '../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { supervisionLaw } from './clocks.ts'

/** kiến nghị giám sát */
export type RecommendationId = Id<'Recommendation'>

export const recordKinds = [
  'proof', // bên phải thực hiện báo cáo kết quả kèm bằng chứng
  'revisit', // xem lại tại chỗ
  'urge', // đôn đốc
  'explanation', // giải trình vì sao chưa xong
  'session_report', // báo cáo kỳ họp
] as const
export type RecordKind = (typeof recordKinds)[number]

export const verdicts = [
  'done', // đã thực hiện xong
  'partly', // mới thực hiện một phần
  'not_done', // chưa thực hiện
] as const
export type Verdict = (typeof verdicts)[number]

/** Where a recommendation stands: computed from its records, never stored. */
export const recommendationStandings = [
  'open', // chưa có báo cáo thực hiện
  'claimed', // đơn vị báo đã làm, chưa ai xem lại
  ...verdicts,
] as const
export type RecommendationStanding = (typeof recommendationStandings)[number]

/** A record as the rules see it: what it says, and for whom its maker holds office. */
export type RecommendationRecord = {
  readonly kind: RecordKind
  readonly verdict: Verdict | null
  readonly bodyIds: readonly string[]
  readonly personId: string | null
}

/**
 * The party supervised: bodies that were looked at, that must act, or that stand directly above or
 * below them; and the person who answers by name.
 */
export type Party = {
  readonly bodyIds: readonly string[]
  readonly personIds: readonly string[]
}

/** Was this made by the party supervised, or by somebody who holds an office there too? */
export function isByParty(
  record: Omit<RecommendationRecord, 'kind' | 'verdict'>,
  party: Party,
): boolean {
  const isPerson = record.personId !== null && party.personIds.includes(record.personId)
  return isPerson || record.bodyIds.some((id) => party.bodyIds.includes(id))
}

/**
 * Where it stands after all records, in their order. Only a revisit by somebody who is not the party
 * supervised says that something was done; a proof only asks for one. A claim after "not done" waits
 * to be looked at again; nothing that the party says moves it past that.
 */
export function standingAfter(
  records: readonly RecommendationRecord[],
  party: Party,
): RecommendationStanding {
  let standing: RecommendationStanding = 'open'
  for (const record of records) {
    if (record.kind === 'revisit' && record.verdict !== null && !isByParty(record, party)) {
      standing = record.verdict
    } else if (record.kind === 'proof' && standing !== 'done') {
      standing = 'claimed'
    }
  }
  return standing
}

/** How many were made and how many of them are truly done. */
export function shareDone(standings: readonly RecommendationStanding[]): {
  made: number
  done: number
} {
  return { made: standings.length, done: standings.filter((one) => one === 'done').length }
}

const { compare } = Temporal.PlainDate

export type Followed = {
  readonly madeOn: Temporal.PlainDate | null
  readonly dueOn: Temporal.PlainDate
  readonly standing: RecommendationStanding
  readonly hasExplanation: boolean
}

function ofConclusion({ madeOn }: Followed): Result<void> {
  return madeOn ? ok(undefined) : refuse('recommendation.not_made_yet')
}

/** A claim of the party that it is done: with a file or words that can be looked at. */
export function decideProof(
  followed: Followed,
  proof: { onDay: Temporal.PlainDate },
  today: Temporal.PlainDate,
): Result<void> {
  const made = ofConclusion(followed)
  if (!made.ok) return made
  if (followed.standing === 'done') return refuse('recommendation.already_done')
  return compare(proof.onDay, today) > 0
    ? refuse('recommendation.day_in_future', { field: 'onDay' })
    : ok(undefined)
}

/** A look at the place by somebody else. */
export function decideRevisit(
  followed: Followed,
  by: { record: Omit<RecommendationRecord, 'kind' | 'verdict'>; party: Party },
  day: { onDay: Temporal.PlainDate; today: Temporal.PlainDate },
): Result<void> {
  const made = ofConclusion(followed)
  if (!made.ok) return made
  if (isByParty(by.record, by.party)) return refuse('recommendation.revisited_by_party')
  if (compare(day.onDay, day.today) > 0) {
    return refuse('recommendation.day_in_future', { field: 'onDay' })
  }
  return followed.madeOn && compare(day.onDay, followed.madeOn) < 0
    ? refuse('recommendation.revisited_before_made', { field: 'onDay' })
    : ok(undefined)
}

/** True when its day has passed and nobody independent found it done. */
export function isOverdue(followed: Followed, today: Temporal.PlainDate): boolean {
  return followed.standing !== 'done' && compare(today, followed.dueOn) > 0
}

/** Đôn đốc: for what is due or was found undone. */
export function decideUrge(followed: Followed, today: Temporal.PlainDate): Result<void> {
  const made = ofConclusion(followed)
  if (!made.ok) return made
  return isOverdue(followed, today) || ['partly', 'not_done'].includes(followed.standing)
    ? ok(undefined)
    : refuse('recommendation.not_late')
}

// Luật 121/2025/QH15, Điều 40: whoever has not done a recommendation in time explains why.
export function decideExplanation(followed: Followed): Result<void> {
  const made = ofConclusion(followed)
  if (!made.ok) return made
  return followed.standing === 'done' ? refuse('recommendation.already_done') : ok(undefined)
}

/** Báo cáo kỳ họp: what stayed undone after its day. */
export function decideSessionReport(followed: Followed, today: Temporal.PlainDate): Result<void> {
  const made = ofConclusion(followed)
  if (!made.ok) return made
  return isOverdue(followed, today)
    ? ok(undefined)
    : refuse('recommendation.not_late', { basis: supervisionLaw('SUP-004', '40') })
}

/** A recommendation that can be followed: whom, by when, what proves it. */
export function decideRecommendation(
  wanted: { dueOn: Temporal.PlainDate },
  today: Temporal.PlainDate,
): Result<void> {
  return compare(wanted.dueOn, today) > 0
    ? ok(undefined)
    : refuse('recommendation.due_past', { field: 'dueOn' })
}
