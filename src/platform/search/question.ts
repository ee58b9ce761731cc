import { cleanText } from '../../kernel/text.ts'
import { hasAccents, wordsIn, type WordIn } from '../../kernel/words-in.ts'
import { accentedLexeme, codeLexeme } from './lexemes.ts'

/** Longest question that is read (UTF-16 units), and most words of it that are looked up. */
export const longestQuestion = 200
const mostWords = 24

/** Words that must stand side by side: a quoted phrase, or what was typed without a space. */
export type Term = { readonly words: readonly WordIn[]; readonly isQuoted: boolean }

/** What somebody looks for. */
export type Question = {
  /** As typed, NFC and without needless spaces. */
  readonly typed: string
  readonly terms: readonly Term[]
}

const termPattern = /["“”«»]([^"“”«»]+)["“”«»]|[^\s"“”«»]+/gu

/** Reads what was typed; null when it holds no letter and no number. */
export function readQuestion(text: string): Question | null {
  const typed = cleanText(text).replace(/\s+/g, ' ').slice(0, longestQuestion).trim()
  const terms: Term[] = []
  let count = 0
  for (const match of typed.matchAll(termPattern)) {
    const [whole, quoted] = match
    const start = match.index + (quoted === undefined ? 0 : whole.indexOf(quoted))
    const words = wordsIn(quoted ?? whole)
      .slice(0, mostWords - count)
      .map((word) => ({ ...word, start: word.start + start, end: word.end + start }))
    count += words.length
    if (words.length > 0) terms.push({ words, isQuoted: quoted !== undefined })
  }
  return terms.length > 0 ? { typed, terms } : null
}

/** A question in PostgreSQL's text of a tsquery: what must match, and what is better, the best first. */
export type SearchQueries = { readonly asked: string; readonly better: readonly (string | null)[] }

/**
 * All terms must match, the last word as a beginning; or the whole is a code. Better is, in this order:
 * the code itself, the accents as typed, the words as a phrase in the title, the words in the title, the
 * words as a phrase anywhere, whole words.
 */
export function queriesOf(question: Question, codes: readonly string[] = []): SearchQueries {
  const { terms } = question
  const words = terms.flatMap((term) => term.words)
  const whole = codeLexemes([question.typed, ...codes])
  const anyCode = codeLexemes([
    question.typed,
    ...codes,
    ...question.typed.split(' ').filter((part) => /\d/.test(part)),
  ])
  const accents = words.filter(hasAccents).map((word) => quote(accentedLexeme(word)))
  return {
    asked: either([matchOf(terms, true), ...whole]),
    better: [
      anyCode.length > 0 ? either(anyCode) : null,
      accents.length > 0 ? accents.join(' & ') : null,
      phraseOf(words, 'A'),
      matchOf(terms, true, 'A'),
      words.length > 1 ? phraseOf(words) : null,
      matchOf(terms, false),
    ],
  }
}

/** The word that is looked up as a beginning: the last one, while it may still be being typed. */
export function openWord({ terms }: Question): WordIn | null {
  const last = terms.at(-1)
  if (!last || last.isQuoted) return null
  const word = last.words.at(-1)!
  // A number is meant as it stands: thôn 1 is not thôn 10.
  return /^\d/.test(word.folded) ? null : word
}

// A shorter one is no code but a word or a number of its own.
const shortestCode = 4

function codeLexemes(codes: readonly string[]): string[] {
  const lexemes = codes
    .map(codeLexeme)
    .filter((code) => code.length > shortestCode && /\d/.test(code))
  return [...new Set(lexemes)].map(quote)
}

function matchOf(terms: readonly Term[], withBeginning: boolean, weight = ''): string {
  return terms
    .map(({ words, isQuoted }, place) => {
      const isLast = place === terms.length - 1
      const lexemes = words.map((word, at) => {
        const isOpen =
          withBeginning &&
          isLast &&
          !isQuoted &&
          at === words.length - 1 &&
          !/^\d/.test(word.folded)
        const flags = `${isOpen ? '*' : ''}${weight}`
        // Quotes ask for the spelling as it is typed.
        const lexeme = isQuoted && hasAccents(word) ? accentedLexeme(word) : word.folded
        return `${quote(lexeme)}${flags ? `:${flags}` : ''}`
      })
      return lexemes.length > 1 ? `(${lexemes.join(' <-> ')})` : lexemes[0]!
    })
    .join(' & ')
}

function phraseOf(words: readonly WordIn[], weight = ''): string {
  return words.map(({ folded }) => `${quote(folded)}${weight ? `:${weight}` : ''}`).join(' <-> ')
}

function either(alternatives: readonly string[]): string {
  return alternatives.map((one) => `(${one})`).join(' | ')
}

// Lexemes are letters, marks and digits only: nothing in them needs escaping.
function quote(lexeme: string): string {
  return `'${lexeme}'`
}
