import { endStates, type PetitionOutcome, type PetitionState } from './petition.ts'

/**
 * Under what a petition is counted: the four outcomes apart, and what is none of them. "Đã xử lý" is not
 * "đã xong": an answer that says it is done counts as `told_settled` until evidence and voter bear it out.
 */
export const countedOutcomes = [
  'settled', // giải quyết xong: có bằng chứng, cử tri xác nhận hoặc hết thời gian phản hồi
  'told_settled', // cơ quan báo đã giải quyết, chưa được kết luận
  'dated_promise', // có lộ trình
  'explained', // giải trình
  'refused_with_basis', // từ chối có căn cứ
  'waiting', // chưa có kết quả công khai
  'ended', // trả lại, rút
] as const
export type CountedOutcome = (typeof countedOutcomes)[number]

/** States in which the last answer stands: checked, published, and not asked for anew. */
export const answerStandsIn: readonly PetitionState[] = [
  'published',
  'confirmed',
  'contested',
  'followed',
  'settled',
]

/** States in which nobody owes the voter anything more, as far as the figures go. */
export const closedStates: readonly PetitionState[] = ['confirmed', 'settled', ...endStates]

/** The SQL twin is in `counting.server.ts`; a test proves that both agree. */
export function countedOutcomeOf(
  state: PetitionState,
  outcome: PetitionOutcome | null,
): CountedOutcome {
  if (endStates.includes(state)) return 'ended'
  if (outcome === null || !answerStandsIn.includes(state)) return 'waiting'
  return outcome === 'settled' && state !== 'settled' ? 'told_settled' : outcome
}
