import type { PlainView } from './plain-view.ts'

/** One digit of the view, and what stands between it and the one before. */
export type Digit = {
  readonly value: string
  readonly start: number
  readonly end: number
  readonly gap: Gap
}
/** `none`: written together; `thin`: a space, a point, a dash; `wide`: words that people say between; `break`. */
export type Gap = 'none' | 'thin' | 'wide' | 'break'

const spoken: Readonly<Record<string, string>> = {
  không: '0',
  khong: '0',
  một: '1',
  mốt: '1',
  mot: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  tư: '4',
  bon: '4',
  năm: '5',
  lăm: '5',
  nam: '5',
  sáu: '6',
  sau: '6',
  bảy: '7',
  bẩy: '7',
  bay: '7',
  tám: '8',
  tam: '8',
  chín: '9',
  chin: '9',
}
const spokenWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(spoken).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)
const thin = /^[\s.,\-‐-―−_()[\]{}/\\·•∙*'’‘"“”+:|~=]{1,5}$/u
const fillers =
  'sau đó|sau do|rồi|roi|tiếp|tiep|tiếp theo|đến|den|và|va|là|la|số|so|chấm|cham|phẩy|phay|gạch|gach|chấm chấm|cách|cach|dấu|dau|ba số|dot|rồi đến'
const wide = new RegExp(`^[\\s.,\\-–_():;]*(?:(?:${fillers})[\\s.,\\-–_():;]*){1,3}$`, 'u')

/** Digits of a view in their order; words said for digits count where at least nine stand in a row. */
export function digitsIn({ signs }: PlainView): Digit[] {
  const found = [...lookalikesIn(signs), ...spokenIn(signs)]
  for (const { 0: value, index } of signs.matchAll(/\d/g)) {
    found.push({ value, start: index, end: index + 1 })
  }
  const order = found.toSorted((a, b) => a.start - b.start)
  return order.map((digit, at) => ({
    ...digit,
    gap: at === 0 ? 'break' : gapOf(signs.slice(order[at - 1]!.end, digit.start)),
  }))
}

type Plain = Omit<Digit, 'gap'>

function gapOf(between: string): Gap {
  if (between === '') return 'none'
  if (thin.test(between)) return 'thin'
  return wide.test(between) ? 'wide' : 'break'
}

// o912 and 09l2: letters that pass for digits, amid digits.
function lookalikesIn(signs: string): Plain[] {
  const pattern =
    /(?<=(?:^|[\s(:+.,])|\d)[oil|]+(?=[\s.-]?\d{2})|(?<=\d[\s.-]?)[oil|]{1,3}(?=[\s.-]?\d)/gu
  return Array.from(signs.matchAll(pattern)).flatMap(({ 0: letters, index }) =>
    isAmidDigits(signs, index, letters.length)
      ? Array.from(letters, (letter, at) => ({
          value: letter === 'o' ? '0' : '1',
          start: index + at,
          end: index + at + 1,
        }))
      : [],
  )
}

// Six digits close by: otherwise "5 l" is five litres.
function isAmidDigits(signs: string, index: number, length: number): boolean {
  const around =
    signs.slice(Math.max(0, index - 14), index) + signs.slice(index + length, index + length + 14)
  return (around.match(/\d/g)?.length ?? 0) >= 6 && !/\p{L}/u.test(signs[index + length] ?? '')
}

const fewestSpoken = 6

function spokenIn(signs: string): Plain[] {
  const words = Array.from(signs.matchAll(spokenWord), ({ 0: word, index }) => ({
    value: spoken[word]!,
    start: index,
    end: index + word.length,
  }))
  const kept: Plain[] = []
  let run: Plain[] = []
  const close = () => {
    if (run.length >= fewestSpoken) kept.push(...run)
    run = []
  }
  for (const word of words) {
    const last = run.at(-1)
    if (last && !/^[\s,.\-\d]{1,6}$/u.test(signs.slice(last.end, word.start))) close()
    run.push(word)
  }
  close()
  return kept
}
