import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { decideRevocation } from '../deputising.ts'
import { delegateFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { knownMemberships, loadDeputisings, updateDeputisingEnd } from '../store.server.ts'
import { permit } from './permit.ts'

export type RevokeInput = { id: string; endsOn: Temporal.PlainDate; reason: string }

/** Thôi giao quyền, earlier than the document said. */
export async function revokeDeputy(
  context: ActContext,
  input: RevokeInput,
): Promise<Result<{ id: string; bodyId: string }>> {
  const given = (await loadDeputisings(context, { id: input.id }))[0]
  if (!given) return refuse('deputising.not_found')
  const permitted = permit(context.actor, 'deputising.revoke')
  if (!permitted.ok) return permitted
  const decided = decideRevocation(given, input.endsOn)
  if (!decided.ok) return decided
  await updateDeputisingEnd(context, given.id, input.endsOn)
  const { membershipId } = given
  const known = await knownMemberships(context, { membershipId })
  const subject = { kind: 'deputising', id: given.id }
  const endsOn = input.endsOn.toString()
  context.record(
    {
      act: 'deputising.revoke',
      subject,
      office: actingOffice(context.actor),
      before: { membership: membershipId, endsOn: given.endsOn.toString() },
      after: { endsOn },
      reason: input.reason,
    },
    [{ name: delegateFacts.revoked, subject, payload: { membership: membershipId, endsOn } }],
  )
  return ok({ id: given.id, bodyId: known.find(({ id }) => id === membershipId)?.bodyId ?? '' })
}
