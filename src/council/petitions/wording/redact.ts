import { digitsIn, type Digit } from './numbers-in.ts'
import { placesOf, plainViewOf, type PlainView } from './plain-view.ts'

/** số điện thoại, số giấy tờ tùy thân, số tài khoản, thư điện tử, dãy số khác, lời người công khai chọn ẩn */
export const privateKinds = ['phone', 'identity', 'bank', 'email', 'number', 'chosen'] as const
export type PrivateKind = (typeof privateKinds)[number]

/** A stretch of a text that the public must not read (UTF-16 units of the text as it was given). */
export type PrivatePart = {
  readonly kind: PrivateKind
  readonly start: number
  readonly end: number
}

/** What stands in the public text instead. */
export const hiddenText: Readonly<Record<PrivateKind, string>> = {
  phone: '[đã ẩn số điện thoại]',
  identity: '[đã ẩn số giấy tờ]',
  bank: '[đã ẩn số tài khoản]',
  email: '[đã ẩn thư điện tử]',
  number: '[đã ẩn dãy số]',
  chosen: '[đã ẩn]',
}

/**
 * Phone, identity-paper, health- and social-insurance and account numbers and mail addresses in a text, in
 * whatever digits and however parted. In doubt it hides. Names are not among them: see `namesIn`.
 * Basis: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Luật Tiếp cận thông tin 104/2016/QH13, điều 7.
 */
export function privatePartsOf(text: string): PrivatePart[] {
  const view = plainViewOf(text)
  const parts = [...emailsIn(view), ...lettersAndDigits(view), ...numbersIn(view)]
  return withoutOverlap(
    parts.map(({ kind, start, end }) => ({ kind, ...placesOf(view, start, end) })),
  )
}

/** The text as the public may read it: private parts, and `also` these words wherever they stand, hidden. */
export function redact(text: string, also: readonly string[] = []): string {
  const parts = withoutOverlap([...privatePartsOf(text), ...chosenIn(text, also)])
  return parts.reduceRight(
    (public_, { kind, start, end }) =>
      public_.slice(0, start) + hiddenText[kind] + public_.slice(end),
    text,
  )
}

function chosenIn(text: string, also: readonly string[]): PrivatePart[] {
  const parts: PrivatePart[] = []
  const read = text.toLowerCase()
  for (const words of also.map((one) => one.trim().toLowerCase()).filter(Boolean)) {
    for (let at = read.indexOf(words); at >= 0; at = read.indexOf(words, at + words.length)) {
      parts.push({ kind: 'chosen', start: at, end: at + words.length })
    }
  }
  return parts
}

/** In order; parts that overlap or touch become one, under the name of the first. */
function withoutOverlap(parts: readonly PrivatePart[]): PrivatePart[] {
  const kept: PrivatePart[] = []
  for (const part of parts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last && part.start < last.end) {
      kept[kept.length - 1] = { ...last, end: Math.max(last.end, part.end) }
    } else kept.push(part)
  }
  return kept
}

const emailPattern =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]*\s*(?:@|\(at\)|\[at\]|\s(?:a còng|a cong|a vòng|at)\s)\s*[\p{L}\p{N}-]+(?:\s*(?:\.|\(dot\)|\[dot\]|\schấm\s|\scham\s)\s*[\p{L}\p{N}-]+)+/gu

function emailsIn({ signs }: PlainView): PrivatePart[] {
  return Array.from(signs.matchAll(emailPattern), ({ 0: { length }, index }) => ({
    kind: 'email' as const,
    start: index,
    end: index + length,
  }))
}

// Thẻ bảo hiểm y tế (hai chữ, mười ba số), hộ chiếu (một chữ, bảy số), tài khoản có chữ (711A…).
const mixed: readonly { kind: PrivateKind; pattern: RegExp }[] = [
  { kind: 'identity', pattern: /(?<![\p{L}\p{N}])[a-z]{2}[\s.-]?\d(?:[\s.-]?\d){12}(?!\d)/gu },
  { kind: 'identity', pattern: /(?<![\p{L}\p{N}/-])[a-z][\s.]?\d{7}(?![\p{L}\d])/gu },
  {
    kind: 'bank',
    pattern:
      /(?<=(?:stk|tk|tài khoản|tai khoan|account)[^\d\n]{0,30})\d{2,}[a-z](?:[\s.-]?\d){4,}/gu,
  },
]

function lettersAndDigits({ signs }: PlainView): PrivatePart[] {
  return mixed.flatMap(({ kind, pattern }) =>
    Array.from(signs.matchAll(pattern), ({ 0: { length }, index }) => ({
      kind,
      start: index,
      end: index + length,
    })),
  )
}

