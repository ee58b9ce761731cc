import { createHash } from 'node:crypto'

// Stricter than RFC 5321 on purpose: no quoted parts, comments, lists or domains without a dot, so
// that nothing in an address can be read as a second one or as a header.
const mailbox =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/

/** The address mails can be sent to; null for what is none, and for names that never are (RFC 2606). */
export function readMailbox(typed: string): string | null {
  const address = typed.trim()
  if (address.length > 254 || !mailbox.test(address)) return null
  return /\.(?:invalid|test|example|localhost)$/i.test(address) ? null : address
}

/** What is kept of an address to know it again: SHA-256 of it in lower case. */
export function addressDigest(address: string): Buffer {
  return createHash('sha256').update(address.trim().toLowerCase()).digest()
}
