import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { followerFacts } from '../events.ts'
import { confirm } from '../follower.ts'
import { followerPermissions } from '../policy.ts'
import { followerById, markConfirmed } from '../store.server.ts'

/** Xác nhận theo dõi, by the link in the first mail. Harmless when repeated. */
export async function confirmFollower(
  context: ActContext,
  id: string,
): Promise<Result<{ id: string }>> {
  if (!followerPermissions['follower.confirm'].may()) return refuse('access.not_allowed')
  const follower = hasIdShape(id) ? await followerById(context, id) : null
  if (!follower) return refuse('follower.link_over')
  const allowed = confirm(follower, context.now)
  if (!allowed.ok) return allowed
  if (follower.isConfirmed) return ok({ id })
  await markConfirmed(context, id)
  const subject = { kind: 'petition', id: follower.petitionId }
  context.record({ act: 'follower.confirm', subject }, [{ name: followerFacts.confirmed, subject }])
  return ok({ id })
}
