import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { delegatePermissions, type DelegatePermission } from '../policy.ts'

/** May this actor do this? The question of the route, asked again by every command. */
export function permit(actor: Actor | null, permission: DelegatePermission): Result<void> {
  return delegatePermissions[permission].may(actor) ? ok(undefined) : refuse('access.not_allowed')
}
