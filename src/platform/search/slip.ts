import { wordsIn, type WordIn } from '../../kernel/words-in.ts'
import { openWord, type Question } from './question.ts'

/**
 * What was probably meant: the question with each word that the text does not have put right by the
 * nearest word it has, and the others spelled as the text spells them. Null when a word has none near
 * enough, or nothing needs putting right.
 */
export function correctedBy(text: string, question: Question): string | null {
  const words = wordsIn(text).toReversed()
  const written = (word: WordIn) => text.slice(word.start, word.end).toLowerCase()
  const known = new Map(words.map((word) => [word.folded, written(word)]))
  const spellings = new Set(words.map(({ accented }) => accented))
  const open = openWord(question)
  const isBegun = (word: WordIn) => word === open && [...known.keys()].some((one) => one.startsWith(word.folded))
  const changes: { at: WordIn; to: string }[] = []
  let isPutRight = false
  for (const word of question.terms.flatMap((term) => term.words)) {
    const same = known.get(word.folded)
    if (spellings.has(word.accented) || (!same && isBegun(word))) continue
    const to = same ?? nearest(word.folded, known)
    if (to === null) return null
    isPutRight ||= !same
    changes.push({ at: word, to })
  }
  if (!isPutRight) return null
  const put = (typed: string, { at, to }: (typeof changes)[number]) => typed.slice(0, at.start) + to + typed.slice(at.end)
  return changes.reduceRight(put, question.typed)
}

function nearest(word: string, known: ReadonlyMap<string, string>): string | null {
  let best: { written: string; distance: number } | null = null
  for (const [folded, written] of known) {
    const distance = slips(word, folded) + (folded[0] === word[0] ? 0 : 0.5)
    if (distance > allowed(word) + 0.5 || (best && distance >= best.distance)) continue
    best = { written, distance }
  }
  return best?.written ?? null
}

// A number or a word of one or two letters put right would be another one.
function allowed(word: string): number {
  if (/^\d/.test(word) || word.length < 3) return -1
  return word.length < 5 ? 1 : 2
}

/** How many letters were left out, added, mistaken or swapped with their neighbour. */
export function slips(one: string, other: string): number {
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
