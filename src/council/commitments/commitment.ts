import type { Basis } from '../../kernel/basis.ts'
import type { Id } from '../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'

const { compare } = Temporal.PlainDate

/** cam kết: who will do what, by which day, and how it will be shown */
export type CommitmentId = Id<'Commitment'>

export const commitmentStates = [
  'stated', // đã ghi, chờ người cam kết xác nhận
  'confirmed', // đang thực hiện
  'proved', // đã có bằng chứng, chờ xét
  'kept', // đã thực hiện
  'released', // thôi theo dõi theo quyết định
  'withdrawn', // bỏ vì ghi nhầm
] as const
export type CommitmentState = (typeof commitmentStates)[number]

export const commitmentVerbs = [
  'state', // ghi cam kết
  'correct', // sửa lời ghi
  'withdraw', // bỏ vì ghi nhầm
  'confirm', // xác nhận
  'postpone', // dời ngày
  'note', // ghi chú từ hồ sơ gốc
  'prove', // nộp bằng chứng
  'send_back', // bằng chứng chưa đạt
  'accept', // chấp nhận bằng chứng
  'meet', // hồ sơ gốc đã giải quyết xong
  'release', // thôi theo dõi theo quyết định
] as const
export type CommitmentVerb = (typeof commitmentVerbs)[number]

/** The whole life: verb → from which states → to which state. */
export const commitmentLife: Readonly<
  Record<CommitmentVerb, { from: readonly CommitmentState[]; to: CommitmentState | 'same' }>
> = {
  state: { from: [], to: 'stated' },
  correct: { from: ['stated'], to: 'same' },
  withdraw: { from: ['stated'], to: 'withdrawn' },
  confirm: { from: ['stated'], to: 'confirmed' },
  postpone: { from: ['confirmed'], to: 'same' },
  note: { from: ['stated', 'confirmed', 'proved'], to: 'same' },
  prove: { from: ['confirmed'], to: 'proved' },
  send_back: { from: ['proved'], to: 'confirmed' },
  accept: { from: ['proved'], to: 'kept' },
  meet: { from: ['confirmed', 'proved'], to: 'kept' },
  release: { from: ['stated', 'confirmed', 'proved'], to: 'released' },
}

/** What nobody has shown as done nor taken off by a decision. */
export const openStates = ['stated', 'confirmed', 'proved'] as const satisfies readonly CommitmentState[]

/** câu hỏi chất vấn, phiên giải trình, kiến nghị cử tri, giám sát, kỳ họp */
export const originKinds = ['formal_question', 'explanation', 'petition', 'supervision', 'session'] as const
export type OriginKind = (typeof originKinds)[number]

/** Tự xác nhận, xác nhận khi được đọc lại, bằng văn bản. */
export type ConfirmedHow = 'by_person' | 'read_back' | 'in_writing'

/** What the rules need to know of a commitment. */
export type Commitment = {
  readonly id: CommitmentId
  readonly state: CommitmentState
  readonly version: number
  readonly dueOn: Temporal.PlainDate
  readonly originKind: OriginKind
  readonly personId: string | null
  readonly statedBy: string | null
}

// Luật 87/2015/QH13, Điều 60, khoản 3 và khoản 7, kept as defaults since Luật 121/2025/QH15 (1 March
// 2026): who answers says measures and day, and reports to the Standing body what became of the promise.
export const promisesInQuestioning: Basis = { document: 'Luật 121/2025/QH15', rule: 'QST-008' }

/** Is it due: open, and its day has come. Computed, never stored; SQL says the same by `isDue`. */
export function isDue(
  { state, dueOn }: Pick<Commitment, 'state' | 'dueOn'>,
  on: Temporal.PlainDate,
): boolean {
  return (openStates as readonly string[]).includes(state) && compare(dueOn, on) <= 0
}

/** May this verb be done to a commitment in this state? The state after it, or why not. */
export function step({ state }: Pick<Commitment, 'state'>, verb: CommitmentVerb): Result<CommitmentState> {
  const { from, to } = commitmentLife[verb]
  if (!from.includes(state)) return refuse('commitment.not_from_here', { values: { state, verb } })
  return ok(to === 'same' ? state : to)
}

