import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { ruleFacts } from '../events.ts'
import { decideAddition, type DayProposal } from '../law-day.ts'
import { lawDayForAct } from '../law-days.server.ts'
import { rulePermissions } from '../policy.ts'
import { keepDay } from './keep-day.server.ts'

/** Thêm ngày nghỉ, ngày làm bù: for every council of the installation. */
export async function addDay(
  context: ActContext,
  input: DayProposal,
): Promise<Result<{ day: string }>> {
  if (!rulePermissions['law_day.add'].may(context.actor)) return refuse('law_day.add_not_allowed')
  const listed = await lawDayForAct(context, input.on)
  const next = decideAddition(listed, input)
  if (!next.ok) return next
  await keepDay(context, { act: 'law_day.add', fact: ruleFacts.dayAdded }, listed, next.value)
  return ok({ day: next.value.on.toString() })
}
