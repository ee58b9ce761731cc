import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Id } from '../../kernel/ids.ts'
import { voterContact } from './clocks.ts'

/** cuộc tiếp xúc cử tri */
export type VoterMeetingId = Id<'VoterMeeting'>

export const meetingStates = [
  'planned', // trong kế hoạch
  'announced', // đã thông báo
  'closed', // đã kết thúc
  'cancelled', // đã hủy
] as const
export type MeetingState = (typeof meetingStates)[number]

export const meetingVerbs = [
  'plan', // lập kế hoạch
  'announce', // thông báo
  'move', // dời ngày, đổi nơi
  'cancel', // hủy
  'attend', // điểm danh
  'close', // kết thúc
  'approve', // thông qua biên bản
] as const
export type MeetingVerb = (typeof meetingVerbs)[number]

/** The whole life: verb → from which states → to which state. */
export const meetingLife: Readonly<
  Record<MeetingVerb, { from: readonly MeetingState[]; to: MeetingState | 'same' }>
> = {
  plan: { from: [], to: 'planned' },
  announce: { from: ['planned'], to: 'announced' },
  move: { from: ['planned', 'announced'], to: 'same' },
  cancel: { from: ['planned', 'announced'], to: 'cancelled' },
  attend: { from: ['announced'], to: 'same' },
  close: { from: ['announced'], to: 'closed' },
  approve: { from: ['closed'], to: 'same' },
}

/** trực tiếp, trực tuyến, kết hợp */
export const meetingModes = ['in_person', 'online', 'hybrid'] as const
export type MeetingMode = (typeof meetingModes)[number]

/** What the rules need to know of a meeting. */
export type VoterMeeting = {
  readonly id: VoterMeetingId
  readonly state: MeetingState
  readonly version: number
  readonly onDay: Temporal.PlainDate
  readonly noticeDueOn: Temporal.PlainDate
  readonly chairId: string | null
  readonly secretaryId: string | null
  readonly chairApproved: boolean
  readonly secretaryApproved: boolean
}

/** May this verb be done to a meeting in this state? The state after it, or why not. */
export function step(
  meeting: Pick<VoterMeeting, 'state'>,
  verb: MeetingVerb,
): Result<MeetingState> {
  const { from, to } = meetingLife[verb]
  if (!from.includes(meeting.state)) {
    return refuse('voter_meeting.not_from_here', { values: { state: meeting.state, verb } })
  }
  return ok(to === 'same' ? meeting.state : to)
}

/** A meeting is somewhere: in a place, behind a link, or both. */
export function decidePlace(where: {
  mode: MeetingMode
  place: string
  onlineUrl: string
}): Result<void> {
  if (where.mode !== 'online' && where.place === '') {
    return refuse('voter_meeting.placeless', { field: 'place' })
  }
  // VOT-011: online contact stands in the draft amendment of 9/2025; the link must be one that opens.
  if (where.mode !== 'in_person' && !/^https:\/\/\S+$/.test(where.onlineUrl)) {
    return refuse('voter_meeting.link_unfit', { field: 'onlineUrl' })
  }
  return ok(undefined)
}

/**
 * Announces. The place learns of it in time; after the last day in time only with a reason, which
 * everybody reads.
 */
export function decideAnnouncement(
  meeting: VoterMeeting,
  today: Temporal.PlainDate,
  reason: string,
): Result<MeetingState> {
  const next = step(meeting, 'announce')
  if (!next.ok) return next
  if (Temporal.PlainDate.compare(today, meeting.onDay) > 0) return refuse('voter_meeting.day_past')
  if (Temporal.PlainDate.compare(today, meeting.noticeDueOn) > 0 && reason === '') {
    return refuse('voter_meeting.notice_late', {
      field: 'reason',
      basis: voterContact('VOT-002', 'Điều 32'),
    })
  }
  return next
}

/** Moves to a day that is still to come. */
export function decideMove(
  meeting: VoterMeeting,
  onDay: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Result<MeetingState> {
  const next = step(meeting, 'move')
  if (!next.ok) return next
  if (Temporal.PlainDate.compare(onDay, today) < 0) {
    return refuse('voter_meeting.moved_to_past', { field: 'onDay' })
  }
  return next
}

/** May lines be noted here today? While the meeting is on; slips that come back later, until it closes. */
export function decideNoting(meeting: VoterMeeting, today: Temporal.PlainDate): Result<void> {
  if (meeting.state === 'closed') return refuse('spoken_line.meeting_closed')
  if (meeting.state !== 'announced') {
    return refuse('spoken_line.meeting_not_announced', { values: { state: meeting.state } })
  }
  if (Temporal.PlainDate.compare(today, meeting.onDay) < 0) return refuse('spoken_line.too_early')
  return ok(undefined)
}

/** Closes a meeting that took place: its day has come, and somebody was counted. */
export function decideClosing(
  meeting: VoterMeeting,
  counted: { votersPresent: number | null; present: number },
  today: Temporal.PlainDate,
): Result<MeetingState> {
  const next = step(meeting, 'close')
  if (!next.ok) return next
  if (Temporal.PlainDate.compare(today, meeting.onDay) < 0)
    return refuse('voter_meeting.closed_too_early')
  if (counted.votersPresent === null) return refuse('voter_meeting.voters_uncounted')
  if (counted.present === 0) return refuse('voter_meeting.no_delegate_present')
  return next
}

/** Approves the minutes as the chair or as the secretary of this meeting: two people, once each. */
export function decideApproval(
  meeting: VoterMeeting,
  personId: string | null,
): Result<'chair' | 'secretary'> {
  const next = step(meeting, 'approve')
  if (!next.ok) return next
  const isChair = personId !== null && personId === meeting.chairId
  const isSecretary = personId !== null && personId === meeting.secretaryId
  if (!isChair && !isSecretary) return refuse('minutes.approver_unnamed')
  const as = isChair ? 'chair' : 'secretary'
  const done = as === 'chair' ? meeting.chairApproved : meeting.secretaryApproved
  return done ? refuse('minutes.already_approved') : ok(as)
}

/** Who leads a meeting and who writes its minutes are two people. */
export function decideLeaders(chairId: string | null, secretaryId: string | null): Result<void> {
  if (chairId !== null && chairId === secretaryId) {
    return refuse('voter_meeting.chair_is_secretary', { field: 'secretaryId' })
  }
  return ok(undefined)
}
