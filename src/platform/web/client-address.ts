import { isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { listed, readProxies, type IsTrusted } from './proxies.ts'

/** Where a request comes from, as far as this installation can know. */
export type Client = {
  /** Address of the machine that sent it; null when the request came through no socket. */
  readonly address: string | null
  /** True when the browser spoke TLS, by the word of a trusted proxy. */
  readonly isSecure: boolean
}

export type ClientOf = (c: Context) => Client

/**
 * Tells clients by the socket, or by X-Forwarded-For and X-Forwarded-Proto when the socket belongs to
 * a trusted proxy. Anybody can send these headers: from all others they are not looked at.
 * @param trustProxy the setting TRUST_PROXY, as `readProxies` reads it
 */
export function openClients(trustProxy: string): ClientOf {
  const isTrusted = readProxies(trustProxy)
  return (c) => clientFrom(peerOf(c), (name) => c.req.header(name), isTrusted)
}

/** Peer and headers → client: the last address of the chain that belongs to no trusted proxy. */
export function clientFrom(
  peer: string | null,
  header: (name: string) => string | undefined,
  isTrusted: IsTrusted,
): Client {
  if (peer === null || !isTrusted(peer)) return { address: peer, isSecure: false }
  const outermost = listed(header('x-forwarded-for')).findLast((address) => !isTrusted(address))
  const address = outermost !== undefined && isIP(outermost) !== 0 ? outermost : peer
  return { address, isSecure: listed(header('x-forwarded-proto')).at(-1) === 'https' }
}

// Without a socket the application was called inside its own process, as tests do.
function peerOf(c: Context): string | null {
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? null) : null
}
