import { refuse, type Result } from '../../../kernel/result.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { planPermissions } from '../policy.ts'
import { loadDuty, type LoadedDuty } from '../store.server.ts'

export type DutyPermission = keyof typeof planPermissions

/** Load and permit, as every act on a duty begins: stale pages are told so. */
export async function begin(
  context: ActContext,
  permission: DutyPermission,
  { id, version }: { id: string; version: number },
): Promise<Result<LoadedDuty>> {
  const duty = hasIdShape(id) ? await loadDuty(context, id) : null
  if (!duty) return refuse('duty.not_found')
  if (!planPermissions[permission].may(context.actor)) return refuse('access.not_allowed')
  if (duty.version !== version) return refuse('duty.changed_meanwhile')
  return { ok: true, value: duty }
}

/** Where an act on a duty leads back to. */
export type ActedOnDuty = { readonly code: string; readonly planId: string }
