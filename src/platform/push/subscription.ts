import { z } from 'zod'

/** What a browser gives when it subscribes (Push API): where to push, and the keys only it can open. */
export type Subscription = {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

const shape = z.object({
  endpoint: z.url().max(1000),
  keys: z.object({
    // An uncompressed point of P-256 (65 bytes), and 16 random bytes.
    p256dh: z.string().regex(/^B[\w-]{86}=?$/),
    auth: z.string().regex(/^[\w-]{22}(?:==)?$/),
  }),
})

/** The subscription that a page sent as JSON; null when it is none. */
export function readSubscription(text: string): Subscription | null {
  try {
    const read = shape.safeParse(JSON.parse(text)).data
    if (!read) return null
    const { endpoint, keys } = read
    return { endpoint, p256dh: keys.p256dh.replace(/=/g, ''), auth: keys.auth.replace(/=/g, '') }
  } catch {
    return null
  }
}
