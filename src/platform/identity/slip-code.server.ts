import { createHash, randomBytes } from 'node:crypto'

// Crockford's base 32: no I, L, O, U, so that nothing printed can be read as something else.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 120 bits: enough for a plain hash to guard the code (OWASP ASVS 5.0, 6.5.2). */
const letters = 24

/** A fresh code, as it is printed: six groups of four, K7QF-….  */
export function newSlipCode(): string {
  const drawn = [...randomBytes(letters)].map((byte) => alphabet[byte % alphabet.length]!)
  return drawn.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** The code as it was meant, however it was typed; null when it cannot be one. */
export function readSlipCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]+/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === letters && [...code].every((letter) => alphabet.includes(letter))
    ? code
    : null
}

/** What is stored of a code that `readSlipCode` has read. */
export function hashSlipCode(code: string): Buffer {
  return createHash('sha256').update(code).digest()
}
