// Crockford's alphabet: no I, L, O, U, so that nobody misreads a slip.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Receipt code of eleven signs and a check sign in three groups of four, from eleven random bytes
 * (55 bits): 7Q2M-9XKD-40TB. Throws RangeError when given fewer bytes.
 */
export function receiptCodeFrom(random: Uint8Array): string {
  if (random.length < 11) throw new RangeError('A receipt code needs eleven random bytes')
  const signs = Array.from(random.subarray(0, 11), (byte) => alphabet[byte % 32]!)
  signs.push(checkSign(signs.join('')))
  return [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8)].map((group) => group.join('')).join('-')
}

/** What a voter typed, as the code is kept; null when a sign was misread. */
export function readReceiptCode(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (signs.length !== 12 || checkSign(signs.slice(0, 11)) !== signs[11]) return null
  return `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`
}

// Weights are odd, so a single wrong sign and most swapped neighbours change the sum.
function checkSign(signs: string): string {
  let sum = 0
  for (const [place, sign] of [...signs].entries()) sum += alphabet.indexOf(sign) * (2 * place + 1)
  return alphabet[((sum % 32) + 32) % 32]!
}
