import type { Id } from '../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Basis } from '../../kernel/basis.ts'
import { reaches, type Threshold } from '../../law/thresholds.ts'
import type { AttendanceMark } from '../sessions/index.ts'

/** biểu quyết: the act of the council on one question */
export type VoteId = Id<'Vote'>

export const voteStates = [
  'opened', // đang biểu quyết
  'closed', // đã kết thúc, có kết quả
  'annulled', // đã hủy kết quả
] as const
export type VoteState = (typeof voteStates)[number]

/** A vote is opened, closed, annulled and repeated; never edited. */
export const voteLife = {
  // mở biểu quyết
  open: { from: [], to: 'opened' },
  // đại biểu biểu quyết
  cast: { from: ['opened'], to: 'opened' },
  // kết thúc
  close: { from: ['opened'], to: 'closed' },
  // hủy kết quả
  annul: { from: ['opened', 'closed'], to: 'annulled' },
} as const satisfies Readonly<Record<string, { from: readonly VoteState[]; to: VoteState }>>
export type VoteVerb = keyof typeof voteLife

/** tán thành, không tán thành, không biểu quyết */
export const choices = ['in_favour', 'against', 'abstaining'] as const
export type Choice = (typeof choices)[number]

/** bằng thiết bị, giơ tay, gọi tên */
export const manners = ['device', 'show_of_hands', 'roll_call'] as const
export type Manner = (typeof manners)[number]

/** bằng thiết bị của mình, thư ký ghi theo tên */
export type BallotWay = 'device' | 'by_name'

/**
 * What is decided, and the rule of the register that says how many must be in favour. Persons are
 * elected and dismissed by secret ballot (SES-023, SES-025), which is no open vote.
 */
export const matterRules = {
  // thông qua nghị quyết
  resolution: 'SES-021',
  // chương trình, thư ký, họp kín: quyết định của HĐND tại kỳ họp
  procedure: 'SES-021',
} as const
export type Matter = keyof typeof matterRules
export const matters = Object.keys(matterRules) as [Matter, ...Matter[]]

/** May this verb be done to a vote in this state? The state after it, or why not. */
export function step(vote: { readonly state: VoteState }, verb: VoteVerb): Result<VoteState> {
  const from: readonly VoteState[] = voteLife[verb].from
  if (from.includes(vote.state)) return ok(voteLife[verb].to)
  return refuse('vote.not_at_this_step', { values: { verb, state: vote.state } })
}

// Luật 72/2025/QH15: a delegate may be in favour, against, or not vote; one delegate, one vote.
const ballotBasis: Basis = { document: 'Luật 72/2025/QH15', rule: 'SES-024' }

/** What decides whether a ballot is taken. */
export type Standing = {
  readonly state: VoteState
  readonly manner: Manner
  /** Undefined for whoever is no delegate of the session. */
  readonly mark: AttendanceMark | undefined
  readonly isConflicted: boolean
  readonly hasCast: boolean
}

/** Whether this delegate's ballot is taken now, by this way. */
export function decideBallot(standing: Standing, way: BallotWay): Result<void> {
  const { state, manner, mark, isConflicted, hasCast } = standing
  const next = step({ state }, 'cast')
  if (!next.ok) return refuse(state === 'closed' ? 'vote.closed_already' : 'vote.annulled_already')
  if (mark === undefined) return refuse('vote.not_a_delegate', { basis: ballotBasis })
  if (mark !== 'present') return refuse('vote.delegate_absent')
  if (isConflicted) return refuse('vote.delegate_conflicted')
  if (hasCast) return refuse('vote.cast_already', { basis: ballotBasis })
  if (way === 'device' && manner !== 'device') return refuse('vote.by_hand_only')
  return ok(undefined)
}

/** How a vote stands: everybody of the roll is counted once. */
export type Tally = {
  readonly inFavour: number
  readonly against: number
  readonly abstaining: number
  /** Present without a ballot, by choice or because they must not vote. */
  readonly notVoting: number
  readonly absent: number
}

export type CountedVote = Tally &
  Threshold & { readonly isCarried: boolean; readonly missing: number }

/**
 * The result by law: those in favour against what is needed of all delegates. Throws RangeError when
 * the tally does not make up the roll, for then somebody was counted twice or not at all.
 */
export function resultOf(tally: Tally, asked: Threshold): CountedVote {
  const { inFavour, against, abstaining, notVoting, absent } = tally
  const counted = inFavour + against + abstaining + notVoting + absent
  if (counted !== asked.total) {
    throw new RangeError(`${counted} delegates counted of ${asked.total}`)
  }
  const { reached, missing } = reaches(asked, inFavour)
  return { ...tally, ...asked, isCarried: reached, missing }
}
