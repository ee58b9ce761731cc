import { hasIdShape } from '../../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { notificationPermissions } from '../policy.ts'
import { markAllRead, markRead } from '../store.server.ts'

// Why no audit entry: that somebody has read what was told to them is no act of the council.

/** Đánh dấu đã đọc: gives the path of the matter it tells of. */
export async function readNotification(
  context: ActContext,
  { id }: { id: string },
): Promise<Result<{ path: string }>> {
  const { actor } = context
  if (!actor || !notificationPermissions['notification.read'].may(actor)) {
    return refuse('access.not_allowed')
  }
  const path = hasIdShape(id) ? await markRead(context, actor.accountId, id) : null
  return path === null ? refuse('notification.not_found') : ok({ path })
}

/** Đánh dấu tất cả đã đọc, up to the newest that the page showed. */
export async function readAllNotifications(
  context: ActContext,
  { newest }: { newest: string },
): Promise<Result<null>> {
  const { actor } = context
  if (!actor || !notificationPermissions['notification.read'].may(actor)) {
    return refuse('access.not_allowed')
  }
  await markAllRead(context, actor.accountId, newest)
  return ok(null)
}
