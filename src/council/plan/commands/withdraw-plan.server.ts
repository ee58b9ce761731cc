import { hasIdShape } from '../../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { planFacts } from '../events.ts'
import { actingOffice, planPermissions } from '../policy.ts'
import { planForAct } from '../queries.server.ts'
import { saveWithdrawal } from '../store.server.ts'

/** Thôi dùng kế hoạch: another plan takes the wall; nothing of this one is deleted. */
export async function withdrawPlan(
  context: ActContext,
  { id, reason }: { id: string; reason: string },
): Promise<Result<{ id: string }>> {
  const plan = hasIdShape(id) ? await planForAct(context, id) : null
  if (!plan) return refuse('plan.not_found')
  if (!planPermissions['plan.withdraw'].may(context.actor)) return refuse('access.not_allowed')
  const number = await saveWithdrawal(context, id, reason)
  if (number === undefined) return refuse('plan.withdrawn_already')
  const subject = { kind: 'plan', id }
  context.record(
    {
      act: 'plan.withdraw',
      subject,
      office: actingOffice(context.actor),
      after: { number, withdrawnOn: context.today.toString() },
      reason,
    },
    [{ name: planFacts.withdrawn, subject }],
  )
  return ok({ id })
}
