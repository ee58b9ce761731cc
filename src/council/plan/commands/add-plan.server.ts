import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { openBodies } from '../../delegates/index.ts'
import { defaultSeats } from '../assignment.ts'
import { planFacts } from '../events.ts'
import type { PlanFile } from '../plan-file.ts'
import { actingOffice, planPermissions } from '../policy.ts'
import { insertDuties, insertPlan } from '../store.server.ts'

/** Bodies that the first assignment of a plan may fall to. */
export const answeringKinds = [
  'council',
  'standing_body',
  'board',
  'peoples_committee',
  'agency',
  'fatherland_front',
]

/** Đưa kế hoạch vào: the plan, its duties, and who answers for each until somebody assigns otherwise. */
export async function addPlan(
  context: ActContext,
  { plan, duties }: PlanFile,
  permission: 'plan.add' | 'plan.import' = 'plan.add',
): Promise<Result<{ id: string; number: string }>> {
  if (!planPermissions[permission].may(context.actor)) return refuse('access.not_allowed')
  const id = randomUUIDv7()
  const isNew = await insertPlan(context, id, plan)
  if (!isNew) return refuse('plan.number_taken', { field: 'number' })
  if (duties.length > 0) {
    const bodies = await openBodies(context, answeringKinds)
    const kept = duties.map((duty, position) => ({
      ...duty,
      id: randomUUIDv7(),
      position,
      seats: defaultSeats(duty.actors, bodies),
    }))
    await insertDuties(context, id, kept, plan.startsOn)
  }
  context.record(
    {
      act: permission,
      subject: { kind: 'plan', id },
      office: actingOffice(context.actor),
      after: { number: plan.number, issuedOn: plan.issuedOn.toString(), duties: duties.length },
    },
    [{ name: planFacts.added, subject: { kind: 'plan', id }, payload: { duties: duties.length } }],
  )
  return ok({ id, number: plan.number })
}
