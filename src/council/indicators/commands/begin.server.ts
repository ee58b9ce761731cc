import { refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { indicatorPermissions } from '../policy.ts'
import { loadForAct, type LoadedIndicator } from '../store.server.ts'

export type PermissionName = keyof typeof indicatorPermissions

/** An indicator as a page showed it. */
export type IndicatorAt = { readonly id: string; readonly version: number }

export function permit({ actor }: ActContext, name: PermissionName): Result<void> {
  if (indicatorPermissions[name].may(actor)) return { ok: true, value: undefined }
  return refuse(`${name}_not_allowed`)
}

/** Load and permit, as every verb on an existing indicator begins: stale pages are told so. */
export async function begin(
  context: ActContext,
  name: PermissionName,
  { id, version }: IndicatorAt,
): Promise<Result<LoadedIndicator>> {
  const permitted = permit(context, name)
  if (!permitted.ok) return permitted
  const indicator = await loadForAct(context, id)
  if (!indicator) return refuse('indicator.not_found')
  if (indicator.version !== version) return refuse('indicator.changed_meanwhile')
  return { ok: true, value: indicator }
}
