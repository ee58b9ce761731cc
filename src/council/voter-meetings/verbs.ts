import type { Actor } from '../../platform/access/actor.ts'
import { step, type MeetingState, type MeetingVerb } from './meeting.ts'
import { voterMeetingPermissions, type VoterMeetingPermission } from './policy.ts'

/** Verbs of a meeting that have a page of their own, and the page's part of the address. */
export const verbSlugs = {
  announce: 'thong-bao',
  attend: 'diem-danh',
  close: 'ket-thuc',
  move: 'doi',
  cancel: 'huy',
  approve: 'thong-qua',
} as const satisfies Partial<Record<MeetingVerb, string>>
export type PageVerb = keyof typeof verbSlugs

const permissions: Record<PageVerb, VoterMeetingPermission> = {
  announce: 'voter_meeting.announce',
  attend: 'voter_meeting.attend',
  close: 'voter_meeting.close',
  move: 'voter_meeting.move',
  cancel: 'voter_meeting.cancel',
  approve: 'minutes.approve',
}

type Shown = {
  readonly state: MeetingState
  readonly onDay: Temporal.PlainDate
  readonly chairId: string | null
  readonly secretaryId: string | null
  readonly chairApprovedAt: Temporal.Instant | null
  readonly secretaryApprovedAt: Temporal.Instant | null
}

/** What this person may do to this meeting today: the same questions that the commands ask. */
export function verbsFor(
  actor: Actor | null,
  meeting: Shown,
  today: Temporal.PlainDate,
): PageVerb[] {
  const hasCome = Temporal.PlainDate.compare(today, meeting.onDay) >= 0
  return (Object.keys(verbSlugs) as PageVerb[]).filter((verb) => {
    if (!voterMeetingPermissions[permissions[verb]].may(actor) || !step(meeting, verb).ok)
      return false
    if (verb === 'attend' || verb === 'close') return hasCome
    return verb !== 'approve' || owesApproval(actor, meeting)
  })
}

function owesApproval(actor: Actor | null, meeting: Shown): boolean {
  const person = actor?.personId
  if (!person) return false
  const owesAsChair = person === meeting.chairId && !meeting.chairApprovedAt
  return owesAsChair || (person === meeting.secretaryId && !meeting.secretaryApprovedAt)
}

/** May lines be noted now by this person? */
export function mayNote(actor: Actor | null, meeting: Shown, today: Temporal.PlainDate): boolean {
  const isOn =
    meeting.state === 'announced' && Temporal.PlainDate.compare(today, meeting.onDay) >= 0
  return isOn && voterMeetingPermissions['spoken_line.note'].may(actor)
}
