// Crockford's alphabet: no I, L, O, U, so that nobody misreads a slip.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Most slips of one meeting. */
export const mostSlips = 2000

/** phiếu ý kiến: number of the slip and its four check signs, as printed: 017-4K7M. */
export type SlipCode = { readonly number: number; readonly signs: string }

/**
 * The check signs of a slip from a digest of the meeting's secret and the number (20 bits): who holds
 * one slip cannot read another's. Throws RangeError when the digest is too short.
 */
export function signsOf(digest: Uint8Array): string {
  if (digest.length < 4) throw new RangeError('The signs of a slip need four bytes')
  return Array.from(digest.subarray(0, 4), (byte) => alphabet[byte % 32]!).join('')
}

export function writeSlipCode({ number, signs }: SlipCode): string {
  return `${String(number).padStart(3, '0')}-${signs}`
}

/** What a voter typed from a slip; null when it is no such code. */
export function readSlipCode(typed: string): SlipCode | null {
  const found = /^(\d{1,4})\s*[-–]?\s*([0-9A-Z]{4})$/.exec(typed.trim().toUpperCase())
  const number = Number(found?.[1])
  if (!found || number < 1 || number > mostSlips) return null
  const signs = found[2]!.replaceAll('O', '0').replace(/[IL]/g, '1')
  return [...signs].every((sign) => alphabet.includes(sign)) ? { number, signs } : null
}
