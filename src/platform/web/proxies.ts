import { BlockList, isIP } from 'node:net'

/** A part of the setting that is neither an address nor a network: `10.0.0.0/33`. */
export class ProxyMalformed extends Error {}

/** True for an address that belongs to a proxy whose word counts. */
export type IsTrusted = (address: string) => boolean

/**
 * Reads which proxies are trusted: addresses or networks separated by commas, `127.0.0.1,
 * 10.0.0.0/8`; '' for none. Throws ProxyMalformed with the part that is neither.
 */
export function readProxies(setting: string): IsTrusted {
  const proxies = new BlockList()
  for (const given of listed(setting)) {
    const [address = '', bits] = given.split('/')
    const width = isIP(address) === 4 ? 32 : 128
    const prefix = bits === undefined ? width : /^\d+$/.test(bits) ? Number(bits) : -1
    if (isIP(address) === 0 || prefix < 0 || prefix > width) throw new ProxyMalformed(given)
    proxies.addSubnet(address, prefix, familyOf(address))
  }
  return (address) => {
    // A dual-stack socket shows an IPv4 peer inside an IPv6 address.
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
    return isIP(plain) !== 0 && proxies.check(plain, familyOf(plain))
  }
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6'
}

/** The parts of a list written with commas, as headers and settings are. */
export function listed(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
