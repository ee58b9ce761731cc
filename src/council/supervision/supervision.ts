import type { Id } from '../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { supervisionLaw } from './clocks.ts'

/** cuộc giám sát */
export type SupervisionId = Id<'Supervision'>

export const supervisionStates = [
  'decided', // đã có quyết định
  'outlined', // đã gửi đề cương
  'drafted', // đang lấy ý kiến dự thảo báo cáo
  'concluded', // đã kết luận
  'dropped', // dừng
] as const
export type SupervisionState = (typeof supervisionStates)[number]

export const supervisionKinds = [
  'thematic', // giám sát chuyên đề
  'regular', // giám sát thường xuyên
  'sudden', // giám sát đột xuất
  'field_survey', // khảo sát
] as const
export type SupervisionKind = (typeof supervisionKinds)[number]

export const supervisionVerbs = [
  'decide', // quyết định giám sát
  'outline', // gửi đề cương
  'reply', // đối tượng chịu giám sát nộp báo cáo
  'send_back', // trả lại báo cáo chưa đủ
  'accept', // nhận báo cáo
  'arrange', // xếp buổi khảo sát, làm việc
  'visit', // ghi kết quả khảo sát, làm việc
  'find', // ghi phát hiện
  'recommend', // soạn kiến nghị
  'draft', // gửi dự thảo báo cáo lấy ý kiến
  'comment', // đối tượng chịu giám sát góp ý dự thảo
  'conclude', // kết luận
  'drop', // dừng
] as const
export type SupervisionVerb = (typeof supervisionVerbs)[number]

/** The whole life: verb → from which states → to which state. */
export const supervisionLife: Readonly<
  Record<SupervisionVerb, { from: readonly SupervisionState[]; to: SupervisionState | 'same' }>
> = {
  decide: { from: [], to: 'decided' },
  outline: { from: ['decided'], to: 'outlined' },
  reply: { from: ['outlined'], to: 'same' },
  send_back: { from: ['outlined'], to: 'same' },
  accept: { from: ['outlined'], to: 'same' },
  arrange: { from: ['decided', 'outlined'], to: 'same' },
  visit: { from: ['decided', 'outlined'], to: 'same' },
  find: { from: ['decided', 'outlined', 'drafted'], to: 'same' },
  recommend: { from: ['decided', 'outlined', 'drafted'], to: 'same' },
  draft: { from: ['decided', 'outlined'], to: 'drafted' },
  comment: { from: ['drafted'], to: 'same' },
  conclude: { from: ['drafted'], to: 'concluded' },
  drop: { from: ['decided', 'outlined', 'drafted'], to: 'dropped' },
}

export const memberRoles = ['head', 'member', 'front', 'expert'] as const
export type MemberRole = (typeof memberRoles)[number]

export const replyStates = ['asked', 'handed_in', 'sent_back', 'accepted'] as const
export type ReplyState = (typeof replyStates)[number]

/** What the rules need to know of a supervision. */
export type Supervision = {
  readonly id: SupervisionId
  readonly state: SupervisionState
  readonly version: number
  readonly kind: SupervisionKind
  readonly decidedOn: Temporal.PlainDate
  readonly commentsDueOn: Temporal.PlainDate | null
}

/** May this verb be done in this state? The state after it, or why not. */
export function step(
  supervision: Pick<Supervision, 'state'>,
  verb: SupervisionVerb,
): Result<SupervisionState> {
  const { from, to } = supervisionLife[verb]
  if (!from.includes(supervision.state)) {
    return refuse('supervision.not_from_here', { values: { state: supervision.state, verb } })
  }
  return ok(to === 'same' ? supervision.state : to)
}

const { compare } = Temporal.PlainDate

export type DecisionInput = {
  readonly kind: SupervisionKind
  readonly decidedOn: Temporal.PlainDate
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly memberIds: readonly string[]
  readonly headId: string | null
  readonly supervisedIds: readonly string[]
}

/** A supervision begins with a decision, its window, whom it looks at, and for a theme its team. */
export function decideBeginning(input: DecisionInput, today: Temporal.PlainDate): Result<void> {
  if (compare(input.decidedOn, today) > 0) {
    return refuse('supervision.decided_in_future', { field: 'decidedOn' })
  }
  if (compare(input.startsOn, input.decidedOn) < 0) {
    return refuse('supervision.begins_before_decision', { field: 'startsOn' })
  }
  if (compare(input.endsOn, input.startsOn) < 0) {
    return refuse('supervision.window_backwards', { field: 'endsOn' })
  }
  if (input.supervisedIds.length === 0) {
    return refuse('supervision.nobody_supervised', { field: 'supervisedIds' })
  }
  if (input.kind !== 'thematic') return ok(undefined)
  // TEA-011 and Luật 121/2025/QH15: a thematic supervision is done by a team, under its head.
  if (input.headId === null) {
    return refuse('supervision.team_headless', {
      field: 'headId',
      basis: supervisionLaw('TEA-011'),
    })
  }
  const members = input.memberIds.filter((id) => id !== input.headId)
  return members.length === 0
    ? refuse('supervision.team_of_one', { field: 'memberIds' })
    : ok(undefined)
}

