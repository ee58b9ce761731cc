import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { delegateFacts } from '../events.ts'
import { decideEnd } from '../membership.ts'
import { actingOffice } from '../policy.ts'
import { knownMemberships, updateEnd } from '../store.server.ts'
import { permit } from './permit.ts'

export type EndInput = { id: string; endsOn: Temporal.PlainDate; basis: string }

/** Thôi giữ chức vụ: the office, and what it permits, is held to the end of this day. */
export async function endMembership(
  context: ActContext,
  input: EndInput,
): Promise<Result<{ id: string; bodyId: string }>> {
  const known = await knownMemberships(context, { membershipId: input.id })
  const membership = known.find(({ id }) => id === input.id)
  if (!membership) return refuse('membership.not_found')
  const permitted = permit(context.actor, 'membership.end')
  if (!permitted.ok) return permitted
  const decided = decideEnd(membership, input.endsOn, known)
  if (!decided.ok) return decided
  await updateEnd(context, membership.id, input)
  const subject = { kind: 'membership', id: membership.id }
  const endsOn = input.endsOn.toString()
  const { personId: person, bodyId: body, office } = membership
  context.record(
    {
      act: 'membership.end',
      subject,
      office: actingOffice(context.actor),
      before: { person, body, office, endsOn: membership.endsOn?.toString() ?? null },
      after: { endsOn },
      reason: input.basis,
    },
    [{ name: delegateFacts.ended, subject, payload: { person, body, office, endsOn } }],
  )
  return ok({ id: membership.id, bodyId: body })
}
