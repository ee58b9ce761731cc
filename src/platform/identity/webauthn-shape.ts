import { z } from 'zod'

/** Binary parts of WebAuthn answers as they travel: base64url, of a length no authenticator passes. */
export const base64Url = z
  .string()
  .max(20_000)
  .regex(/^[A-Za-z0-9_-]+$/)

const clientData = z.object({ challenge: base64Url })

/**
 * The challenge that a browser says it answers; null when it says none. Nothing is proved by it yet:
 * it only finds the row that the signature is then checked against.
 */
export function challengeIn(clientDataJSON: string): string | null {
  try {
    const said: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))
    return clientData.safeParse(said).data?.challenge ?? null
  } catch {
    return null
  }
}
