import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { voterMeetingFacts } from '../events.ts'
import { decideApproval, decideClosing } from '../meeting.ts'
import { actingOffice } from '../policy.ts'
import { loadRound } from '../rounds-store.server.ts'
import { countPresent, saveStep } from '../store.server.ts'
import { begin, meetingSubject } from './begin.server.ts'

/** Kết thúc cuộc tiếp xúc: its lines and minutes are complete, later corrections are visible. */
export async function closeMeeting(
  context: ActContext,
  input: { id: string; version: number; conclusion: string },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'voter_meeting.close', input)
  if (!begun.ok) return begun
  const meeting = begun.value
  const [present, round] = [
    await countPresent(context, meeting.id),
    await loadRound(context, meeting.roundId),
  ]
  const next = decideClosing(
    meeting,
    { votersPresent: meeting.votersPresent, present },
    context.today,
  )
  if (!next.ok) return next
  await saveStep(context, meeting, {
    verb: 'close',
    change: {
      state: next.value,
      closed_on: context.today.toString(),
      closed_at: context.now.toString(),
      conclusion: input.conclusion,
    },
  })
  const subject = meetingSubject(meeting.id)
  context.record(
    {
      act: 'voter_meeting.close',
      subject,
      office: actingOffice(context.actor),
      before: { state: meeting.state },
      after: { state: next.value, present, votersPresent: meeting.votersPresent },
    },
    [
      {
        name: voterMeetingFacts.closed,
        subject,
        payload: { round: meeting.roundId, kind: round?.kind ?? '' },
      },
    ],
  )
  return ok({ id: meeting.id })
}

/** Thông qua biên bản: by the chair and by the secretary of this meeting, each for themselves. */
export async function approveMinutes(
  context: ActContext,
  input: { id: string; version: number },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'minutes.approve', input)
  if (!begun.ok) return begun
  const meeting = begun.value
  const as = decideApproval(meeting, context.actor?.personId ?? null)
  if (!as.ok) return as
  const at = context.now.toString()
  await saveStep(context, meeting, {
    verb: 'approve',
    change: as.value === 'chair' ? { chair_approved_at: at } : { secretary_approved_at: at },
  })
  const subject = meetingSubject(meeting.id)
  context.record(
    {
      act: 'minutes.approve',
      subject,
      office: actingOffice(context.actor),
      after: { approvedAs: as.value },
    },
    [{ name: voterMeetingFacts.approved, subject }],
  )
  return ok({ id: meeting.id })
}
