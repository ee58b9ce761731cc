import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { constitutions } from '../body.ts'
import { delegateFacts } from '../events.ts'
import { decideAppointment, type Appointment } from '../membership.ts'
import { actingOffice } from '../policy.ts'
import {
  insertMemberships,
  knownMemberships,
  loadBody,
  loadPerson,
  loadTerms,
} from '../store.server.ts'
import { termOn } from '../term.ts'
import { permit } from './permit.ts'

export type AppointInput = Appointment & { bodyId: string }

/** Bầu, bổ nhiệm: the person holds the office, and its permissions, from the first day on. */
export async function appointPerson(
  context: ActContext,
  input: AppointInput,
): Promise<Result<{ id: string; bodyId: string }>> {
  const body = await loadBody(context, input.bodyId)
  if (!body) return refuse('body.not_found')
  const permitted = permit(context.actor, 'membership.appoint')
  if (!permitted.ok) return permitted
  const person = await loadPerson(context, input.personId)
  if (!person) return refuse('person.not_found', { field: 'personId' })
  const term = constitutions[body.kind].isOfTerm
    ? termOn(await loadTerms(context), input.startsOn)
    : null
  const wanted = { ...input, endsOn: input.endsOn ?? term?.endsOn ?? null }
  const decided = decideAppointment(wanted, {
    body,
    term,
    known: await knownMemberships(context, { personIds: [person.id], bodyIds: [body.id] }),
    actorPersonId: context.actor?.personId ?? null,
  })
  if (!decided.ok) return decided
  const id = randomUUIDv7()
  await insertMemberships(context, [{ ...wanted, id, termId: term?.id ?? null }])
  const subject = { kind: 'membership', id }
  const days = { startsOn: wanted.startsOn.toString(), endsOn: wanted.endsOn?.toString() ?? null }
  context.record(
    {
      act: 'membership.appoint',
      subject,
      office: actingOffice(context.actor),
      after: {
        person: person.id,
        body: body.id,
        office: wanted.office,
        ...days,
        basis: wanted.basis,
      },
    },
    [
      {
        name: delegateFacts.appointed,
        subject,
        payload: { person: person.id, body: body.id, office: wanted.office, ...days },
      },
    ],
  )
  return ok({ id, bodyId: body.id })
}
