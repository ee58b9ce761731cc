import { hasAccents, wordsIn, type WordIn } from '../../kernel/words-in.ts'

/** How a word is looked up when its accents count. */
export function accentedLexeme({ accented }: Pick<WordIn, 'accented'>): string {
  return `=${accented}`
}

/** Document number or code without spaces, signs, accents and leading zeros: `#12NQHDND`. */
export function codeLexeme(code: string): string {
  const signs = wordsIn(code)
    .map(({ folded }) => folded.toUpperCase())
    .join('')
  return `#${signs}`
}

// Between fields, so that no phrase reaches from one into the next.
const gap = 10
// PostgreSQL keeps no position beyond this one.
const lastPosition = 16_383

type Field = { readonly text: string; readonly weight: 'A' | 'C' | 'D' }

/** An entry as PostgreSQL's text of a tsvector: each word folded, and with its accents if it has any. */
export function lexemesOf(entry: { title: string; code: string; words: string }): string {
  const parts: string[] = []
  let position = 1
  const fields: Field[] = [
    { text: entry.title, weight: 'A' },
    { text: entry.code, weight: 'C' },
    { text: entry.words, weight: 'D' },
  ]
  for (const { text, weight } of fields) {
    for (const word of wordsIn(text)) {
      const place = `${Math.min(position, lastPosition)}${weight}`
      parts.push(`'${word.folded}':${place}`)
      if (hasAccents(word)) parts.push(`'${accentedLexeme(word)}':${place}`)
      position += 1
    }
    position += gap
  }
  if (entry.code !== '') parts.push(`'${codeLexeme(entry.code)}':${lastPosition}C`)
  return parts.join(' ')
}

/** The words among which a slip of typing is looked up, each once: no numbers, and no pieces of codes. */
export function vocabularyOf(entry: { title: string; words: string }): string[] {
  const words = wordsIn(`${entry.title}\n${entry.words}`).map(({ folded }) => folded)
  return [...new Set(words.filter((word) => !/^\d/.test(word)))]
}
