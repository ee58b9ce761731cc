import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { officesHeld, officeTitle, type Offices } from '../../delegates/index.ts'
import type { Role } from '../assignment.ts'
import { decideAssignment, type SeatWanted } from '../duty-changes.ts'
import { planFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { saveAssignments, type LoadedDuty } from '../store.server.ts'
import { begin, type ActedOnDuty } from './begin.server.ts'

export type AssignInput = {
  readonly id: string
  readonly version: number
  /** body.office.person, as `seatValue` writes it. */
  readonly answers: string
  readonly cooperates: readonly string[]
  readonly startsOn: Temporal.PlainDate
  readonly reason: string
}

/** Phân công: one office answers from a day on, others cooperate; the next holder of an office inherits. */
export async function assignDuty(
  context: ActContext,
  input: AssignInput,
): Promise<Result<ActedOnDuty>> {
  const begun = await begin(context, 'duty.assign', input)
  if (!begun.ok) return begun
  const duty = begun.value
  const wanted = [
    seatOf('answers', input.answers),
    ...input.cooperates
      .filter((seat) => seat !== input.answers)
      .map((seat) => seatOf('cooperates', seat)),
  ]
  const offices = await officesHeld(context, null)
  const stranger = wanted.find((seat) => !isOfHere(seat, offices))
  if (stranger) return refuse('duty.seat_unknown', { field: stranger.role })
  const change = decideAssignment(duty, wanted, input.startsOn)
  if (!change.ok) return change
  await saveAssignments(context, duty.id, change.value, input)
  const subject = { kind: 'duty', id: duty.id }
  context.record(
    {
      act: 'duty.assign',
      subject,
      office: actingOffice(context.actor),
      before: namesOfSeats(standing(duty, input.startsOn), offices),
      after: { ...namesOfSeats(wanted, offices), startsOn: input.startsOn.toString() },
      reason: input.reason,
    },
    [{ name: planFacts.dutyAssigned, subject }],
  )
  return ok({ code: duty.code, planId: duty.planId })
}

function seatOf(role: Role, value: string): SeatWanted {
  const [bodyId = '', office = '', personId = ''] = value.split('.')
  return { role, bodyId, office, personId: personId || null }
}

function isOfHere({ bodyId, office, personId }: SeatWanted, { bodies, held }: Offices): boolean {
  if (!bodies.some(({ id }) => id === bodyId)) return false
  const inBody = held.filter((membership) => membership.bodyId === bodyId)
  if (personId) return inBody.some((membership) => membership.personId === personId)
  return office === '' || inBody.some((membership) => membership.office === office)
}

function standing({ assignments }: LoadedDuty, on: Temporal.PlainDate): readonly SeatWanted[] {
  return assignments.filter(
    ({ endsOn }) => endsOn === null || Temporal.PlainDate.compare(endsOn, on) >= 0,
  )
}

/** Seats as the log keeps them: office and body in words, a named person by their id. */
function namesOfSeats(seats: readonly SeatWanted[], { bodies }: Offices) {
  const nameOf = ({ bodyId, office, personId }: SeatWanted) => {
    const body = bodies.find(({ id }) => id === bodyId)
    if (personId) return personId
    return office
      ? `${officeTitle(office, body?.kind ?? '')}, ${body?.name}`
      : (body?.name ?? bodyId)
  }
  const of = (role: Role) => seats.filter((seat) => seat.role === role).map(nameOf)
  return { answers: of('answers'), cooperates: of('cooperates') }
}
