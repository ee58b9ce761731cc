import type { Basis } from '../../kernel/basis.ts'
import type { Id } from '../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'

/** câu hỏi chất vấn */
export type FormalQuestionId = Id<'FormalQuestion'>

export const questionStates = [
  'registered', // đã đăng ký
  'sent', // đã chuyển người trả lời
  'answered', // đã trả lời
  'judged', // người hỏi đã nhận xét
  'closed', // đã kết thúc
  'withdrawn', // người hỏi rút
] as const
export type QuestionState = (typeof questionStates)[number]

export const questionVerbs = [
  'register', // đăng ký chất vấn
  'sort', // xếp nhóm vấn đề
  'withdraw', // rút
  'send', // chuyển người trả lời
  'answer', // trả lời
  'judge', // nhận xét trả lời
  'close', // kết thúc
  'cite', // gắn nghị quyết về chất vấn
] as const
export type QuestionVerb = (typeof questionVerbs)[number]

/** The whole life: verb → from which states → to which state. */
export const questionLife: Readonly<
  Record<QuestionVerb, { from: readonly QuestionState[]; to: QuestionState | 'same' }>
> = {
  register: { from: [], to: 'registered' },
  sort: { from: ['registered', 'sent'], to: 'same' },
  withdraw: { from: ['registered'], to: 'withdrawn' },
  send: { from: ['registered'], to: 'sent' },
  answer: { from: ['sent'], to: 'answered' },
  judge: { from: ['answered'], to: 'judged' },
  close: { from: ['judged'], to: 'closed' },
  cite: { from: ['judged', 'closed'], to: 'same' },
}

/** bằng văn bản, trực tiếp tại phiên */
export const questionKinds = ['written', 'oral'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** What the rules need to know of a question. */
export type FormalQuestion = {
  readonly id: FormalQuestionId
  readonly state: QuestionState
  readonly version: number
  readonly kind: QuestionKind
  readonly askerId: string
  /** The person who must answer. */
  readonly personId: string
}

// Luật 87/2015/QH13, Điều 60, khoản 3, kept as default since Luật 121/2025/QH15 (1 March 2026): who is
// asked answers in person and names responsibility, measures and day.
export const answeredInPerson: Basis = { document: 'Luật 87/2015/QH13', article: 'Điều 60, khoản 3', rule: 'QST-002' }

/** May this verb be done to a question in this state? The state after it, or why not. */
export function step({ state }: Pick<FormalQuestion, 'state'>, verb: QuestionVerb): Result<QuestionState> {
  const { from, to } = questionLife[verb]
  if (!from.includes(state)) return refuse('formal_question.not_from_here', { values: { state, verb } })
  return ok(to === 'same' ? state : to)
}

/** A verb of the one who asked, and nobody else's. */
export function decideByAsker(
  question: FormalQuestion,
  verb: 'withdraw' | 'judge',
  personId: string | null,
): Result<QuestionState> {
  const next = step(question, verb)
  if (next.ok && personId !== question.askerId) return refuse('formal_question.not_the_asker')
  return next
}

/** Answers: in writing only by the one who was asked; what was spoken is written down by the secretary. */
export function decideAnswer(
  question: FormalQuestion,
  by: { readonly personId: string | null; readonly isSpoken: boolean; readonly keepsRegister: boolean },
): Result<QuestionState> {
  const next = step(question, 'answer')
  if (!next.ok) return next
  if (by.personId === question.personId) return next
  if (by.isSpoken && by.keepsRegister) return next
  return refuse('formal_question.answered_by_another', { basis: answeredInPerson })
}

/** Closes when every commitment spoken about it was read back and confirmed. */
export function decideClosing(
  question: FormalQuestion,
  commitments: { readonly unconfirmed: number },
): Result<QuestionState> {
  const next = step(question, 'close')
  if (next.ok && commitments.unconfirmed > 0) {
    return refuse('formal_question.commitments_unconfirmed', { values: { count: commitments.unconfirmed } })
  }
  return next
}
