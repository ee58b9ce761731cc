import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { decideConfirmation } from '../commitment.ts'
import { commitmentFacts } from '../events.ts'
import { mayConfirm } from '../policy.ts'
import { begin, keepStep, type OnCommitment } from './begin.server.ts'

/** Xác nhận: by the person who promised, or by whoever read it back to them. */
export async function confirmCommitment(context: ActContext, input: OnCommitment): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'commitment.confirm', input)
  if (!begun.ok) return begun
  if (!mayConfirm(context.actor, begun.value.personId)) return refuse('commitment.confirm_not_allowed')
  const by = context.actor?.personId ?? null
  const next = decideConfirmation(begun.value, by)
  if (!next.ok) return next
  const { state, how } = next.value
  const kept = await keepStep(context, begun.value, {
    verb: 'confirm',
    state,
    act: 'commitment.confirm',
    fact: commitmentFacts.confirmed,
    change: { confirmed_on: context.today.toString(), confirmed_by: by, confirmed_how: how },
    after: { how },
  })
  return ok(kept)
}