/** States a commitment: its day lies after the day it was said. */
export function decideStatement(said: {
  readonly statedOn: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate
  readonly today: Temporal.PlainDate
}): Result<void> {
  if (compare(said.statedOn, said.today) > 0) return refuse('commitment.said_in_future', { field: 'statedOn' })
  if (compare(said.dueOn, said.statedOn) <= 0) {
    return refuse('commitment.due_before_said', { field: 'dueOn', basis: promisesInQuestioning })
  }
  return ok(undefined)
}

/** Corrects what was noted before it is confirmed; the day of one that is due stays. */
export function decideCorrection(
  commitment: Commitment,
  corrected: { readonly statedOn: Temporal.PlainDate; readonly dueOn: Temporal.PlainDate },
  today: Temporal.PlainDate,
): Result<CommitmentState> {
  const next = step(commitment, 'correct')
  if (!next.ok) return next
  if (isDue(commitment, today) && !corrected.dueOn.equals(commitment.dueOn)) {
    return refuse('commitment.due_already', { field: 'dueOn', basis: promisesInQuestioning })
  }
  const said = decideStatement({ ...corrected, today })
  return said.ok ? next : said
}

/** Takes off a line noted by mistake: never one whose day has come. */
export function decideWithdrawal(commitment: Commitment, today: Temporal.PlainDate): Result<CommitmentState> {
  const next = step(commitment, 'withdraw')
  if (next.ok && isDue(commitment, today)) {
    return refuse('commitment.due_already', { basis: promisesInQuestioning })
  }
  return next
}

/** Confirms: the person themselves, or whoever read it back to them, who did not note it alone. */
export function decideConfirmation(
  commitment: Commitment,
  by: string | null,
): Result<{ readonly state: CommitmentState; readonly how: ConfirmedHow }> {
  const next = step(commitment, 'confirm')
  if (!next.ok) return next
  const isOwn = by !== null && by === commitment.personId
  if (!isOwn && by === commitment.statedBy) return refuse('commitment.confirmed_by_noter')
  return ok({ state: next.value, how: isOwn ? 'by_person' : 'read_back' })
}

/** Moves the day: later, with a reason; one that is due moves only by a recorded decision. */
export function decidePostponement(
  commitment: Commitment,
  until: Temporal.PlainDate,
  at: { readonly today: Temporal.PlainDate; readonly hasDecision: boolean },
): Result<CommitmentState> {
  const next = step(commitment, 'postpone')
  if (!next.ok) return next
  if (compare(until, at.today) <= 0 || compare(until, commitment.dueOn) <= 0) {
    return refuse('commitment.day_not_later', { field: 'dueOn' })
  }
  if (isDue(commitment, at.today) && !at.hasDecision) {
    return refuse('commitment.decision_missing', { field: 'decisionId', basis: promisesInQuestioning })
  }
  return next
}

/** Judges evidence: by the Standing body, never by who promised or who handed it in. */
export function decideJudgement(
  commitment: Commitment,
  verb: 'accept' | 'send_back',
  people: { readonly judge: string | null; readonly givenBy: string | null },
): Result<CommitmentState> {
  const next = step(commitment, verb)
  if (!next.ok) return next
  if (people.judge === null) return refuse('commitment.judge_unnamed')
  if (people.judge === people.givenBy || people.judge === commitment.personId) {
    return refuse('commitment.judged_by_promiser')
  }
  return next
}

/** Releases by a recorded decision alone. */
export function decideRelease(commitment: Commitment, hasDecision: boolean): Result<CommitmentState> {
  const next = step(commitment, 'release')
  if (next.ok && !hasDecision) {
    return refuse('commitment.decision_missing', { field: 'decisionId', basis: promisesInQuestioning })
  }
  return next
}

/** The matter it came from was settled there with evidence: only a petition ends a commitment so. */
export function decideMeeting(commitment: Commitment): Result<CommitmentState> {
  if (commitment.originKind !== 'petition') return refuse('commitment.not_of_petition')
  return step(commitment, 'meet')
}
