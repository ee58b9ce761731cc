import { cleanText } from '../../kernel/text.ts'

/** A word this long may be wider than its place: it may be broken anywhere. */
const longestWhole = 30
const breakAfter = 10
const mayBreak = '\u200B'
/** Stands for a sign that the font does not have. */
const unknownSign = '□'

/**
 * A text as it goes on paper: NFC, well-formed, no invisible sign, one space for any run of blanks.
 * Line ends stay; a blank or line end at either end stays too, since the next words may follow in bold.
 */
export function paperText(text: string): string {
  const known = text.toWellFormed().replace(/[\uFFFE\uFFFF]|\p{Variation_Selector}/gu, '')
  const clean = cleanText(known)
    .replace(/[\u2028\u2029]/gu, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
  const [head = '', tail = ''] = [/^\s*/.exec(known)?.[0], /\s*$/.exec(known)?.[0]]
  return clean === '' ? edge(known) : edge(head) + clean + edge(tail)
}

/** What a run of blanks at the edge of a text stands for. */
function edge(blanks: string): string {
  if (/[\n\r\u2028\u2029]/u.test(blanks)) return '\n'
  return /[ \t]/.test(blanks) ? ' ' : ''
}

/** A text with a box for each sign that a font does not have. */
export function inFont(text: string, has: (codePoint: number) => boolean): string {
  let shown = ''
  for (const sign of text) {
    shown += sign === '\n' || has(sign.codePointAt(0) ?? 0) ? sign : unknownSign
  }
  return shown
}

/**
 * A text whose overlong words may be broken, between letters as readers see them. A line may end after
 * a stroke or dash by itself: the numbers of documents stay whole between them.
 */
export function breakable(text: string): string {
  return text.replace(/[^ \n/-]+/g, (word) => (word.length > longestWhole ? broken(word) : word))
}

function broken(word: string): string {
  const letters = [...new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(word)]
  return letters
    .map(({ segment }, place) =>
      place % breakAfter === breakAfter - 1 ? segment + mayBreak : segment,
    )
    .join('')
}
