import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Basis } from '../../kernel/basis.ts'
import type { Id } from '../../kernel/ids.ts'

/** kiến nghị cử tri */
export type PetitionId = Id<'Petition'>

export const petitionStates = [
  'received', // mới nhận
  'classified', // đã phân loại
  'transferred', // đã chuyển
  'sent_up', // đã chuyển cấp trên
  'answered', // đã trả lời
  'checked', // trả lời đã được kiểm tra
  'published', // đã công khai
  'confirmed', // cử tri xác nhận, hoặc hết thời gian phản hồi
  'contested', // cử tri chưa đồng ý
  'followed', // theo dõi lời hứa có ngày
  'settled', // giải quyết xong, có bằng chứng
  'returned', // trả lại
  'merged', // gộp vào kiến nghị khác
  'withdrawn', // cử tri rút
  'diverted', // chuyển kênh khiếu nại, tố cáo
] as const
export type PetitionState = (typeof petitionStates)[number]

/** The whole life: verb → from which states → to which state, or `same`. README's picture is made of it. */
export const petitionLife = {
  // gửi, ghi nhận
  submit: { from: [], to: 'received' },
  // phân loại
  classify: { from: ['received', 'classified'], to: 'classified' },
  // chuyển
  transfer: { from: ['classified', 'transferred', 'sent_up', 'contested'], to: 'transferred' },
  // chuyển cấp trên: thành phố, Trung ương
  send_up: { from: ['classified', 'transferred', 'answered', 'contested'], to: 'sent_up' },
  // đề nghị chuyển cơ quan khác
  ask_transfer: { from: ['transferred'], to: 'same' },
  // đề nghị gia hạn
  ask_extension: { from: ['transferred'], to: 'same' },
  // không đồng ý với đề nghị
  decline: { from: ['transferred'], to: 'same' },
  // gia hạn
  extend: { from: ['transferred'], to: 'same' },
  // đôn đốc
  urge: { from: ['transferred', 'sent_up', 'followed'], to: 'same' },
  // trả lời; với lời hứa đang theo dõi: báo đã làm
  answer: { from: ['transferred', 'followed'], to: 'answered' },
  // ghi nhận trả lời của cấp trên, hoặc điều cấp trên đã làm theo lời hứa
  relay: { from: ['sent_up', 'followed'], to: 'answered' },
  // kiểm tra trả lời
  check: { from: ['answered'], to: 'checked' },
  // yêu cầu trả lời lại
  send_back: { from: ['answered', 'checked'], to: 'transferred' },
  // ghi bằng chứng
  prove: {
    from: ['transferred', 'answered', 'checked', 'published', 'confirmed', 'followed'],
    to: 'same',
  },
  // công khai
  publish: { from: ['checked'], to: 'published' },
  // cử tri xác nhận
  confirm: { from: ['published'], to: 'confirmed' },
  // hết thời gian phản hồi mà cử tri không phản hồi
  lapse: { from: ['published'], to: 'confirmed' },
  // chưa đồng ý
  contest: { from: ['published'], to: 'contested' },
  // theo dõi lời hứa
  follow: { from: ['confirmed'], to: 'followed' },
  // dời ngày đã hứa
  postpone: { from: ['followed'], to: 'same' },
  // kết thúc: giải quyết xong
  settle: { from: ['confirmed'], to: 'settled' },
  // mở lại
  reopen: { from: ['contested', 'confirmed', 'followed', 'settled'], to: 'transferred' },
  // trả lại
  return: { from: ['received', 'classified'], to: 'returned' },
  // gộp
  merge: { from: ['received', 'classified'], to: 'merged' },
  // rút
  withdraw: { from: ['received', 'classified', 'transferred', 'sent_up'], to: 'withdrawn' },
  // chuyển kênh riêng
  divert: { from: ['received', 'classified'], to: 'diverted' },
} as const satisfies Readonly<
  Record<string, { from: readonly PetitionState[]; to: PetitionState | 'same' }>
>
export type PetitionVerb = keyof typeof petitionLife
export const petitionVerbs = Object.keys(petitionLife) as PetitionVerb[]

/** States in which somebody still owes a step by a day: the council, the administration, or above. */
export const waitingStates: readonly PetitionState[] = [
  'received',
  'classified',
  'transferred',
  'sent_up',
  'answered',
  'checked',
  'followed',
  'diverted',
]

/** States that nothing leads out of. */
export const endStates: readonly PetitionState[] = ['returned', 'merged', 'withdrawn', 'diverted']

/** phản ánh, kiến nghị, khiếu nại, tố cáo */
export const petitionKinds = ['petition', 'concern', 'complaint', 'denunciation'] as const
export type PetitionKind = (typeof petitionKinds)[number]

/** Complaints and denunciations have their own law and never stand in the open. */
export const closedKinds: readonly PetitionKind[] = ['complaint', 'denunciation']

export const petitionLevels = ['commune', 'city', 'central'] as const
export type PetitionLevel = (typeof petitionLevels)[number]

export const petitionFields = [
  'land',
  'infrastructure',
  'agriculture',
  'environment',
  'education',
  'health',
  'social_welfare',
  'culture',
  'security',
  'administration',
  'budget',
  'other',
] as const
export type PetitionField = (typeof petitionFields)[number]

/** giải quyết xong, có lộ trình, giải trình, từ chối có căn cứ */
export const petitionOutcomes = [
  'settled',
  'dated_promise',
  'explained',
  'refused_with_basis',
] as const
export type PetitionOutcome = (typeof petitionOutcomes)[number]

export const petitionChannels = [
  'portal',
  'desk',
  'meeting',
  'phone',
  'letter',
  'delegate',
  'front',
] as const
export type PetitionChannel = (typeof petitionChannels)[number]

/** What a holder may ask of the Standing body: another body, or more time. */
export const petitionRequests = ['transfer', 'extension'] as const
export type PetitionRequest = (typeof petitionRequests)[number]

/** What the rules need to know of a petition. */
export type Petition = {
  readonly id: PetitionId
  readonly state: PetitionState
  readonly version: number
  readonly kind: PetitionKind | null
  readonly level: PetitionLevel | null
  readonly receivedOn: Temporal.PlainDate
  readonly mayPublish: boolean
  readonly holderId: string | null
  readonly dueOn: Temporal.PlainDate | null
  /** The holder's day before any extension. */
  readonly firstDueOn: Temporal.PlainDate | null
  readonly publishedOn: Temporal.PlainDate | null
  readonly outcome: PetitionOutcome | null
  readonly promisedOn: Temporal.PlainDate | null
  readonly asked: PetitionRequest | null
}

/** May this verb be done to a petition in this state? The state after it, or why not. */
export function step(petition: Petition, verb: PetitionVerb): Result<PetitionState> {
  if (mayFollow(petition.state, verb)) {
    const { to } = petitionLife[verb]
    return ok(to === 'same' ? petition.state : to)
  }
  return refuse('petition.not_at_this_step', {
    values: { verb, state: petition.state },
    basis: workingRules,
  })
}

/** Does the table lead from this state by this verb? */
export function mayFollow(state: PetitionState, verb: PetitionVerb): boolean {
  const from: readonly PetitionState[] = petitionLife[verb].from
  return from.includes(state)
}

// Nghị quyết liên tịch 72/2025: opinions are put together, transferred, settled, answered, made known.
const workingRules: Basis = {
  document: 'NQLT 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN',
  rule: 'VOT-010',
}

/** The page that was filled in must show the petition as it still is. */
export function isStale(petition: Petition, shownVersion: number): boolean {
  return petition.version !== shownVersion
}
