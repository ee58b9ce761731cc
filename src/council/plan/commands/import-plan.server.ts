import { randomUUIDv7 } from 'node:crypto'
import { hasIdShape } from '../../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { openBodies } from '../../delegates/index.ts'
import { defaultSeats } from '../assignment.ts'
import { deleteDraft, draftOf, type Draft } from '../drafts.server.ts'
import { planFacts } from '../events.ts'
import { actingOffice, planPermissions } from '../policy.ts'
import { insertDuties } from '../store.server.ts'
import { addPlan, answeringKinds } from './add-plan.server.ts'

/** Nhập từ tệp, bước hai: writes what the preview showed, all of it or nothing. */
export async function importPlan(
  context: ActContext,
  draftId: string,
): Promise<Result<{ id: string }>> {
  if (!planPermissions['plan.import'].may(context.actor)) return refuse('access.not_allowed')
  const draft = hasIdShape(draftId) ? await draftOf(context, draftId, true) : null
  if (!draft) return refuse('plan.draft_not_found')
  if (draft.faults.length > 0)
    return refuse('plan.file_faulty', { values: { count: draft.faults.length } })
  await deleteDraft(context, draftId)
  if (draft.kind === 'duties') return addDuties(context, draft)
  if (!draft.file) return refuse('plan.draft_not_found')
  return addPlan(context, draft.file, 'plan.import')
}

async function addDuties(
  context: ActContext,
  { planId, duties, startsOn, nextPosition }: Extract<Draft, { kind: 'duties' }>,
): Promise<Result<{ id: string }>> {
  const bodies = await openBodies(context, answeringKinds)
  const kept = duties.map((duty, place) => ({
    ...duty,
    id: randomUUIDv7(),
    position: nextPosition + place,
    seats: defaultSeats(duty.actors, bodies),
  }))
  await insertDuties(context, planId, kept, startsOn)
  const subject = { kind: 'plan', id: planId }
  context.record(
    {
      act: 'plan.import',
      subject,
      office: actingOffice(context.actor),
      after: { duties: duties.length },
    },
    [{ name: planFacts.added, subject, payload: { duties: duties.length } }],
  )
  return ok({ id: planId })
}
