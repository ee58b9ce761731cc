/** One word of a text: what it is searched by, and where it stands in the text it was read from. */
export type WordIn = {
  /** Lower case, no accents, đ as d, numbers without leading zeros: `duong`, `6`. */
  readonly folded: string
  /** Lower case with its accents; either placement of the tone mark is one spelling. */
  readonly accented: string
  /** Place in the text (UTF-16 units), as `slice` takes it. */
  readonly start: number
  readonly end: number
}

// Letters with their marks, or digits: QL37 is two words, so that «QL 37» finds it. Roman numerals (Ⅳ)
// are letters in the end.
const pieces = /[\p{L}\p{M}\p{Nl}]+|[\p{Nd}\p{No}]+/gu
// huyền, sắc, ngã, hỏi, nặng: the marks that may stand on either vowel (hoà, hòa).
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** The words of a text in their order. Everything else between them only separates. */
export function wordsIn(text: string): WordIn[] {
  return Array.from(text.matchAll(pieces), (match) => {
    const [written] = match
    // Decomposed first: a raised capital (ᴬ) becomes a plain one only then.
    const plain = written
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    const folded = plain
      .replace(/\p{M}+/gu, '')
      .replaceAll('đ', 'd')
      .replace(/^0+(?=\d)/, '')
    return {
      folded,
      accented: accentedSpelling(plain),
      start: match.index,
      end: match.index + written.length,
    }
  }).filter(({ folded }) => folded !== '')
}

/** True when the word was written with an accent or đ. */
export function hasAccents({ folded, accented }: WordIn): boolean {
  return folded !== accented
}

function accentedSpelling(plain: string): string {
  const tones = plain.match(toneMarks) ?? []
  return plain.replace(toneMarks, '').replace(/^0+(?=\d)/, '') + tones.join('')
}
