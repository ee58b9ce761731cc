import type { Context } from 'hono'
import type { WebEnv } from './page.server.ts'
import { securityHeaders } from './security-headers.ts'

const everyHeader = Object.entries({ ...securityHeaders, 'cache-control': 'no-store' })
// Whoever came over TLS once is not to be talked out of it (RFC 6797).
const stayOnTls = 'max-age=31536000'

/**
 * Gives the coming answer its headers before it is made: setting them on a finished answer costs the
 * server its short way of sending one, about a third of a page's time.
 */
export function dress(c: Context<WebEnv>, isSecure: boolean): void {
  for (const [name, value] of everyHeader) c.header(name, value)
  if (isSecure) c.header('strict-transport-security', stayOnTls)
  c.set('isDressed', true)
}

/** The same for an answer that was made without: a file, a stream, an early refusal. */
export function dressFinished(c: Context<WebEnv>, isSecure: boolean): void {
  if (c.get('isDressed')) return
  for (const [name, value] of everyHeader) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
  if (isSecure) c.res.headers.set('strict-transport-security', stayOnTls)
}
