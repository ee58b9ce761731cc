import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Id } from '../../kernel/ids.ts'

/** kiến nghị cử tri */
export type PetitionId = Id<'Petition'>

export const petitionStates = [
  'received', // mới nhận
  'classified', // đã phân loại
  'transferred', // đã chuyển
  'answered', // đã trả lời
  'published', // đã công khai
  'confirmed', // cử tri xác nhận
  'contested', // cử tri chưa đồng ý
  'returned', // trả lại
  'merged', // gộp vào kiến nghị khác
  'withdrawn', // cử tri rút
  'diverted', // chuyển kênh khiếu nại, tố cáo
] as const
export type PetitionState = (typeof petitionStates)[number]

export const petitionVerbs = [
  'submit', // gửi, ghi nhận
  'classify', // phân loại
  'transfer', // chuyển
  'answer', // trả lời
  'publish', // công khai
  'confirm', // xác nhận
  'contest', // chưa đồng ý
  'reopen', // mở lại
  'return', // trả lại
  'merge', // gộp
  'withdraw', // rút
  'divert', // chuyển kênh riêng
] as const
export type PetitionVerb = (typeof petitionVerbs)[number]

/** The whole life: verb → from which states → to which state. The README's picture is made of it. */
export const petitionLife: Readonly<
  Record<PetitionVerb, { from: readonly PetitionState[]; to: PetitionState }>
> = {
  submit: { from: [], to: 'received' },
  classify: { from: ['received', 'classified'], to: 'classified' },
  transfer: { from: ['classified', 'transferred'], to: 'transferred' },
  answer: { from: ['transferred'], to: 'answered' },
  publish: { from: ['answered'], to: 'published' },
  confirm: { from: ['published'], to: 'confirmed' },
  contest: { from: ['published'], to: 'contested' },
  reopen: { from: ['answered', 'contested'], to: 'transferred' },
  return: { from: ['received', 'classified'], to: 'returned' },
  merge: { from: ['received', 'classified'], to: 'merged' },
  withdraw: { from: ['received', 'classified', 'transferred'], to: 'withdrawn' },
  divert: { from: ['received'], to: 'diverted' },
}

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
  readonly publishedOn: Temporal.PlainDate | null
}

/** May this verb be done to a petition in this state? The state after it, or why not. */
export function step(petition: Petition, verb: PetitionVerb): Result<PetitionState> {
  const { from, to } = petitionLife[verb]
  if (from.includes(petition.state)) return ok(to)
  return refuse(`petition.not_${verbPast[verb]}_from_here`, {
    values: { state: petition.state },
  })
}

const verbPast: Record<PetitionVerb, string> = {
  submit: 'submitted',
  classify: 'classified',
  transfer: 'transferred',
  answer: 'answered',
  publish: 'published',
  confirm: 'confirmed',
  contest: 'contested',
  reopen: 'reopened',
  return: 'returned',
  merge: 'merged',
  withdraw: 'withdrawn',
  divert: 'diverted',
}

/** The page that was filled in must show the petition as it still is. */
export function isStale(petition: Petition, shownVersion: number): boolean {
  return petition.version !== shownVersion
}

export type Classification = {
  readonly kind: PetitionKind
  readonly field: PetitionField
  readonly level: PetitionLevel
}

/** Classifies: complaints and denunciations leave to their own channel at once. */
export function decideClassification(
  petition: Petition,
  classification: Classification,
): Result<PetitionState> {
  return step(petition, closedKinds.includes(classification.kind) ? 'divert' : 'classify')
}

export type Answer = {
  readonly outcome: PetitionOutcome
  readonly legalBasis: string
  readonly promisedOn: Temporal.PlainDate | null
}

/** An answer says what it is: a promise has its day, a refusal its legal basis. */
export function decideAnswer(
  petition: Petition,
  answer: Answer,
  today: Temporal.PlainDate,
): Result<PetitionState> {
  if (answer.outcome === 'dated_promise') {
    if (!answer.promisedOn) return refuse('petition.promise_undated', { field: 'promisedOn' })
    if (Temporal.PlainDate.compare(answer.promisedOn, today) <= 0) {
      return refuse('petition.promise_past', { field: 'promisedOn' })
    }
  }
  if (answer.outcome === 'refused_with_basis' && answer.legalBasis === '') {
    return refuse('petition.refusal_baseless', { field: 'legalBasis' })
  }
  return step(petition, 'answer')
}

/** Publishes what the voter may see; the one who answered is not the one who publishes. */
export function decidePublication(
  petition: Petition,
  publisher: string | null,
  answeredBy: string | null,
): Result<PetitionState> {
  if (petition.kind && closedKinds.includes(petition.kind)) return refuse('petition.kind_closed')
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
  if (!next.ok) return next
  if (petition.dueOn && Temporal.PlainDate.compare(today, petition.dueOn) > 0) {
    return refuse('petition.contest_time_over')
  }
  return next
}

/** Merges into a petition that is itself alive and is not this one. */
export function decideMerge(petition: Petition, kept: Petition): Result<PetitionState> {
  if (kept.id === petition.id) return refuse('petition.merged_into_itself', { field: 'into' })
  const gone: readonly PetitionState[] = ['merged', 'withdrawn', 'returned', 'diverted']
  if (gone.includes(kept.state)) return refuse('petition.merge_target_closed', { field: 'into' })
  return step(petition, 'merge')
}
