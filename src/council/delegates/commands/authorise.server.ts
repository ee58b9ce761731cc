import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { decideDeputising, type Authorisation } from '../deputising.ts'
import { delegateFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { insertDeputising, knownMemberships, loadDeputisings, loadPerson } from '../store.server.ts'
import { permit } from './permit.ts'

export type AuthoriseInput = Authorisation & { membershipId: string }

/** Giao quyền, làm thay: on these days another acts for the holder, and the record says so. */
export async function authoriseDeputy(
  context: ActContext,
  input: AuthoriseInput,
): Promise<Result<{ id: string; bodyId: string }>> {
  const { membershipId, personId } = input
  const known = await knownMemberships(context, { membershipId, personIds: [personId] })
  const membership = known.find(({ id }) => id === membershipId)
  if (!membership) return refuse('membership.not_found')
  const permitted = permit(context.actor, 'deputising.authorise')
  if (!permitted.ok) return permitted
  if (!(await loadPerson(context, personId)))
    return refuse('person.not_found', { field: 'personId' })
  const given = await loadDeputisings(context, { membershipId })
  const actorPersonId = context.actor?.personId ?? null
  const decided = decideDeputising(input, { membership, known, given, actorPersonId })
  if (!decided.ok) return decided
  const id = randomUUIDv7()
  await insertDeputising(context, { id, ...input })
  const subject = { kind: 'deputising', id }
  const days = { startsOn: input.startsOn.toString(), endsOn: input.endsOn.toString() }
  const told = { membership: membershipId, person: personId, ...days }
  context.record(
    {
      act: 'deputising.authorise',
      subject,
      office: actingOffice(context.actor),
      after: { ...told, document: input.document },
    },
    [{ name: delegateFacts.authorised, subject, payload: told }],
  )
  return ok({ id, bodyId: membership.bodyId })
}
