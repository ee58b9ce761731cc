import { hasIdShape } from '../../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { planFacts } from '../events.ts'
import { actingOffice, planPermissions } from '../policy.ts'
import { loadEvidence, saveRemoval } from '../evidence-store.server.ts'
import type { ActedOnDuty } from './begin.server.ts'

/** Gỡ bằng chứng: from today on it no longer counts; it stays on the page with who, when and why. */
export async function removeEvidence(
  context: ActContext,
  { id, reason }: { id: string; reason: string },
): Promise<Result<ActedOnDuty>> {
  const evidence = hasIdShape(id) ? await loadEvidence(context, id) : null
  if (!evidence) return refuse('evidence.not_found')
  if (!planPermissions['evidence.remove'].may(context.actor)) return refuse('access.not_allowed')
  if (evidence.removedOn) return refuse('evidence.removed_already')
  await saveRemoval(context, id, reason)
  const subject = { kind: 'duty', id: evidence.dutyId }
  context.record(
    {
      act: 'evidence.remove',
      subject,
      office: actingOffice(context.actor),
      before: { evidence: id, label: evidence.label, onDay: evidence.onDay.toString() },
      reason,
    },
    [{ name: planFacts.evidenceRemoved, subject }],
  )
  return ok({ code: evidence.code, planId: evidence.planId })
}
