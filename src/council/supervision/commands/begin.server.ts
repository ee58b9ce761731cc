import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { SubjectRef } from '../../../kernel/subject-ref.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { actingOffice, supervisionPermissions, type SupervisionPermission } from '../policy.ts'
import { recommendationForAct, type LoadedRecommendation } from '../recommendations-store.server.ts'
import { loadForAct, type LoadedSupervision } from '../store.server.ts'

/** Load and permit, as every verb on a supervision begins; a shown version must be the present one. */
export async function begin(
  context: ActContext,
  permission: SupervisionPermission,
  { id, version }: { id: string; version?: number },
): Promise<Result<LoadedSupervision>> {
  const supervision = await loadForAct(context, id)
  if (!supervision) return refuse('supervision.not_found')
  if (!supervisionPermissions[permission].may(context.actor))
    return refuse(`${permission}_not_allowed`)
  if (version !== undefined && version !== supervision.version)
    return refuse('supervision.changed_meanwhile')
  return ok(supervision)
}

/** As `begin`, for one recommendation of a conclusion. */
export async function beginRecommendation(
  context: ActContext,
  permission: SupervisionPermission,
  id: string,
): Promise<Result<LoadedRecommendation>> {
  const recommendation = await recommendationForAct(context, id)
  if (!recommendation) return refuse('recommendation.not_found')
  return supervisionPermissions[permission].may(context.actor)
    ? ok(recommendation)
    : refuse(`${permission}_not_allowed`)
}

export function supervisionSubject(id: string): SubjectRef {
  return { kind: 'supervision', id }
}

export function recommendationSubject(id: string): SubjectRef {
  return { kind: 'recommendation', id }
}

type Told = {
  readonly act: SupervisionPermission
  readonly fact: string
  readonly before?: Record<string, unknown>
  readonly after?: Record<string, unknown>
  readonly payload?: Record<string, unknown>
  readonly reason?: string
}

/** The audit entry and the fact of one act on one supervision. */
export function tell(context: ActContext, id: string, told: Told): void {
  const subject = supervisionSubject(id)
  const { act, fact, before, after, payload, reason } = told
  const office = actingOffice(context.actor)
  context.record({ act, subject, office, before, after, reason }, [
    { name: fact, subject, payload: payload ?? {} },
  ])
}
