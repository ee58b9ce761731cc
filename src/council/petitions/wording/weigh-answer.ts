import {
  generalWords,
  moneyLacks,
  moneyWords,
  noMoney,
  notYetDone,
  ownerNames,
  worksWords,
} from './answer-words.ts'
import { legalPatterns } from './legal-words.ts'
import { isWithoutAccents, oneSpelling, withoutAccents } from './spelling.ts'
import { datePatterns } from './written-days.ts'

/** What an answer to a voter should say: bao giờ, ai làm, tiền đâu, căn cứ nào, làm gì. */
export const answerParts = ['date', 'owner', 'money', 'legal_basis', 'works'] as const
export type AnswerPart = (typeof answerParts)[number]

/** Words of the answer that say it, and where they stand in its text (UTF-16 units). */
export type Passage = { readonly words: string; readonly start: number; readonly end: number }

export type AnswerWeight = {
  readonly found: Readonly<Record<AnswerPart, readonly Passage[]>>
  readonly missing: readonly AnswerPart[]
  /** Words that bind nobody: "sẽ nghiên cứu", "theo quy định". */
  readonly general: readonly Passage[]
  /** Nothing but general words: no day, and nothing that will be done. */
  readonly isGeneral: boolean
}

/** What the form says beside the text. */
export type KnownOfAnswer = {
  /** Days long before this one are no days of works. */
  readonly today?: Temporal.PlainDate
  readonly promisedOn?: Temporal.PlainDate | null
  readonly legalBasis?: string
}

/**
 * Which of day, owner, money, legal basis and works an answer names, which it leaves out, and its general
 * words. Pure; it reads words and judges no truth. `text` as it is kept (`cleanText`). What the fields
 * beside it say counts as said, without a passage.
 */
export function weighAnswer(text: string, known: KnownOfAnswer = {}): AnswerWeight {
  const isPlain = isWithoutAccents(text)
  const reading: Reading = {
    written: text,
    read: isPlain ? withoutAccents(text) : oneSpelling(text),
    isPlain,
  }
  const legal = passagesOf(reading, legalPatterns)
  const found: Record<AnswerPart, readonly Passage[]> = {
    date: passagesOf(reading, datePatterns).filter(
      (day) => !isDayOfDocument(reading, day, legal) && !isLongPast(day, known.today),
    ),
    owner: passagesOf(reading, ownerNames).filter((owner) => actsBy(reading, owner)),
    money: passagesOf(reading, moneyWords).filter(
      (money) => /^\d/.test(money.words) || hasMoney(reading, money),
    ),
    legal_basis: legal,
    works: passagesOf(reading, worksWords).filter((verb) => !isAfter(reading, verb, wordsThenVerb)),
  }
  const said: Partial<Record<AnswerPart, boolean>> = {
    date: Boolean(known.promisedOn),
    legal_basis: namesLaw(known.legalBasis ?? ''),
  }
  const missing = answerParts.filter((part) => found[part].length === 0 && !said[part])
  const general = passagesOf(reading, generalWords)
  const isBound = !missing.includes('date') || !missing.includes('works')
  return { found, missing, general, isGeneral: general.length > 0 && !isBound }
}

/** True when a legal basis names a document or an article, and not only "theo quy định". */
export function namesLaw(text: string): boolean {
  return text !== '' && weighed(text, legalPatterns)
}

function weighed(text: string, patterns: readonly string[]): boolean {
  const isPlain = isWithoutAccents(text)
  const read = isPlain ? withoutAccents(text) : oneSpelling(text)
  return passagesOf({ written: text, read, isPlain }, patterns).length > 0
}

type Reading = { readonly written: string; readonly read: string; readonly isPlain: boolean }

const wordsThenVerb = `${notYetDone}(?: (?!sẽ|đã|đang|giao|nay|và đã)[^\\s.,;:]+){0,6}`

type Place = 'anywhere' | 'start' | 'end'

const compiled = new Map<string, RegExp>()

/** The pattern as it is searched: a space is any white space, and it begins and ends with a word. */
function expression(pattern: string, isPlain: boolean, place: Place = 'anywhere'): RegExp {
  const key = `${isPlain} ${place} ${pattern}`
  const known = compiled.get(key)
  if (known) return known
  const spaced = isPlain ? plainPattern(pattern) : pattern
  const source = `(?:${spaced.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})`
  const made = {
    anywhere: () => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu'),
    start: () => new RegExp(`^${source}(?![\\p{L}\\p{N}])`, 'u'),
    end: () => new RegExp(`(?<![\\p{L}\\p{N}])${source}\\s*$`, 'u'),
  }[place]()
  compiled.set(key, made)
  return made
}

// Escapes such as \p{Lu} keep their capitals: only letters with accents change.
function plainPattern(pattern: string): string {
  return pattern.replace(/[^\p{ASCII}]/gu, (sign) => withoutAccents(sign))
}

