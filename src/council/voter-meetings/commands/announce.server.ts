import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { voterMeetingFacts } from '../events.ts'
import { decideAnnouncement } from '../meeting.ts'
import { actingOffice } from '../policy.ts'
import { plannedMeetingsOf } from '../queries.server.ts'
import { saveStep } from '../store.server.ts'
import { begin, meetingSubject } from './begin.server.ts'

export type AnnounceInput = {
  readonly id: string
  readonly version?: number
  readonly reason: string
}

/** Thông báo cuộc tiếp xúc: from now on everybody reads of it; late only with a reason. */
export async function announceMeeting(
  context: ActContext,
  input: AnnounceInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'voter_meeting.announce', input)
  if (!begun.ok) return begun
  const meeting = begun.value
  const next = decideAnnouncement(meeting, context.today, input.reason)
  if (!next.ok) return next
  await saveStep(context, meeting, {
    verb: 'announce',
    publicNote: input.reason,
    change: { state: next.value, announced_on: context.today.toString() },
  })
  const subject = meetingSubject(meeting.id)
  context.record(
    {
      act: 'voter_meeting.announce',
      subject,
      office: actingOffice(context.actor),
      before: { state: meeting.state },
      after: { state: next.value, dueOn: meeting.noticeDueOn.toString() },
      reason: input.reason,
    },
    [{ name: voterMeetingFacts.announced, subject }],
  )
  return ok({ id: meeting.id })
}

/** Thông báo cả đợt: every meeting of the round that still waits for it, all or none. */
export async function announceRound(
  context: ActContext,
  { roundId, reason }: { roundId: string; reason: string },
): Promise<Result<{ id: string }>> {
  const waiting = await plannedMeetingsOf(context, roundId)
  if (waiting.length === 0) return refuse('meeting_round.all_announced')
  for (const id of waiting) {
    const announced = await announceMeeting(context, { id, reason })
    if (!announced.ok) return announced
  }
  return ok({ id: roundId })
}
