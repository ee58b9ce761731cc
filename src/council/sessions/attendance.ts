import type { LegalGround } from '../../law/legal-ground.ts'
import { reaches, threshold, type Fraction } from '../../law/thresholds.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { SessionState } from './session.ts'

/** có mặt, vắng không lý do, vắng có lý do, đã rời phòng họp */
export const attendanceMarks = ['present', 'absent', 'excused', 'left'] as const
export type AttendanceMark = (typeof attendanceMarks)[number]

/** điểm danh theo tên, điểm danh bằng mã */
export type AttendanceWay = 'by_name' | 'by_code'

/** The rule of the quorum in the register. */
export const quorumRule = 'SES-012'

export type Quorum = LegalGround & {
  readonly fraction: Fraction
  /** All delegates in office: an absence counts like one who does not come. */
  readonly total: number
  readonly present: number
  readonly needed: number
  readonly isReached: boolean
  readonly missing: number
}

/**
 * Whether enough delegates are here, of all delegates in office. Throws RangeError when there are none.
 */
export function quorumOf(
  { total, present }: { total: number; present: number },
  fraction: Fraction,
  ground: LegalGround,
): Quorum {
  const asked = threshold(fraction, 'all_delegates', total)
  const { reached, missing } = reaches(asked, present)
  return { ...ground, fraction, total, present, needed: asked.needed, isReached: reached, missing }
}

/** States in which delegates are marked: from the opening to the closing. */
const markable: readonly SessionState[] = ['opened', 'paused']

/** Whether a delegate may be marked so now, and from when the mark holds. */
export function decideMark(
  session: { state: SessionState; openedAt: Temporal.Instant | null },
  change: { before: AttendanceMark; mark: AttendanceMark; at: Temporal.Instant; reason: string },
  now: Temporal.Instant,
): Result<void> {
  if (!markable.includes(session.state)) return refuse('attendance.session_not_open')
  const { before, mark, at, reason } = change
  if (before === mark) return refuse('attendance.marked_already')
  if (mark === 'left' && before !== 'present') return refuse('attendance.left_without_coming')
  if (mark === 'excused' && reason === '') {
    return refuse('attendance.excuse_without_reason', { field: 'reason' })
  }
  if (Temporal.Instant.compare(at, now) > 0)
    return refuse('attendance.time_ahead', { field: 'time' })
  return ok(undefined)
}
