import type { Id } from '../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { missingPapers, type PaperKind } from './papers.ts'

/** nội dung trong chương trình */
export type AgendaItemId = Id<'AgendaItem'>

export const itemKinds = [
  'procedure', // thủ tục: khai mạc, thông qua chương trình, bế mạc
  'report', // báo cáo
  'examination_report', // báo cáo thẩm tra
  'draft_resolution', // dự thảo nghị quyết
  'questioning', // chất vấn
  'election', // bầu cử
  'information', // thông báo
] as const
export type ItemKind = (typeof itemKinds)[number]

export const itemStates = [
  'pending', // chưa đến lượt
  'under_discussion', // đang tiến hành
  'done', // đã xong
  'withdrawn', // rút khỏi chương trình
  'postponed', // chuyển sang kỳ họp khác
] as const
export type ItemState = (typeof itemStates)[number]

/** The whole life: verb → from which states → to which state, or `same`. */
export const itemLife = {
  // thêm vào chương trình
  add: { from: [], to: 'pending' },
  // sửa
  amend: { from: ['pending'], to: 'same' },
  // đổi thứ tự
  move: { from: ['pending'], to: 'same' },
  // đưa ra
  take_up: { from: ['pending', 'done'], to: 'under_discussion' },
  // kết thúc nội dung
  finish: { from: ['under_discussion'], to: 'done' },
  // rút
  withdraw: { from: ['pending', 'under_discussion'], to: 'withdrawn' },
  // hoãn
  postpone: { from: ['pending', 'under_discussion'], to: 'postponed' },
  // cho biểu quyết dù thiếu tài liệu
  waive_papers: { from: ['pending', 'under_discussion'], to: 'same' },
  // ghi tóm tắt diễn biến
  summarise: { from: ['under_discussion', 'done'], to: 'same' },
} as const satisfies Readonly<
  Record<string, { from: readonly ItemState[]; to: ItemState | 'same' }>
>
export type ItemVerb = keyof typeof itemLife

/** What the rules need to know of an item. */
export type AgendaItem = {
  readonly id: AgendaItemId
  readonly sessionId: string
  readonly parentId: string | null
  readonly position: number
  readonly kind: ItemKind
  readonly title: string
  readonly state: ItemState
  readonly version: number
  /** Why the chair puts it to the vote though papers are missing; '' when they did not. */
  readonly waivedBecause: string
}

/** Does the table lead from this state by this verb? */
export function mayFollow(state: ItemState, verb: ItemVerb): boolean {
  const from: readonly ItemState[] = itemLife[verb].from
  return from.includes(state)
}

/** May this verb be done to an item in this state? The state after it, or why not. */
export function step(item: Pick<AgendaItem, 'state'>, verb: ItemVerb): Result<ItemState> {
  const { to } = itemLife[verb]
  if (mayFollow(item.state, verb)) return ok(to === 'same' ? item.state : to)
  return refuse('agenda_item.not_at_this_step', { values: { verb, state: item.state } })
}

/** Whether the item may be put to the vote: it is on the table, and its papers are here or waived. */
export function decideVote(
  item: Pick<AgendaItem, 'kind' | 'state' | 'waivedBecause'>,
  papers: readonly PaperKind[],
): Result<void> {
  if (item.state !== 'under_discussion') return refuse('agenda_item.not_taken_up')
  const missing = missingPapers(item.kind, papers)
  if (missing.length === 0 || item.waivedBecause !== '') return ok(undefined)
  return refuse('agenda_item.papers_missing', { values: { missing: missing.join(',') } })
}

/** The page that was filled in must show the item as it still is. */
export function isStale(item: { version: number }, shownVersion: number): boolean {
  return item.version !== shownVersion
}
