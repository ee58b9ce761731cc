import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { ruleFacts } from '../events.ts'
import { decideUnconfirmation } from '../law-day.ts'
import { lawDayForAct } from '../law-days.server.ts'
import { rulePermissions } from '../policy.ts'
import { keepDay } from './keep-day.server.ts'

export type UnconfirmInput = { on: Temporal.PlainDate; document: string; reason: string }

/** Bỏ xác nhận một ngày: it counts as an ordinary day again, with the document and the reason. */
export async function unconfirmDay(
  context: ActContext,
  { on, document, reason }: UnconfirmInput,
): Promise<Result<{ day: string }>> {
  if (!rulePermissions['law_day.unconfirm'].may(context.actor)) {
    return refuse('law_day.unconfirm_not_allowed')
  }
  const listed = await lawDayForAct(context, on)
  if (!listed) return refuse('law_day.not_found')
  const next = decideUnconfirmation(listed, document)
  if (!next.ok) return next
  const done = { act: 'law_day.unconfirm', fact: ruleFacts.dayUnconfirmed, reason }
  await keepDay(context, done, listed, next.value)
  return ok({ day: on.toString() })
}