const sayings: readonly { kind: PrivateKind; words: RegExp; digits: number }[] = [
  {
    kind: 'bank',
    words:
      /(?:stk|số tk|so tk|(?<!\p{L})tk|tài khoản|tai khoan|account|banking|ngân hàng|ngan hang)[^\d\n]{0,40}$/u,
    digits: 6,
  },
  {
    kind: 'identity',
    words:
      /(?:cccd|cmnd|cmtnd|(?<!\p{L})cmt|căn cước|can cuoc|chứng minh|chung minh|hộ chiếu|ho chieu|định danh|dinh danh|bhxh|bhyt|bảo hiểm|bao hiem|mã số thuế|mst|giấy phép lái xe|gplx|bằng lái)[^\d\n]{0,40}$/u,
    digits: 8,
  },
  {
    kind: 'phone',
    words:
      /(?:sđt|sdt|(?<!\p{L})(?:đt|dt|tel|phone|alo|hotline|lh)|điện thoại|dien thoai|di động|gọi|(?<!\p{L})goi|liên hệ|lien he|liên lạc|zalo|viber|máy bàn)[^\d\n]{0,40}$/u,
    digits: 8,
  },
]
const banks =
  /^[^\p{L}\d\n]{0,4}(?:ngân hàng|ngan hang|nh |agribank|vietcombank|vcb|vietinbank|bidv|techcombank|tcb|mb ?bank|vpbank|acb|sacombank|tpbank|shb|msb|vib|lpbank|lienviet|hdbank|seabank|abbank|ocb|eximbank|pvcombank|kienlong|bac a|co-?opbank)/u
const units =
  /^[\s]?(?:đồng|đ(?!\p{L})|vnđ|vnd|triệu|tr(?!\p{L})|tỷ|tỉ|nghìn|ngàn|dong|m2|m²|m3|ha(?!\p{L})|kg|tấn|%|usd)/u

function numbersIn(view: PlainView): PrivatePart[] {
  const digits = digitsIn(view)
  const parts: PrivatePart[] = []
  for (let at = 0; at < digits.length; at += 1) {
    if (digits[at]!.gap === 'none') continue
    const found = numberFrom(view, digits, at)
    if (!found) continue
    const [kind, length] = found
    parts.push({ kind, start: beginOf(view, digits[at]!), end: digits[at + length - 1]!.end })
    at += length - 1
  }
  return parts
}

