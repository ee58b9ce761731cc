import { cleanText } from '../../../kernel/text.ts'
import { wordsIn, type WordIn } from '../../../kernel/words-in.ts'
import { slipsBetween } from '../../../platform/search/slip.ts'
import { abbreviations, onlyInCapitals } from './abbreviations.ts'
import { knownWords } from './lexicon/phrases.ts'
import { isWithoutAccents } from './spelling.ts'
import { isSyllable } from './syllables.ts'
import { fromTelex } from './telex.ts'

/** A text as it was read: one word a syllable, abbreviations written out, slips put right. */
export type VoterText = {
  readonly words: readonly WordIn[]
  /** Places of words before which a sentence or a part of it ends. */
  readonly endsBefore: ReadonlySet<number>
  /** Typed without accents: then a word without them may be any word of its letters. */
  readonly isPlain: boolean
}

/**
 * Reads what a voter wrote, in whatever manner: NFC or NFD, hòa or hoà, no accents, abbreviations, Telex with
 * the keyboard off, doubled letters, words run together. Each word keeps its place in `text`, so that it can
 * be shown; a word written out has the place of its abbreviation.
 */
export function readVoterText(text: string): VoterText {
  const written = wordsIn(text)
  const words: WordIn[] = []
  for (let at = 0; at < written.length; at += 1) {
    const [read, taken] = meant(text, written, at)
    words.push(...read)
    at += taken - 1
  }
  return { words, endsBefore: endsIn(text, words), isPlain: isWithoutAccents(cleanText(text)) }
}

function endsIn(text: string, words: readonly WordIn[]): Set<number> {
  const ends = new Set<number>()
  for (let at = 1; at < words.length; at += 1) {
    const between = text.slice(words[at - 1]!.end, words[at]!.start)
    if (/[,;:!?\n]|[.…]\s|\s[-–]\s/u.test(between)) ends.add(at)
  }
  return ends
}

/** The words meant at this place, and how many written ones they take. */
function meant(text: string, written: readonly WordIn[], at: number): [readonly WordIn[], number] {
  const word = written[at]!
  const next = written[at + 1]
  if (next) {
    const between = text.slice(word.end, next.start)
    const sign = between === '/' ? '.' : between
    const pair = /^[./ ]$/.test(between) && abbreviations.get(`${word.folded}${sign}${next.folded}`)
    if (pair) return [spelledOut(pair, word.start, next.end), 2]
  }
  const short = shortened(text, word)
  if (short) return [spelledOut(short, word.start, word.end), 1]
  if (isFamiliar(word.folded)) return [[word], 1]
  return [spelledOut(putRight(word) ?? word.accented, word.start, word.end, word), 1]
}

function isFamiliar(folded: string): boolean {
  return /^\d/.test(folded) || isSyllable(folded) || knownWords.has(folded)
}

function shortened(text: string, word: WordIn): string | undefined {
  const { folded, start, end } = word
  const dotted = text[end] === '.' ? abbreviations.get(`${folded}.`) : undefined
  if (dotted && /\p{L}|\s\p{L}/u.test(text.slice(end + 1, end + 3))) return dotted
  const full = abbreviations.get(folded)
  if (!full) return undefined
  if (isSyllable(folded) || onlyInCapitals.has(folded)) {
    const isCapitals = /^\p{Lu}{2,}$/u.test(text.slice(start, end).normalize('NFC'))
    return isCapitals && /\p{Ll}{3}/u.test(text) ? full : undefined
  }
  return full
}

/** A word that is none, as it was probably meant: Telex, a letter held too long, two words in one, a slip. */
function putRight({ folded, accented }: WordIn): string | null {
  const telex = fromTelex(folded)
  if (telex && isFamiliar(wordsIn(telex)[0]?.folded ?? '')) return telex
  const single = accented.replace(/(\p{L}\p{M}*)\1+/gu, '$1')
  if (single !== accented && isFamiliar(wordsIn(single)[0]?.folded ?? '')) return single
  return (folded.length > 3 ? parted(folded) : null) ?? nearest(folded)
}

/** Two known words that were run together, or three; the longest first word wins. */
function parted(folded: string): string | null {
  const cuts = Array.from({ length: folded.length - 3 }, (_, at) => folded.length - 2 - at)
  const parts = cuts
    .map((cut) => [folded.slice(0, cut), folded.slice(cut)] as const)
    .filter(([head]) => knownWords.has(head))
  const two = parts.find(([, tail]) => knownWords.has(tail))
  if (two || folded.length <= 8) return two?.join(' ') ?? null
  for (const [head, tail] of parts) {
    const rest = parted(tail)
    if (rest) return `${head} ${rest}`
  }
  return null
}

const nearestFound = new Map<string, string | null>()
const mostKept = 5_000

/** The one known word that is a slip away and begins alike; null when there is none, or there are several. */
function nearest(folded: string): string | null {
  const kept = nearestFound.get(folded)
  if (kept !== undefined) return kept
  if (nearestFound.size >= mostKept) nearestFound.clear()
  const near = folded.length < 4 ? [] : [...knownWords].filter((one) => isSlipOf(folded, one))
  const found = near.length === 1 ? near[0]! : null
  nearestFound.set(folded, found)
  return found
}

function isSlipOf(typed: string, known: string): boolean {
  return known[0] === typed[0] && known.length > 2 && slipsBetween(typed, known) === 1
}

/** Words written out, at the place of what stands for them. */
function spelledOut(words: string, start: number, end: number, as?: WordIn): WordIn[] {
  const read = wordsIn(words)
  if (as && read.length === 1 && read[0]!.folded === as.folded) return [as]
  return read.map(({ folded, accented }) => ({ folded, accented, start, end }))
}
