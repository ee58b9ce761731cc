import { wordsIn, type WordIn } from '../../kernel/words-in.ts'
import { openWord, type Question } from './question.ts'

/** A typed word, how many of its letters may be wrong, and other spellings that are as likely. */
export type LikelyWord = {
  readonly word: string
  readonly slips: number
  readonly spellings: readonly string[]
}

/** The words of a question as they may have been meant. */
export function likelyWords({ terms }: Question): LikelyWord[] {
  return terms
    .flatMap(({ words }) => words)
    .map(({ folded }) => ({
      word: folded,
      slips: slipsAllowed(folded),
      spellings: spellingsOf(folded),
    }))
}

/** The question put right, and how many slips that took. */
export type Correction = { readonly typed: string; readonly distance: number }

/**
 * The question with each word that the text does not have put right by the nearest word it has, and the
 * others spelled as the text spells them. Null when a word has none near enough, or nothing needs
 * putting right.
 */
export function correctedBy(text: string, question: Question): Correction | null {
  const words = wordsIn(text).toReversed()
  const known = new Map(
    words.map((word) => [word.folded, text.slice(word.start, word.end).toLowerCase()]),
  )
  const spellings = new Set(words.map(({ accented }) => accented))
  const open = openWord(question)
  const isBegun = (word: WordIn) =>
    word === open && [...known.keys()].some((one) => one.startsWith(word.folded))
  const changes: { at: WordIn; to: string }[] = []
  let distance = 0
  for (const word of question.terms.flatMap((term) => term.words)) {
    const same = known.get(word.folded)
    if (spellings.has(word.accented) || (!same && isBegun(word))) continue
    const near = same ? { written: same, distance: 0 } : nearest(word.folded, known)
    if (!near) return null
    distance += near.distance
    changes.push({ at: word, to: near.written })
  }
  if (distance === 0 || distance > slipsInAll(question)) return null
  const put = (typed: string, { at, to }: (typeof changes)[number]) =>
    typed.slice(0, at.start) + to + typed.slice(at.end)
  return { typed: changes.reduceRight(put, question.typed), distance }
}

type Near = { readonly written: string; readonly distance: number }

function nearest(word: string, known: ReadonlyMap<string, string>): Near | null {
  const spellings = spellingsOf(word)
  let best: Near | null = null
  for (const [folded, written] of known) {
    const slips = spellings.includes(folded) ? 1 : slipsBetween(word, folded)
    if (slips > slipsAllowed(word)) continue
    // The first letter is seldom the wrong one.
    const distance = slips + (folded[0] === word[0] ? 0 : 0.5)
    if (!best || distance < best.distance) best = { written, distance }
  }
  return best
}

// Words of which most letters had to change are not what was meant.
function slipsInAll({ terms }: Question): number {
  const letters = terms
    .flatMap(({ words }) => words)
    .reduce((sum, { folded }) => sum + folded.length, 0)
  return 1 + letters / 8
}

// A number, or a word of one or two letters, put right would be another one.
function slipsAllowed(word: string): number {
  if (/^\d/.test(word) || word.length < 3) return 0
  return word.length < 5 ? 1 : 2
}

// One movement of the hand away: neighbours swapped, and Telex typed while it was switched off.
function spellingsOf(word: string): string[] {
  if (slipsAllowed(word) === 0) return []
  const swapped = Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  )
  return [...new Set([...swapped, withoutTelex(word)])].filter((one) => one !== word)
}

// dduwowngf is đường as Telex spells it.
function withoutTelex(word: string): string {
  return word
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/w/g, '')
    .replace(/(?<=[aeiouy].*)[sfrxj]$/, '')
}

/** How many letters were left out, added, mistaken or swapped with their neighbour. */
export function slipsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1]
      let least = Math.min(last[j - 1]! + (isSame ? 0 : 1), last[j]! + 1, row[j - 1]! + 1)
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (isSwapped) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[other.length]!
}