function beginOf({ signs }: PlainView, { start }: Digit): number {
  const opening = /[+(]{1,2}$/.exec(signs.slice(Math.max(0, start - 2), start))
  return start - (opening?.[0].length ?? 0)
}

/** The private number that begins with this digit: its kind and how many digits it has. */
function numberFrom(
  view: PlainView,
  digits: readonly Digit[],
  at: number,
): [PrivateKind, number] | null {
  const run = runFrom(digits, at)
  const value = run.map((digit) => digit.value).join('')
  const kind = saidBefore(view, digits[at]!.start, run)
  if (kind === 'bank' && isAccount(view, run)) return ['bank', tightLength(run)]
  const ends = (length: number) => length <= run.length && run[length]?.gap !== 'none'
  const lengths = [phoneLengths(value), identityLengths(value)].flat().filter(ends)
  if (lengths.length > 0 && !isDates(view, run, lengths)) {
    const length = lengths.includes(value.length) ? value.length : Math.min(...lengths)
    const isIdentity = kind === 'identity' || (length === 12 && !phoneLengths(value).includes(12))
    return [isIdentity ? 'identity' : 'phone', length + restOf(view, run, length)]
  }
  return otherNumber(view, run, kind)
}

// After "tài khoản" any number of an account's length is one, but not a sum, a day or a month.
function isAccount({ signs }: PlainView, run: readonly Digit[]): boolean {
  const length = tightLength(run)
  const isMonth = /^\d{1,2}\s?[/-]\s?(?:19|20)\d{2}(?!\d)/.test(signs.slice(run[0]!.start))
  return length >= 6 && !isMonth && !units.test(signs.slice(run[length - 1]!.end))
}

function phoneLengths(value: string): number[] {
  if (/^0[35789]/.test(value)) return [10]
  if (value.startsWith('02')) return [11, 10]
  if (/^0?0?84[235789]/.test(value)) return [value.indexOf('84') + 11, value.indexOf('84') + 12]
  if (/^0?0?840[235789]/.test(value)) return [value.indexOf('84') + 12, value.indexOf('84') + 13]
  if (/^1[89]00/.test(value)) return [8, 10]
  return /^01[2689]/.test(value) ? [11] : []
}

// Số định danh: mười hai số, ba số đầu là mã tỉnh từ 001 đến 096, Nghị định 70/2024/NĐ-CP.
function identityLengths(value: string): number[] {
  return /^0\d/.test(value) ? [12] : []
}

function otherNumber(
  view: PlainView,
  run: readonly Digit[],
  kind: PrivateKind | null,
): [PrivateKind, number] | null {
  const together = run.findIndex(({ gap }, place) => place > 0 && gap !== 'none')
  const first = together < 0 ? run.length : together
  const end = run.at(-1)!.end
  if (kind && !units.test(view.signs.slice(end))) {
    const length = tightLength(run)
    const fewest = sayings.find((one) => one.kind === kind)!.digits
    if (length >= fewest && length <= 19 && !isDates(view, run, [length])) return [kind, length]
  }
  const close = closeLength(view, run)
  const written = view.signs.slice(run[0]!.start, run[close - 1]!.end)
  const isCode = /\p{L}/u.test(view.signs[run[0]!.start - 1] ?? '')
  if (
    close >= fewestUnsaid &&
    !isCode &&
    !isCounted(written, view.signs.slice(run[close - 1]!.end))
  ) {
    return ['bank', close]
  }
  const behind = view.signs.slice(run[first - 1]!.end)
  if (first >= 9 && !units.test(behind)) return [first > 12 ? 'bank' : 'number', first]
  return null
}

// Account numbers and numbers of papers of which nothing is said have at least so many digits.
const fewestUnsaid = 12

/** True for sums of money, days and years, however long their digits are together. */
function isCounted(written: string, behind: string): boolean {
  return (
    units.test(behind) ||
    /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(written) ||
    /^(?:19|20)\d{2}(?:\D+(?:19|20)\d{2})+$/.test(written) ||
    dayPattern.test(written)
  )
}

/** How many digits stand together or parted by one sign each. */
function closeLength({ signs }: PlainView, run: readonly Digit[]): number {
  const stop = run.findIndex(
    ({ start, gap }, place) =>
      place > 0 && gap !== 'none' && !/^[\s._\-–/]$/u.test(signs.slice(run[place - 1]!.end, start)),
  )
  return stop < 0 ? run.length : stop
}

/** Digits from here on that may be one number. */
function runFrom(digits: readonly Digit[], at: number): Digit[] {
  const run = [digits[at]!]
  for (let next = at + 1; next < digits.length; next += 1) {
    const { gap } = digits[next]!
    if (gap === 'break' || (gap !== 'none' && run.length >= 20)) break
    run.push(digits[next]!)
  }
  return run
}

/** How many digits stand together or parted thinly. */
function tightLength(run: readonly Digit[]): number {
  const stop = run.findIndex(({ gap }, place) => place > 0 && gap === 'wide')
  return stop < 0 ? run.length : stop
}

/** What is left of a run behind a number belongs to it, unless it counts something or is a number of its own. */
function restOf({ signs }: PlainView, run: readonly Digit[], length: number): number {
  const rest = run.slice(length)
  if (rest.length === 0 || rest.length > 6) return 0
  const gap = signs.slice(run[length - 1]!.end, rest[0]!.start)
  if (!/^[\s.\-–]$/u.test(gap)) return 0
  return /^\s*\p{L}/u.test(signs.slice(rest.at(-1)!.end)) ? 0 : rest.length
}

const dayPattern = /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}(?![./-]?\d)/u

/** True when the digits are days: 05/06/2026 – 07/08/2026. */
function isDates({ signs }: PlainView, run: readonly Digit[], lengths: readonly number[]): boolean {
  const end = run[Math.max(...lengths) - 1]?.end ?? run.at(-1)!.end
  const written = signs.slice(run[0]!.start, end)
  const before = signs.slice(Math.max(0, run[0]!.start - 12), run[0]!.start)
  if (!dayPattern.test(signs.slice(run[0]!.start, end + 1))) return false
  return (
    written.includes('/') || /(?:ngày|hạn|từ|đến|sinh|lúc|ngay|tu|den|trước|sau)\s*$/u.test(before)
  )
}

function saidBefore(view: PlainView, start: number, run: readonly Digit[]): PrivateKind | null {
  // What stands in place of a number says nothing of the next one.
  const before = view.signs.slice(Math.max(0, start - 60), start).replace(/\[?[^[\]]*\]/gu, '0')
  const said = sayings.find(({ words }) => words.test(before))
  if (said) return said.kind
  return banks.test(view.signs.slice(run.at(-1)!.end)) ? 'bank' : null
}
