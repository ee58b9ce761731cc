import type { Basis } from '../../kernel/basis.ts'
import type { Id } from '../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'

/** kỳ họp */
export type SessionId = Id<'Session'>

/** thường lệ, chuyên đề, giải quyết công việc phát sinh đột xuất */
export const sessionKinds = ['ordinary', 'thematic', 'urgent'] as const
export type SessionKind = (typeof sessionKinds)[number]

export const sessionStates = [
  'planned', // dự kiến
  'convened', // đã triệu tập
  'opened', // đang họp
  'paused', // tạm nghỉ
  'closed', // đã bế mạc
  'cancelled', // đã hủy
] as const
export type SessionState = (typeof sessionStates)[number]

/** The whole life: verb → from which states → to which state, or `same`. */
export const sessionLife = {
  // dự kiến
  plan: { from: [], to: 'planned' },
  // sửa ngày, nơi họp, nội dung
  amend: { from: ['planned', 'convened'], to: 'same' },
  // triệu tập
  convene: { from: ['planned'], to: 'convened' },
  // thông báo công khai
  announce: { from: ['convened'], to: 'same' },
  // gửi tài liệu cho đại biểu
  send_papers: { from: ['convened'], to: 'same' },
  // khai mạc
  open: { from: ['convened'], to: 'opened' },
  // tạm nghỉ
  pause: { from: ['opened'], to: 'paused' },
  // họp tiếp
  resume: { from: ['paused'], to: 'opened' },
  // bế mạc
  close: { from: ['opened', 'paused'], to: 'closed' },
  // không họp nữa
  cancel: { from: ['planned', 'convened'], to: 'cancelled' },
} as const satisfies Readonly<
  Record<string, { from: readonly SessionState[]; to: SessionState | 'same' }>
>
export type SessionVerb = keyof typeof sessionLife
export const sessionVerbs = Object.keys(sessionLife) as SessionVerb[]

/** What the rules need to know of a session. */
export type Session = {
  readonly id: SessionId
  readonly kind: SessionKind
  readonly state: SessionState
  readonly version: number
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
}

/** Does the table lead from this state by this verb? */
export function mayFollow(state: SessionState, verb: SessionVerb): boolean {
  const from: readonly SessionState[] = sessionLife[verb].from
  return from.includes(state)
}

/** May this verb be done to a session in this state? The state after it, or why not. */
export function step(session: Session, verb: SessionVerb): Result<SessionState> {
  const { to } = sessionLife[verb]
  if (mayFollow(session.state, verb)) return ok(to === 'same' ? session.state : to)
  return refuse('session.not_at_this_step', { values: { verb, state: session.state } })
}

// Nghị quyết 104/2025/UBTVQH15: thematic and urgent sessions are held when somebody entitled asks.
const askedBasis: Basis = { document: 'Nghị quyết 104/2025/UBTVQH15', rule: 'SES-003' }

export type SessionDays = {
  readonly kind: SessionKind
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly askedBy: string
}

/** Longest session that is taken for no slip of the pen (days). */
const longest = 15

/** Whether a session may be planned for these days, and for whom. */
export function decideDays(days: SessionDays, today: Temporal.PlainDate): Result<void> {
  const { kind, startsOn, endsOn, askedBy } = days
  if (Temporal.PlainDate.compare(startsOn, today) < 0) {
    return refuse('session.day_past', { field: 'startsOn' })
  }
  const length = startsOn.until(endsOn).days
  if (length < 0) return refuse('session.ends_before_start', { field: 'endsOn' })
  if (length >= longest) return refuse('session.too_long', { field: 'endsOn', values: { longest } })
  if (kind !== 'ordinary' && askedBy === '') {
    return refuse('session.asked_by_nobody', { field: 'askedBy', basis: askedBasis })
  }
  return ok(undefined)
}

/** A session is opened on one of its days, not before: voters were told of that day. */
export function decideOpening(session: Session, today: Temporal.PlainDate): Result<SessionState> {
  const next = step(session, 'open')
  if (!next.ok) return next
  if (Temporal.PlainDate.compare(today, session.startsOn) >= 0) return next
  return refuse('session.day_not_come', { values: { on: session.startsOn.toString() } })
}

/** The page that was filled in must show the session as it still is. */
export function isStale(session: { version: number }, shownVersion: number): boolean {
  return session.version !== shownVersion
}

/** Is the council in its hall, so that it may vote, speak and be counted? */
export function isSitting({ state }: { state: SessionState }): boolean {
  return state === 'opened'
}
