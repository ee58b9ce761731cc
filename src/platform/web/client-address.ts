import { BlockList, isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** Where a request comes from, as far as this installation can know. */
export type Client = {
  /** Address of the machine that sent it; `unknown` when nothing tells. */
  readonly address: string
  /** True when the browser spoke TLS, by the word of the trusted proxy. */
  readonly isSecure: boolean
}

export type ClientOf = (c: Context) => Client

/** Addresses or networks that are not what they should be: `10.0.0.0/33`. */
export class ProxyMalformed extends Error {}

/**
 * Tells clients by the socket, or by X-Forwarded-For and X-Forwarded-Proto when the socket belongs to
 * a trusted proxy. Anybody can send these headers: without TRUST_PROXY they are never looked at.
 * @param trusted addresses or networks separated by commas, `127.0.0.1, 10.0.0.0/8`; '' for none
 */
export function openClients(trusted: string): ClientOf {
  const proxies = proxiesOf(trusted)
  return (c) =>
    clientOf(peerOf(c), (name) => c.req.header(name), (address) => isAmong(proxies, address))
}

/** Peer and headers → client: the last address of the chain that no trusted proxy holds. */
export function clientOf(
  peer: string | undefined,
  header: (name: string) => string | undefined,
  isTrusted: (address: string) => boolean,
): Client {
  if (peer === undefined) return { address: 'unknown', isSecure: false }
  if (!isTrusted(peer)) return { address: peer, isSecure: false }
  const chain = listOf(header('x-forwarded-for'))
  const outermost = chain.findLast((address) => !isTrusted(address))
  const address = outermost !== undefined && isIP(outermost) !== 0 ? outermost : peer
  return { address, isSecure: listOf(header('x-forwarded-proto')).at(-1) === 'https' }
}

/** Reads the setting. Throws ProxyMalformed with the part that is neither address nor network. */
export function proxiesOf(trusted: string): BlockList {
  const proxies = new BlockList()
  for (const given of listOf(trusted)) {
    const [address = '', bits] = given.split('/')
    const family = isIP(address)
    const width = family === 4 ? 32 : 128
    const prefix = bits === undefined ? width : /^\d+$/.test(bits) ? Number(bits) : -1
    if (family === 0 || prefix < 0 || prefix > width) throw new ProxyMalformed(given)
    proxies.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6')
  }
  return proxies
}

function isAmong(proxies: BlockList, address: string): boolean {
  // A dual-stack socket shows an IPv4 peer inside an IPv6 address.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  const family = isIP(plain)
  return family !== 0 && proxies.check(plain, family === 4 ? 'ipv4' : 'ipv6')
}

function peerOf(c: Context): string | undefined {
  // No socket: the application was called in its own process.
  return c.env?.incoming ? getConnInfo(c).remote.address : undefined
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
