import { hasIdShape } from '../../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { readSubscription } from '../../../platform/push/subscription.ts'
import {
  devicesOf,
  keepSubscription,
  mostDevices,
  removeDevice,
} from '../../../platform/push/subscriptions.server.ts'
import { notificationPermissions } from '../policy.ts'

export type PushOnInput = {
  readonly subscription: string
  readonly device: string
  /** May this address be called by us at all? */
  isService(endpoint: string): boolean
}

/** Bật thông báo đẩy trên máy này. Doing it again on the same machine changes nothing. */
export async function turnPushOn(context: ActContext, input: PushOnInput): Promise<Result<null>> {
  const { actor } = context
  if (!actor || !notificationPermissions['notification.choose'].may(actor)) {
    return refuse('access.not_allowed')
  }
  const subscription = readSubscription(input.subscription)
  if (!subscription || !input.isService(subscription.endpoint)) {
    return refuse('push.subscription_unreadable')
  }
  const { accountId } = actor
  const devices = await devicesOf(context, accountId)
  if (devices.length >= mostDevices) return refuse('push.too_many')
  await keepSubscription(context, { accountId, device: input.device, subscription })
  const subject = { kind: 'account', id: accountId }
  context.record({ act: 'notification.push_on', subject }, [])
  return ok(null)
}

/** Tắt thông báo đẩy trên một máy của chính mình. */
export async function turnPushOff(context: ActContext, id: string): Promise<Result<null>> {
  const { actor } = context
  if (!actor || !notificationPermissions['notification.choose'].may(actor)) {
    return refuse('access.not_allowed')
  }
  const isRemoved = hasIdShape(id) && (await removeDevice(context, actor.accountId, id))
  if (!isRemoved) return refuse('notification.not_found')
  const subject = { kind: 'account', id: actor.accountId }
  context.record({ act: 'notification.push_off', subject }, [])
  return ok(null)
}
