import { legalZone } from '../../../kernel/clock.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { decideMark, type AttendanceMark, type AttendanceWay } from '../attendance.ts'
import { loadAttendance, saveMark } from '../attendance-store.server.ts'
import { isCheckInCode } from '../check-in-code.server.ts'
import { sessionFacts, sessionSubjects } from '../events.ts'
import { actingOffice, sessionPermissions } from '../policy.ts'
import { loadForAct, type LoadedSession } from '../store.server.ts'

export type MarkInput = {
  readonly id: string
  readonly personId: string
  readonly mark: AttendanceMark
  /** Time of day when the delegate came or left, "07:45"; '' for this moment. */
  readonly time: string
  readonly reason: string
}

/** Điểm danh theo tên: the secretary notes who came, left or is excused, and when. */
export async function markAttendance(
  context: ActContext,
  input: MarkInput,
): Promise<Result<{ id: string }>> {
  const session = await loadForAct(context, input.id)
  if (!session) return refuse('session.not_found')
  if (!sessionPermissions['attendance.mark'].may(context.actor)) {
    return refuse('attendance.mark_not_allowed')
  }
  const at = input.time === '' ? context.now : momentOf(context.today, input.time)
  return keepMark(context, session, { ...input, at, way: 'by_name' })
}

/** Tự điểm danh: the delegate types the code shown in the hall, which proves that they see it. */
export async function checkIn(
  context: ActContext,
  input: { readonly id: string; readonly code: string },
): Promise<Result<{ id: string }>> {
  const session = await loadForAct(context, input.id)
  if (!session) return refuse('session.not_found')
  const personId = context.actor?.personId ?? null
  if (!sessionPermissions['attendance.check_in'].may(context.actor) || personId === null) {
    return refuse('attendance.check_in_not_allowed')
  }
  if (!isCheckInCode(session.checkInKey, input.code.replace(/\s/g, ''), context.now)) {
    return refuse('attendance.code_wrong', { field: 'code' })
  }
  const mark = { personId, mark: 'present', way: 'by_code', at: context.now, reason: '' } as const
  return keepMark(context, session, mark)
}

type Marked = {
  readonly personId: string
  readonly mark: AttendanceMark
  readonly way: AttendanceWay
  readonly at: Temporal.Instant
  readonly reason: string
}

async function keepMark(
  context: ActContext,
  session: LoadedSession,
  { personId, mark, way, at, reason }: Marked,
): Promise<Result<{ id: string }>> {
  const before = await loadAttendance(context, session.id, personId)
  if (!before) return refuse('attendance.delegate_unknown', { field: 'personId' })
  const decided = decideMark(session, { before: before.mark, mark, at, reason }, context.now)
  if (!decided.ok) return decided
  await saveMark(context, { sessionId: session.id, personId, mark, way, at, reason })
  // The secretary's mark changes what the delegate's phone shows; one's own check-in only the counts.
  const subject = sessionSubjects[way === 'by_name' ? 'course' : 'counts'](session.id)
  context.record(
    {
      act: way === 'by_name' ? 'attendance.mark' : 'attendance.check_in',
      subject: sessionSubjects.course(session.id),
      office: actingOffice(context.actor),
      before: { delegate: personId, mark: before.mark },
      after: { delegate: personId, mark, at: at.toString() },
      reason,
    },
    [{ name: sessionFacts.attendanceMarked, subject, payload: { mark } }],
  )
  return ok({ id: session.id })
}

function momentOf(day: Temporal.PlainDate, time: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: legalZone, plainTime: time }).toInstant()
}
