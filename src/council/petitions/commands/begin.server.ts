import { refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { isStale } from '../petition.ts'
import { holdsPetition, petitionPermissions, verbsOfHolder } from '../policy.ts'
import { loadForAct, type LoadedPetition } from '../store.server.ts'

export type PermissionName = keyof typeof petitionPermissions

const ofHolder: readonly string[] = verbsOfHolder.map((verb) => `petition.${verb}`)

/** Load and permit, as every verb on an existing petition begins: stale pages are told so. */
export async function begin(
  context: ActContext,
  permission: PermissionName,
  { id, version }: { id: string; version: number },
): Promise<Result<LoadedPetition>> {
  const petition = await loadForAct(context, id)
  if (!petition) return refuse('petition.not_found')
  if (!petitionPermissions[permission].may(context.actor)) return refuse(`${permission}_not_allowed`)
  if (isStale(petition, version)) return refuse('petition.changed_meanwhile')
  if (ofHolder.includes(permission) && !holdsPetition(context.actor, petition)) {
    return refuse('petition.held_by_another_body')
  }
  return { ok: true, value: petition }
}
