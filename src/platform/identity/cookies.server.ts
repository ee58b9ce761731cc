import { createHmac, timingSafeEqual } from 'node:crypto'

/** Cookies of signing in: the login itself, a first step that waits for its code, a way to a provider. */
export type CookieNames = {
  readonly login: string
  readonly firstStep: string
  readonly atProvider: string
}

/** With TLS the browser keeps other hosts from planting these names (`__Host-`, RFC 6265bis). */
export function cookieNames(isSecure: boolean): CookieNames {
  const prefix = isSecure ? '__Host-' : ''
  return {
    login: `${prefix}login`,
    firstStep: `${prefix}login_first_step`,
    atProvider: `${prefix}login_at_provider`,
  }
}

/** Value of the first cookie of that name, percent-decoded; null when there is none. */
export function readCookie(headers: Headers, name: string): string | null {
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at < 0 || pair.slice(0, at).trim() !== name) continue
    const value = pair.slice(at + 1).trim()
    try {
      return decodeURIComponent(value)
    } catch {
      return null
    }
  }
  return null
}

/** The signed value when the signature is ours: `value.base64(HMAC-SHA256)`; null otherwise. */
export function provenValue(signed: string | null, secret: string): string | null {
  const at = signed?.lastIndexOf('.') ?? -1
  if (signed === null || at <= 0) return null
  const value = signed.slice(0, at)
  const given = Buffer.from(signed.slice(at + 1), 'base64')
  const expected = createHmac('sha256', secret).update(value).digest()
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null
}

/** A Cookie header with only the named cookies of the request, or none. */
export function onlyCookies(headers: Headers, names: readonly string[]): string {
  const kept = (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => names.includes(pair.slice(0, Math.max(0, pair.indexOf('=')))))
  return kept.join('; ')
}
