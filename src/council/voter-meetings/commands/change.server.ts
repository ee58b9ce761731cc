import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { latestDayBefore } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { voterMeetingFacts } from '../events.ts'
import { decideMove, decidePlace, step, type MeetingMode } from '../meeting.ts'
import { actingOffice } from '../policy.ts'
import { isWithin, slotText } from '../round.ts'
import { loadRound } from '../rounds-store.server.ts'
import { saveStep } from '../store.server.ts'
import { begin, meetingSubject } from './begin.server.ts'

export type MoveInput = {
  readonly id: string
  readonly version: number
  readonly onDay: Temporal.PlainDate
  readonly startsAt: string
  readonly mode: MeetingMode
  readonly place: string
  readonly onlineUrl: string
  readonly reason: string
}

/** Dời cuộc tiếp xúc: another day, hour or place, with the reason that everybody reads. */
export async function moveMeeting(
  context: ActContext,
  input: MoveInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'voter_meeting.move', input)
  if (!begun.ok) return begun
  const meeting = begun.value
  const next = decideMove(meeting, input.onDay, context.today)
  if (!next.ok) return next
  const place = decidePlace(input)
  if (!place.ok) return place
  const round = await loadRound(context, meeting.roundId)
  if (round && !isWithin(round, input.onDay))
    return refuse('voter_meeting.outside_round', { field: 'onDay' })
  const notice = await latestDayBefore(context, clocks.noticeBy, input.onDay)
  await saveStep(context, meeting, {
    verb: 'move',
    publicNote: input.reason,
    change: {
      on_day: input.onDay.toString(),
      starts_at: input.startsAt,
      mode: input.mode,
      place: input.place,
      online_url: input.onlineUrl,
      notice_due_on: notice.dueOn.toString(),
      notice_due_rule: notice.ruleKey,
    },
  })
  const subject = meetingSubject(meeting.id)
  context.record(
    {
      act: 'voter_meeting.move',
      subject,
      office: actingOffice(context.actor),
      before: { onDay: meeting.onDay.toString(), startsAt: meeting.startsAt, place: meeting.place },
      after: {
        onDay: input.onDay.toString(),
        startsAt: input.startsAt,
        place: input.place,
        dueOn: notice.dueOn.toString(),
      },
      reason: input.reason,
    },
    [{ name: voterMeetingFacts.moved, subject, payload: { slot: slotText(input) } }],
  )
  return ok({ id: meeting.id })
}

/** Hủy cuộc tiếp xúc, with the reason that everybody reads. */
export async function cancelMeeting(
  context: ActContext,
  input: { id: string; version: number; reason: string },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'voter_meeting.cancel', input)
  if (!begun.ok) return begun
  const meeting = begun.value
  const next = step(meeting, 'cancel')
  if (!next.ok) return next
  await saveStep(context, meeting, {
    verb: 'cancel',
    publicNote: input.reason,
    change: { state: next.value },
  })
  const subject = meetingSubject(meeting.id)
  context.record(
    {
      act: 'voter_meeting.cancel',
      subject,
      office: actingOffice(context.actor),
      before: { state: meeting.state },
      after: { state: next.value },
      reason: input.reason,
    },
    [{ name: voterMeetingFacts.cancelled, subject, payload: { slot: slotText(meeting) } }],
  )
  return ok({ id: meeting.id })
}
