import { ok, refuse, type Result } from '../../kernel/result.ts'

/** thảo luận, chất vấn, trả lời, ý kiến về thủ tục */
export const speechKinds = ['discussion', 'questioning', 'reply', 'point_of_order'] as const
export type SpeechKind = (typeof speechKinds)[number]

/** chờ, đang phát biểu, đã phát biểu, không phát biểu nữa */
export const speechStates = ['waiting', 'speaking', 'done', 'withdrawn'] as const
export type SpeechState = (typeof speechStates)[number]

/** verb → from which states → to which state */
export const speechLife = {
  // đăng ký phát biểu
  ask: { from: [], to: 'waiting' },
  // mời phát biểu
  give_floor: { from: ['waiting'], to: 'speaking' },
  // kết thúc phát biểu
  end: { from: ['speaking'], to: 'done' },
  // thôi phát biểu
  withdraw: { from: ['waiting'], to: 'withdrawn' },
} as const satisfies Readonly<Record<string, { from: readonly SpeechState[]; to: SpeechState }>>
export type SpeechVerb = keyof typeof speechLife

/** May this verb be done to a speech in this state? The state after it, or why not. */
export function step(speech: { state: SpeechState }, verb: SpeechVerb): Result<SpeechState> {
  const from: readonly SpeechState[] = speechLife[verb].from
  if (from.includes(speech.state)) return ok(speechLife[verb].to)
  return refuse('speech.not_at_this_step')
}

type Queued = { readonly kind: SpeechKind; readonly askedAt: Temporal.Instant }

/** The queue as the chair calls it: points of order first, then by the time of asking. */
export function inQueue<T extends Queued>(waiting: readonly T[]): T[] {
  const rank = ({ kind }: Queued) => (kind === 'point_of_order' ? 0 : 1)
  return waiting.toSorted(
    (a, b) => rank(a) - rank(b) || Temporal.Instant.compare(a.askedAt, b.askedAt),
  )
}
