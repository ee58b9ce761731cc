import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Assignment, Role } from './assignment.ts'
import type { PlanSpan } from './duty.ts'

const { compare } = Temporal.PlainDate

/** What the rules of change need to know of a duty. */
export type DutyToChange = {
  readonly startsOn: Temporal.PlainDate
  readonly retiredOn: Temporal.PlainDate | null
  readonly plan: PlanSpan
}

/** Does a duty hold on this day? `field` is where the sentence belongs. */
export function holdsOn(duty: DutyToChange, day: Temporal.PlainDate, field: string): Result<void> {
  if (compare(day, duty.startsOn) < 0)
    return refuse('duty.begins_later', { field, values: { day: duty.startsOn.toString() } })
  if (duty.retiredOn && compare(day, duty.retiredOn) >= 0)
    return refuse('duty.retired_already', { field })
  if (compare(day, duty.plan.endsOn) > 0)
    return refuse('duty.plan_over', { field, values: { day: duty.plan.endsOn.toString() } })
  return ok(undefined)
}

export type SeatWanted = {
  readonly role: Role
  readonly bodyId: string
  readonly office: string
  readonly personId: string | null
}

export type Assigned = Assignment & { readonly id: string }

/** What an assignment changes: which end the day before, which of the same day go, which are new. */
export type AssignmentChange = {
  readonly end: readonly string[]
  readonly drop: readonly string[]
  readonly add: readonly SeatWanted[]
}

/**
 * Assigns a duty from a day on. What stays the same goes on without a break; an assignment that begins
 * later than this day must be changed on its own day.
 */
export function decideAssignment(
  duty: DutyToChange & { readonly assignments: readonly Assigned[] },
  wanted: readonly SeatWanted[],
  from: Temporal.PlainDate,
): Result<AssignmentChange> {
  const holds = holdsOn(duty, from, 'startsOn')
  if (!holds.ok) return holds
  if (!wanted.some(({ role }) => role === 'answers'))
    return refuse('duty.answered_by_nobody', { field: 'answers' })
  const later = duty.assignments.find(({ startsOn }) => compare(startsOn, from) > 0)
  if (later)
    return refuse('duty.assigned_later', {
      field: 'startsOn',
      values: { day: later.startsOn.toString() },
    })
  const current = duty.assignments.filter(
    ({ endsOn }) => endsOn === null || compare(endsOn, from) >= 0,
  )
  const gone = current.filter((assignment) => !wanted.some((seat) => isSame(seat, assignment)))
  const add = wanted.filter((seat) => !current.some((assignment) => isSame(seat, assignment)))
  if (gone.length === 0 && add.length === 0) return refuse('duty.assignment_unchanged')
  const isOfThatDay = ({ startsOn }: Assigned) => startsOn.equals(from)
  return ok({
    end: gone.filter((assignment) => !isOfThatDay(assignment)).map(({ id }) => id),
    drop: gone.filter(isOfThatDay).map(({ id }) => id),
    add,
  })
}

function isSame(seat: SeatWanted, assignment: Assigned): boolean {
  return (
    seat.role === assignment.role &&
    seat.bodyId === assignment.bodyId &&
    seat.office === assignment.office &&
    seat.personId === assignment.personId
  )
}

export type HandEvidence = {
  readonly onDay: Temporal.PlainDate
  readonly countsFor: Temporal.PlainDate
}

/** A record added by hand lies in the duty's days and is not of the future. */
export function decideEvidence(
  duty: DutyToChange & { readonly kind: string },
  { onDay, countsFor }: HandEvidence,
  today: Temporal.PlainDate,
): Result<void> {
  if (duty.kind === 'principle') return refuse('evidence.of_principle')
  if (compare(onDay, today) > 0) return refuse('evidence.of_future', { field: 'onDay' })
  if (compare(onDay, duty.startsOn) < 0) {
    return refuse('duty.begins_later', {
      field: 'onDay',
      values: { day: duty.startsOn.toString() },
    })
  }
  // Whatever came later may still count for a period in which the duty held.
  return holdsOn(duty, countsFor, countsFor.equals(onDay) ? 'onDay' : 'countsFor')
}

/** Retires from a day on that is not past: what was asked until then stays asked. */
export function decideRetirement(
  duty: DutyToChange,
  on: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Result<void> {
  if (duty.retiredOn) return refuse('duty.retired_already')
  if (compare(on, today) < 0) return refuse('duty.retired_in_past', { field: 'retiredOn' })
  return holdsOn(duty, on, 'retiredOn')
}
