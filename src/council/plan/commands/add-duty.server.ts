import { randomUUIDv7 } from 'node:crypto'
import { hasIdShape } from '../../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { openBodies } from '../../delegates/index.ts'
import { defaultSeats } from '../assignment.ts'
import type { Cadence } from '../duty.ts'
import { planFacts } from '../events.ts'
import { dutyFaults, type DutyEntry } from '../duty-entry.ts'
import { lineOfQuote } from '../plan-text.ts'
import { actingOffice, planPermissions } from '../policy.ts'
import { planForAct } from '../queries.server.ts'
import { insertDuties } from '../store.server.ts'
import { answeringKinds } from './add-plan.server.ts'
import type { ActedOnDuty } from './begin.server.ts'

export type DutyInput = Omit<DutyEntry, 'line' | 'cadence' | 'modules' | 'rules'> & {
  readonly planId: string
  readonly cadence: Cadence | 'once'
}

/** Thêm nhiệm vụ: its sentence is exactly in the plan, its code is new there. */
export async function addDuty(
  context: ActContext,
  { planId, ...input }: DutyInput,
): Promise<Result<ActedOnDuty>> {
  const plan = hasIdShape(planId) ? await planForAct(context, planId, { code: input.code }) : null
  if (!plan) return refuse('plan.not_found')
  if (!planPermissions['duty.add'].may(context.actor)) return refuse('access.not_allowed')
  if (plan.isCodeTaken) return refuse('duty.code_taken', { field: 'code' })
  const cadence = input.cadence === 'once' ? null : input.cadence
  const line = lineOfQuote(plan.text, input.quote) ?? 0
  const entry: DutyEntry = { ...input, cadence, line, modules: [], rules: [] }
  const [fault] = dutyFaults(entry, plan.text)
  if (fault) return refuse(`duty.${fault.fault}`, { field: fault.field, values: fault.values })
  const isOutside = [input.startsOn, input.endsOn].some((day) => day && !lies(day, plan))
  if (isOutside) return refuse('duty.outside_plan', { field: 'startsOn' })
  const id = randomUUIDv7()
  const bodies = await openBodies(context, answeringKinds)
  const seats = defaultSeats(entry.actors, bodies)
  await insertDuties(
    context,
    planId,
    [{ ...entry, id, position: plan.nextPosition, seats }],
    plan.startsOn,
  )
  const subject = { kind: 'duty', id }
  const { code, kind, quote } = entry
  context.record(
    {
      act: 'duty.add',
      subject,
      office: actingOffice(context.actor),
      after: { code, kind, cadence, quote },
    },
    [{ name: planFacts.dutyAdded, subject }],
  )
  return ok({ code, planId })
}

function lies(
  day: Temporal.PlainDate,
  plan: { startsOn: Temporal.PlainDate; endsOn: Temporal.PlainDate },
): boolean {
  const { compare } = Temporal.PlainDate
  return compare(plan.startsOn, day) <= 0 && compare(day, plan.endsOn) <= 0
}
