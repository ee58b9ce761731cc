import { createHash, randomBytes } from 'node:crypto'
import { readCookie } from '../../platform/identity/cookies.server.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import { readPhone } from '../../platform/messages/phone.ts'
import { codeMinutes, loginHours } from './voter-code.ts'

/** Where a cookie counts: one council, over TLS or not. Councils that share a host must not share it. */
export type CookiePlace = { readonly commune: string; readonly isSecure: boolean }

const named = (name: string, { commune, isSecure }: CookiePlace) =>
  `${isSecure ? '__Host-' : ''}${name}_${commune}`

const set = (place: CookiePlace, name: string, value: string, seconds: number) =>
  `${named(name, place)}=${encodeURIComponent(value)}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax` +
  (place.isSecure ? '; Secure' : '')

/** A code that this browser asked for: which, and for which number. */
export type AskedCode = { readonly id: string; readonly phone: string }

export function askedCookie(place: CookiePlace, { id, phone }: AskedCode): string {
  return set(place, 'voter_code', `${id}~${phone}`, codeMinutes * 60)
}

export function askedCodeIn(headers: Headers, place: CookiePlace): AskedCode | null {
  const [id = '', written = ''] = (readCookie(headers, named('voter_code', place)) ?? '').split('~')
  const phone = readPhone(written)
  return hasIdShape(id) && phone !== null ? { id, phone } : null
}

/** A fresh login: what the browser keeps, and all that we keep of it. */
export function newVoterLogin(place: CookiePlace): { cookie: string; digest: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { cookie: set(place, 'voter', token, loginHours * 3600), digest: digestOf(token) }
}

export function voterLoginIn(headers: Headers, place: CookiePlace): Buffer | null {
  const token = readCookie(headers, named('voter', place))
  return token ? digestOf(token) : null
}

/** Takes both cookies away. */
export function forgottenCookies(place: CookiePlace): string[] {
  return [set(place, 'voter', '', 0), set(place, 'voter_code', '', 0)]
}

const digestOf = (token: string) => createHash('sha256').update(token).digest()
