/**
 * The part of an address that one subscriber holds: an IPv4 address whole, of an IPv6 address the
 * first 64 bits, since a household is given that many to change at will (RFC 6177).
 */
export function subscriberOf(address: string): string {
  const plain = address.toLowerCase().replace(/%.*$/, '')
  const embedded = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)
  if (embedded) return embedded[1]!
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length)
  const groups = [...first, ...Array<string>(zeros).fill('0'), ...last]
  const prefix = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''))
  return `${prefix.join(':')}::/64`
}
