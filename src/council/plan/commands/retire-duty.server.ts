import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { decideRetirement } from '../duty-changes.ts'
import { planFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { saveRetirement } from '../store.server.ts'
import { begin, type ActedOnDuty } from './begin.server.ts'

export type RetireInput = {
  readonly id: string
  readonly version: number
  readonly retiredOn: Temporal.PlainDate
  readonly reason: string
}

/** Thôi áp dụng: from its day on nothing more is asked; what was asked before stays. */
export async function retireDuty(
  context: ActContext,
  input: RetireInput,
): Promise<Result<ActedOnDuty>> {
  const begun = await begin(context, 'duty.retire', input)
  if (!begun.ok) return begun
  const duty = begun.value
  const decided = decideRetirement(duty, input.retiredOn, context.today)
  if (!decided.ok) return decided
  await saveRetirement(context, duty.id, input.retiredOn, input.reason)
  const subject = { kind: 'duty', id: duty.id }
  context.record(
    {
      act: 'duty.retire',
      subject,
      office: actingOffice(context.actor),
      after: { retiredOn: input.retiredOn.toString() },
      reason: input.reason,
    },
    [{ name: planFacts.dutyRetired, subject }],
  )
  return ok({ code: duty.code, planId: duty.planId })
}
