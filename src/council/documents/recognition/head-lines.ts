import { lettersApart, plainLetters } from './plain-letters.ts'

/** One line of the beginning of a paper, as it is written and in plain letters. */
export type HeadLine = { readonly text: string; readonly plain: string; readonly followsBlank: boolean }

const mostLines = 80
const nation = 'cong hoa xa hoi chu nghia viet nam'
const motto = 'doc lap - tu do - hanh phuc'

/**
 * The beginning of a paper as lines to be read: columns side by side ("|", wide gaps) taken apart, rules
 * of signs left out, the country's name and motto taken away wherever they stand.
 */
export function headLinesOf(lines: readonly string[]): HeadLine[] {
  const parts = lines.slice(0, mostLines * 2).flatMap((line) => (line.trim() === '' ? [''] : line.split(/\||\t+|_{2,}|(?<=\S) {3,}(?=\S)/)))
  const cleaned: { text: string; followsBlank: boolean }[] = []
  let isAfterBlank = true
  for (const part of parts) {
    const text = tidy(part)
    if (text === '') isAfterBlank ||= part.trim() === ''
    else {
      cleaned.push({ text, followsBlank: isAfterBlank })
      isAfterBlank = false
    }
  }
  return withoutNation(cleaned.slice(0, mostLines))
}

function tidy(part: string): string {
  const text = part
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/gu, '')
    .replace(/\*{1,3}/g, '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
  return /^[-–—_=*.~·\s]+$/u.test(text) ? '' : text
}

type Word = { readonly line: number; readonly plain: string }

/** Takes both phrases out, also when a line end or the other column stands in the middle of them. */
function withoutNation(lines: readonly { text: string; followsBlank: boolean }[]): HeadLine[] {
  const words: Word[] = lines.flatMap(({ text }, line) => plainLetters(text).split(' ').map((plain) => ({ line, plain })))
  const gone = new Set<number>()
  for (const phrase of [nation, motto]) {
    for (const place of placesOf(words, phrase)) gone.add(place)
  }
  let at = 0
  return lines.flatMap(({ text, followsBlank }) => {
    const all = text.split(' ')
    const left = all.filter(() => !gone.has(at++))
    const kept = left.length === all.length ? text : left.join(' ').replace(/^[-–\s]+|[-–\s]+$/gu, '')
    return kept === '' ? [] : [{ text: kept, plain: plainLetters(kept), followsBlank }]
  })
}

/** Places of the words that say this phrase, each of them as far as a scan may have misread it. */
function placesOf(words: readonly Word[], phrase: string): number[] {
  const wanted = phrase.split(' ').filter((word) => word !== '-')
  // Words side by side first; else the words of the other column may stand between them, exactly read.
  for (const between of [0, mostBetween]) {
    for (let start = 0; start < words.length; start += 1) {
      const found = follow(words, start, wanted, between)
      if (found) return found
    }
  }
  return []
}

/** At most this many words of another column may stand between two words of a phrase. */
const mostBetween = 5

function follow(words: readonly Word[], start: number, wanted: readonly string[], between: number): number[] | null {
  const places: number[] = []
  const slip = between === 0 ? 1 : 0
  let missed = 0
  let at = start
  for (const word of wanted) {
    const found = nextPlace(words, at, { word, between: places.length === 0 ? 0 : between, slip })
    if (found === -1) missed += 1
    else places.push(found)
    at = found === -1 ? at + slip : found + 1
    if (missed > slip || places.length === 0) return null
  }
  return places
}

type Sought = { readonly word: string; readonly between: number; readonly slip: number }

function nextPlace(words: readonly Word[], from: number, { word, between, slip }: Sought): number {
  let left = between
  for (let place = from; place < words.length; place += 1) {
    const plain = words[place]!.plain.replace(/[^\p{L}]/gu, '')
    const most = word.length >= 4 ? slip : 0
    if (lettersApart(plain, word, most) <= most) return place
    // Strokes and dots between words are no words.
    if (plain !== '' && left-- === 0) return -1
  }
  return -1
}
