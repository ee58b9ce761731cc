import type { PushKey } from './push-key.server.ts'
import { isPushService } from './push-service.ts'
import type { Subscription } from './subscription.ts'

export type PushSettings = {
  readonly key: PushKey
  /** How a push service reaches whoever runs this (RFC 8292): mailto: or https:. */
  readonly contact: string
  /** Origins of push services besides the known ones. */
  readonly further: readonly string[]
}

/** What came of a push: taken; or the browser is gone and will never take one again. */
export type Pushed = 'taken' | 'gone'

/** Seconds that a push service keeps it for a browser that is off: longer, and it would be old news. */
const keptFor = 24 * 3600
const patience = 10_000
// The subscription is over, or was made for another key.
const goneForGood = new Set([400, 401, 403, 404, 410])

/** Sends short texts to browsers, encrypted for each (RFC 8291). Throws when it is worth another try. */
export function openPush({ key, contact, further }: PushSettings) {
  return {
    async send(subscription: Subscription, text: string): Promise<Pushed> {
      // Asked again: it may have been kept when other services were set.
      if (!isPushService(subscription.endpoint, further)) return 'gone'
      const { endpoint, p256dh, auth } = subscription
      const { default: webPush } = await import('web-push')
      const { method, headers, body } = webPush.generateRequestDetails(
        { endpoint, keys: { p256dh, auth } },
        text,
        {
          vapidDetails: { subject: contact, ...key },
          TTL: keptFor,
          contentEncoding: 'aes128gcm',
          topic: 'news',
        },
      )
      const response = await fetch(endpoint, {
        method,
        headers: headersOf(headers),
        body: new Uint8Array(body ?? Buffer.alloc(0)),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      })
      await response.body?.cancel()
      if (response.ok) return 'taken'
      if (goneForGood.has(response.status)) return 'gone'
      throw new Error(`The push service answered ${response.status}`)
    },
  }
}

export type Push = ReturnType<typeof openPush>

/** fetch counts the body itself. */
function headersOf(headers: object): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => name !== 'Content-Length')
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
}
