import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { bodiesOn } from '../../delegates/index.ts'
import { step } from '../meeting.ts'
import { actingOffice } from '../policy.ts'
import { saveAttendance, saveStep } from '../store.server.ts'
import { meetingParticipants } from '../queries.server.ts'
import { begin, meetingSubject } from './begin.server.ts'

export type AttendInput = {
  readonly id: string
  readonly version: number
  readonly presentIds: readonly string[]
  readonly absence: string
  readonly votersPresent: number
  readonly guests: string
}

/** Điểm danh: delegates who came, how many voters, and guests. */
export async function attendMeeting(
  context: ActContext,
  input: AttendInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'voter_meeting.attend', input)
  if (!begun.ok) return begun
  const meeting = begun.value
  const next = step(meeting, 'attend')
  if (!next.ok) return next
  if (Temporal.PlainDate.compare(context.today, meeting.onDay) < 0)
    return refuse('voter_meeting.attended_too_early')
  const [council] = await bodiesOn(context, meeting.onDay, { kinds: ['council'] })
  const delegates = new Set(council?.holders.map(({ personId }) => personId))
  const expected = (await meetingParticipants(context, meeting.id)).map(({ personId }) => personId)
  if (input.presentIds.some((id) => !delegates.has(id) && !expected.includes(id))) {
    return refuse('voter_meeting.person_unknown', { field: 'presentIds' })
  }
  const absent = expected.filter((id) => !input.presentIds.includes(id))
  await saveAttendance(context, meeting.id, [
    ...input.presentIds.map((personId) => ({
      personId,
      attendance: 'present' as const,
      reason: '',
    })),
    ...absent.map((personId) => ({
      personId,
      attendance: 'absent' as const,
      reason: input.absence,
    })),
  ])
  const { votersPresent, guests } = input
  await saveStep(context, meeting, {
    verb: 'attend',
    change: { voters_present: votersPresent, guests },
  })
  context.record(
    {
      act: 'voter_meeting.attend',
      subject: meetingSubject(meeting.id),
      office: actingOffice(context.actor),
      after: { present: input.presentIds.length, absent: absent.length, votersPresent },
    },
    [],
  )
  return ok({ id: meeting.id })
}
