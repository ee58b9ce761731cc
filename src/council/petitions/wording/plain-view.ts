/**
 * A text as a reader would take its signs, whatever they are made of: full-width and other scripts' digits as
 * digits, no invisible signs, no marks around a digit, small letters. `at[i]` is the place in the text of
 * the view's sign i; one more at the end.
 */
export type PlainView = { readonly signs: string; readonly at: readonly number[] }

const silent = /^[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164]$/u
const toneMark = /^[\u0300-\u036F]$/u

export function plainViewOf(text: string): PlainView {
  let signs = ''
  const at: number[] = []
  let place = 0
  for (const sign of text) {
    const isToneOfLetter = toneMark.test(sign) && /\p{L}\p{M}*$/u.test(signs)
    if (isToneOfLetter) {
      const joined = (signs.at(-1)! + sign).normalize('NFC')
      if (joined.length === 1) signs = signs.slice(0, -1) + joined
    } else if (!silent.test(sign)) {
      for (const piece of digitOf(sign).toLowerCase()) {
        signs += piece
        for (let unit = 0; unit < piece.length; unit += 1) at.push(place)
      }
    }
    place += sign.length
  }
  at.push(text.length)
  return { signs, at }
}

/** A sign as it reads: a decimal digit of any script as 0–9, others in their plain form. */
function digitOf(sign: string): string {
  const plain = sign.normalize('NFKC')
  if (!/^\p{Nd}$/u.test(plain) || /^\d$/.test(plain)) return plain
  // Every script's digits stand together from 0 to 9.
  const code = plain.codePointAt(0)!
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}

/** Places in the text of a stretch of the view. */
export function placesOf(
  view: PlainView,
  start: number,
  end: number,
): { start: number; end: number } {
  return { start: view.at[start]!, end: view.at[end]! }
}