function passagesOf({ written, read, isPlain }: Reading, patterns: readonly string[]): Passage[] {
  const passages = patterns.flatMap((pattern) =>
    Array.from(read.matchAll(expression(pattern, isPlain)), ({ 0: { length }, index }) => ({
      words: written.slice(index, index + length),
      start: index,
      end: index + length,
    })),
  )
  return withoutInner(passages)
}

/** In order, and of those that overlap only the longest. */
function withoutInner(passages: readonly Passage[]): Passage[] {
  const kept: Passage[] = []
  const order = passages.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const one of order) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}

/** True when these words stand just before the passage, in the same sentence. */
function isAfter({ read, isPlain }: Reading, { start }: Passage, pattern: string): boolean {
  const before = read
    .slice(Math.max(0, start - 80), start)
    .split(/[.;:!?\n]\s/u)
    .at(-1)!
  return expression(pattern, isPlain, 'end').test(before)
}

// "Quyết định số 12/2025/QĐ-UBND ngày 5/3/2025": the day the document was signed, not one of works.
function isDayOfDocument({ read }: Reading, day: Passage, legal: readonly Passage[]): boolean {
  const isNext = (end: number) => /^[\s,(]*(?:ký\s+)?$/u.test(read.slice(end, day.start))
  if (
    legal.some(
      ({ start, end }) =>
        (day.start >= start && day.end <= end) || (end <= day.start && isNext(end)),
    )
  ) {
    return true
  }
  const number = /(?:\/[\p{L}-]+|số \S+)\s*,?\s*$/u
  return number.test(read.slice(Math.max(0, day.start - 30), day.start))
}

/** A year, or the year of a day, that has gone by more than a year ago: it tells how things came about. */
function isLongPast({ words }: Passage, today: Temporal.PlainDate | undefined): boolean {
  const year = /(?:19|20)\d{2}/.exec(words)
  return today !== undefined && year !== null && Number(year[0]) < today.year - 1
}

const acts =
  '(?:đã|sẽ|đang|vừa|có|phải|trực tiếp|chịu trách nhiệm|chủ trì|thực hiện|phối hợp|tổ chức|bố trí|triển khai|được giao|làm|cam kết)'
const orders =
  '(?:giao|phân công|yêu cầu|đề nghị|chỉ đạo|do|đôn đốc|mời|gửi|liên hệ|trách nhiệm (?:thuộc|của)|thuộc (?:thẩm quyền|trách nhiệm)(?: \\S+){0,2} của|phối hợp (?:với|cùng)|cùng(?: với)?|và|hợp đồng với|làm việc với|đầu mối là|chủ trì là)(?: cho)?(?: đồng chí)?'
// "UBND xã sẽ nghiên cứu", "UBND xã xin tiếp thu": a name, but nobody who does anything.
const idle =
  '(?:(?:xin|sẽ|đã|đang|rất|luôn|cũng|có|tiếp tục|trân trọng|thường xuyên) )*(?:tiếp thu|ghi nhận|nghiên cứu|xem xét|cảm ơn|trả lời|nhận được|quan tâm|cân nhắc|lưu ý|ý kiến|thấy|nhận thấy|chia sẻ|giải trình|báo cáo(?: cử tri)? như sau|thông tin (?:tới|đến)|cố gắng|phấn đấu|nỗ lực|kiến nghị cấp trên|báo cáo cấp trên|đề nghị (?:bà con|cử tri|nhân dân)|mong|chỉ đạo(?! (?:phòng|công an|trưởng|ban|trạm|công ty|hợp tác xã|htx|đơn vị thi công|nhà thầu|bộ phận (?:một cửa|địa chính)|cán bộ|công chức|ông|bà))|tăng cường|đẩy mạnh)'

const mostWordsOfName = 4

/** A name is an owner when somebody is told to act, or acts; not when it only listens. */
function actsBy(reading: Reading, owner: Passage): boolean {
  if (/^(?:ông|bà|đồng chí|đ\/c)/i.test(owner.words) && !/\s\p{Lu}/u.test(owner.words)) return false
  if (isAfter(reading, owner, orders)) return true
  let end = owner.end
  for (let word = 0; word <= mostWordsOfName; word += 1) {
    const here = { ...owner, end }
    if (begins(reading, here, idle)) return false
    if (begins(reading, here, acts)) return true
    if (worksWords.some((verb) => begins(reading, here, verb))) return true
    const next = /^\s+[\p{L}\d-]+/u.exec(reading.read.slice(end))
    if (!next) return false
    end += next[0].length
  }
  return false
}

function hasMoney(reading: Reading, money: Passage): boolean {
  return !isAfter(reading, money, noMoney) && !begins(reading, money, moneyLacks)
}

/** True when these words go on where the passage ends; what stands in brackets between is passed over. */
function begins({ read, isPlain }: Reading, { end }: Passage, pattern: string): boolean {
  const after = read.slice(end, end + 100).replace(/^[\s,]*(?:\([^)]*\)\s*)?/u, '')
  return expression(pattern, isPlain, 'start').test(after)
}
