import { redact } from './redact.ts'

const digits = /\p{N}/gu
const said =
  /(?<!\p{L})(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|khong|mot|bon|nam|sau|bay|tam|chin)(?!\p{L})/giu
const address = /@|còng|cong|(?<!\p{L})at(?!\p{L})/iu
const fewestDigits = 6
const fewestWithSaid = 9

/**
 * A text of a petition as the public may read it. What was published has been redacted already; this is the
 * last door, for whatever reached a public page, a file, the search or a feed by another way. Done twice it
 * changes nothing.
 */
export function publicText(text: string): string {
  return mayHold(text) ? redact(text) : text
}

// Six digits, nine with those said in words, or what leads to a mail address.
function mayHold(text: string): boolean {
  const written = text.match(digits)?.length ?? 0
  if (written >= fewestDigits) return true
  const plain = text.normalize('NFKC')
  return address.test(plain) || written + (plain.match(said)?.length ?? 0) >= fewestWithSaid
}