/** The outline leaves with a day for the answers that is still to come. */
export function decideOutline(
  supervision: Supervision,
  repliesDueOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Result<SupervisionState> {
  const next = step(supervision, 'outline')
  if (!next.ok) return next
  return compare(repliesDueOn, today) > 0
    ? next
    : refuse('supervision.replies_due_past', { field: 'repliesDueOn' })
}

/** A report handed in is judged once: accepted, or sent back with the reason. */
export function decideReply(
  supervision: Supervision,
  reply: ReplyState,
  verb: 'reply' | 'send_back' | 'accept',
): Result<ReplyState> {
  const next = step(supervision, verb)
  if (!next.ok) return next
  if (verb === 'reply') {
    return reply === 'accepted' ? refuse('supervision.reply_accepted') : ok('handed_in')
  }
  if (reply !== 'handed_in') return refuse('supervision.reply_not_there')
  return ok(verb === 'accept' ? 'accepted' : 'sent_back')
}

export type Gathered = {
  readonly findings: number
  /** Supervised bodies whose report is not accepted yet. */
  readonly owing: readonly string[]
  readonly reason: string
}

/**
 * The draft report goes to the supervised for comments. A theme was outlined before; reports that are
 * still owed are named with the reason why the team goes on without them.
 */
export function decideDraft(
  supervision: Supervision,
  gathered: Gathered,
  days: { commentsDueOn: Temporal.PlainDate; today: Temporal.PlainDate },
): Result<SupervisionState> {
  const next = step(supervision, 'draft')
  if (!next.ok) return next
  if (supervision.kind === 'thematic' && supervision.state !== 'outlined') {
    return refuse('supervision.outline_missing')
  }
  if (gathered.findings === 0) return refuse('supervision.nothing_found')
  if (gathered.owing.length > 0 && supervision.state === 'outlined' && gathered.reason === '') {
    return refuse('supervision.reports_owed', {
      field: 'reason',
      values: { bodies: gathered.owing.join(', ') },
    })
  }
  return compare(days.commentsDueOn, days.today) > 0
    ? next
    : refuse('supervision.comments_due_past', { field: 'commentsDueOn' })
}

/**
 * A conclusion stands on numbered recommendations (kế hoạch II.2.b: cụ thể, có lộ trình, có trách
 * nhiệm), and is not made before the supervised had their say or their time for it is over.
 */
export function decideConclusion(
  supervision: Supervision,
  known: { recommendations: readonly { dueOn: Temporal.PlainDate }[]; silent: number },
  today: Temporal.PlainDate,
): Result<SupervisionState> {
  const next = step(supervision, 'conclude')
  if (!next.ok) return next
  if (known.recommendations.length === 0 && supervision.kind !== 'field_survey') {
    return refuse('supervision.no_recommendation')
  }
  if (known.recommendations.some(({ dueOn }) => compare(dueOn, today) <= 0)) {
    return refuse('supervision.recommendation_due_past')
  }
  const { commentsDueOn } = supervision
  if (known.silent > 0 && commentsDueOn && compare(today, commentsDueOn) <= 0) {
    return refuse('supervision.comments_awaited', { values: { dueOn: commentsDueOn.toString() } })
  }
  return next
}

/** Two visits to one office within this many days are warned of: the plan wants no doubles in a month. */
export const crowdedWithin = 30

/** A visit lies ahead; one that crowds an office is arranged only with a reason that is read. */
export function decideVisit(
  supervision: Supervision,
  visit: { onDay: Temporal.PlainDate; crowds: number; reason: string },
  today: Temporal.PlainDate,
): Result<SupervisionState> {
  const next = step(supervision, 'arrange')
  if (!next.ok) return next
  if (compare(visit.onDay, today) < 0) return refuse('supervision.visit_past', { field: 'onDay' })
  return visit.crowds > 0 && visit.reason === ''
    ? refuse('supervision.office_crowded', {
        field: 'crowdingReason',
        values: { others: visit.crowds, days: crowdedWithin },
      })
    : next
}
