import { hasAccents, wordsIn, type WordIn } from '../../kernel/words-in.ts'
import { openWord, type Question, type Term } from './question.ts'

/** A run of text, and whether it is what was looked for. */
export type Piece = { readonly text: string; readonly isHit: boolean }

const longestSnippet = 240

/** A text in pieces, its hits marked, neighbours as one; the pieces together are the text. */
export function markHits(text: string, question: Question): Piece[] {
  return piecesOf(text, hitsIn(text, question), 0, text.length)
}

/**
 * The stretch of a text with the most of what was looked for, cut between words; empty when nothing of
 * it stands there and the text is to be left out. Without hits it is the beginning.
 */
export function snippetOf(text: string, question: Question): Piece[] {
  const hits = hitsIn(text, question)
  const [start, end] = bestStretch(text, hits)
  const pieces = piecesOf(text, hits, start, end)
  if (start > 0) pieces.unshift({ text: '… ', isHit: false })
  if (end < text.length) pieces.push({ text: ' …', isHit: false })
  return pieces
}

type Span = { readonly start: number; readonly end: number; readonly term: number }

/** Where the terms stand in the text, in their order there, none over another. */
function hitsIn(text: string, question: Question): Span[] {
  const words = wordsIn(text)
  const open = openWord(question)
  const spans = question.terms.flatMap((term, place) => spansOf(words, term, place, open))
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const apart: Span[] = []
  for (const span of sorted) {
    if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span)
  }
  return apart
}

function spansOf(words: readonly WordIn[], term: Term, place: number, open: WordIn | null): Span[] {
  const spans: Span[] = []
  for (let at = 0; at + term.words.length <= words.length; at += 1) {
    const isHere = term.words.every((sought, i) =>
      isSame(words[at + i]!, sought, term, sought === open),
    )
    if (!isHere) continue
    spans.push({
      start: words[at]!.start,
      end: words[at + term.words.length - 1]!.end,
      term: place,
    })
  }
  return spans
}

function isSame(word: WordIn, sought: WordIn, { isQuoted }: Term, isOpen: boolean): boolean {
  if (isQuoted && hasAccents(sought)) return word.accented === sought.accented
  return isOpen ? word.folded.startsWith(sought.folded) : word.folded === sought.folded
}

function bestStretch(text: string, hits: readonly Span[]): [number, number] {
  if (text.length <= longestSnippet) return [0, text.length]
  let best = { from: 0, terms: 0, hits: 0 }
  for (const [place, { start }] of hits.entries()) {
    const within = hits.slice(place).filter(({ end }) => end <= start + longestSnippet * 0.75)
    const terms = new Set(within.map(({ term }) => term)).size
    if (terms > best.terms || (terms === best.terms && within.length > best.hits)) {
      best = { from: start, terms, hits: within.length }
    }
  }
  const from = Math.max(0, Math.min(best.from - longestSnippet / 4, text.length - longestSnippet))
  return [wordStart(text, Math.floor(from)), wordEnd(text, Math.floor(from) + longestSnippet)]
}

// Cut at a space near the wanted place; where there is none, never within a sign.
function wordStart(text: string, from: number): number {
  if (from === 0) return 0
  const space = text.slice(from, from + 30).search(/\s/)
  return space === -1 ? wholeSign(text, from) : from + space + 1
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length
  const space = text.slice(to - 30, to).search(/\s\S*$/)
  return space === -1 ? wholeSign(text, to) : to - 30 + space
}

function wholeSign(text: string, place: number): number {
  const next = text.slice(place).search(/[^\p{M}\uDC00-\uDFFF]/u)
  return next === -1 ? text.length : place + next
}

/** Hits with nothing but spaces between them are one run. */
function joined(text: string, hits: readonly Span[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const { start, end } of hits) {
    const last = runs.at(-1)
    if (last && /^ *$/.test(text.slice(last.end, start))) last.end = end
    else runs.push({ start, end })
  }
  return runs
}

function piecesOf(text: string, hits: readonly Span[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  const add = (start: number, end: number, isHit: boolean) => {
    if (end > start) pieces.push({ text: text.slice(start, end), isHit })
  }
  let done = from
  for (const { start, end } of joined(text, hits)) {
    if (end <= done || start >= to) continue
    add(done, Math.max(done, start), false)
    add(Math.max(done, start), Math.min(end, to), true)
    done = Math.min(end, to)
  }
  add(done, to, false)
  return pieces
}
