import { redact } from './redact.ts'

// Six digits of any script, a mail address, or digits said in words: without any of them nothing can be private.
const mayHold =
  /(?:\p{N}[^\n]{0,40}?){6}|@|còng|cong|\bat\b|(?:(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|khong|mot|bon|nam|sau|bay|tam|chin)[\s,.-]+){5}/iu

/**
 * A text of a petition as the public may read it. What was published has been redacted already; this is the
 * last door, for whatever reached a public page, a file, the search or a feed by another way. Done twice it
 * changes nothing.
 */
export function publicText(text: string): string {
  return mayHold.test(text.normalize('NFKC')) || text.length > 2_000 ? redact(text) : text
}
