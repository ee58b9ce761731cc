import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Id } from '../../kernel/ids.ts'
import type { MeetingState } from './meeting.ts'

/** một dòng ghi lời cử tri */
export type SpokenLineId = Id<'SpokenLine'>

export const lineKinds = [
  'petition', // kiến nghị
  'opinion', // ý kiến, không phải kiến nghị
  'out_of_scope', // ngoài phạm vi
] as const
export type LineKind = (typeof lineKinds)[number]

/** What is noted of one opinion. */
export type SpokenWords = {
  readonly kind: LineKind
  readonly words: string
  readonly speaker: string
  readonly hamletId: string | null
  readonly slipNumber: number | null
}

/** What the rules need to know of a line. */
export type SpokenLine = SpokenWords & {
  readonly id: SpokenLineId
  readonly meetingId: string
  readonly version: number
  readonly isWithdrawn: boolean
  readonly petitionId: string | null
}

/**
 * Corrects a line. After the meeting is closed a correction says why, for its minutes were read; what
 * had become a petition stays one: the petition's own life ends it.
 */
export function decideCorrection(
  line: SpokenLine,
  meeting: { readonly state: MeetingState },
  change: SpokenWords,
  reason: string,
): Result<void> {
  if (line.isWithdrawn) return refuse('spoken_line.already_withdrawn')
  if (meeting.state === 'cancelled')
    return refuse('spoken_line.meeting_not_announced', { values: { state: 'cancelled' } })
  if (meeting.state === 'closed' && reason === '')
    return refuse('spoken_line.reason_missing', { field: 'reason' })
  if (meeting.state === 'closed' && change.kind !== line.kind) {
    return refuse('spoken_line.kind_settled', { field: 'kind' })
  }
  return ok(undefined)
}

/** Takes a line away while the meeting is on: it was noted by mistake. */
export function decideWithdrawal(
  line: SpokenLine,
  meeting: { readonly state: MeetingState },
): Result<void> {
  if (line.isWithdrawn) return refuse('spoken_line.already_withdrawn')
  if (meeting.state !== 'announced') return refuse('spoken_line.meeting_closed')
  return ok(undefined)
}

const longestTitle = 200

/** First sentence of what was said, as the title of its petition: at most 200 characters, whole words. */
export function titleOf(words: string): string {
  const line = words.split('\n', 1)[0]!.trim()
  const sentence = /^.{12,}?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line
  const first = sentence.replace(/[.…]+$/, '')
  if (first.length <= longestTitle) return first
  const cut = first.slice(0, longestTitle - 1)
  const end = first[longestTitle - 1] === ' ' ? cut.length : cut.lastIndexOf(' ')
  return `${cut.slice(0, end > 0 ? end : cut.length).trimEnd()}…`
}

/** True when nothing of the words was changed: such a correction is none. */
export function isSame(line: SpokenWords, change: SpokenWords): boolean {
  return (
    line.kind === change.kind &&
    line.words === change.words &&
    line.speaker === change.speaker &&
    line.hamletId === change.hamletId &&
    line.slipNumber === change.slipNumber
  )
}
