import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { ruleFacts } from '../events.ts'
import { decideConfirmation, type Confirmation } from '../law-day.ts'
import { lawDayForAct } from '../law-days.server.ts'
import { rulePermissions } from '../policy.ts'
import { keepDay } from './keep-day.server.ts'

/** Xác nhận một ngày: the operator has read the document that makes it what it is. */
export async function confirmDay(
  context: ActContext,
  { on, ...confirmation }: Confirmation & { on: Temporal.PlainDate },
): Promise<Result<{ day: string }>> {
  if (!rulePermissions['law_day.confirm'].may(context.actor)) {
    return refuse('law_day.confirm_not_allowed')
  }
  const listed = await lawDayForAct(context, on)
  if (!listed) return refuse('law_day.not_found')
  const next = decideConfirmation(listed, confirmation)
  if (!next.ok) return next
  await keepDay(
    context,
    { act: 'law_day.confirm', fact: ruleFacts.dayConfirmed },
    listed,
    next.value,
  )
  return ok({ day: on.toString() })
}
