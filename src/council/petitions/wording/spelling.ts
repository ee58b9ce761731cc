// The tone mark stands on either vowel of oa, oe, uy: hoà and hòa are one word.
const newPlacement: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const eitherPlacement = /(?<![q])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu

/**
 * Text for comparing, as long as what came in so that places stay true: lower case, one placement of the
 * tone mark. Expects NFC, as texts are kept.
 */
export function oneSpelling(text: string): string {
  const lower = Array.from(text, (sign) => {
    const small = sign.toLowerCase()
    return small.length === sign.length ? small : sign
  }).join('')
  return lower.replace(eitherPlacement, (pair) => newPlacement[pair] ?? pair)
}

/** As `oneSpelling`, without accents and đ; as long as what came in. */
export function withoutAccents(text: string): string {
  return Array.from(oneSpelling(text), (sign) => {
    if (sign === 'đ') return 'd'
    const plain = sign.normalize('NFD').replace(/\p{M}+/gu, '')
    return plain.length === sign.length ? plain : sign
  }).join('')
}

/** True for a text in which hardly a word has an accent: typed on a keyboard without Vietnamese. */
export function isWithoutAccents(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const accents = text.normalize('NFD').match(/\p{M}|đ/giu)?.length ?? 0
  return letters > 0 && accents < letters / 25
}
