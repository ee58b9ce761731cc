import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Basis } from '../../kernel/basis.ts'
import { kindShapes, type DocumentKind } from './document-kind.ts'

/** Điều 15, khoản 1: numbers begin with 01 on 1 January and are unique in the year. */
const numberBasis: Basis = {
  document: 'Nghị định 30/2020/NĐ-CP',
  article: 'Điều 15, khoản 1',
  rule: 'DOC-041',
}

/** A body with the abbreviation it was given, if any. */
export type NamedBody = { readonly kind: string; readonly name: string; readonly symbol?: string }

const shortBodies: Readonly<Record<string, string>> = {
  council: 'HĐND',
  standing_body: 'TTHĐND',
  council_office: 'VP',
}

/** Chữ viết tắt tên cơ quan: "Ban Kinh tế - Ngân sách" → BKTNS, "Tổ đại biểu số 4" → TĐB4. */
// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3: set by the body itself; this is the default.
export function bodyAbbreviation(body: NamedBody): string {
  if (body.symbol) return body.symbol
  const short = shortBodies[body.kind]
  if (short) return short
  return body.name
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(và|số|của)$/iu.test(word))
    .map((word) => (/^\p{N}/u.test(word) ? word : word[0]!.toLocaleUpperCase('vi')))
    .join('')
}

/** What follows the number's stroke: NQ-HĐND, KH-TTHĐND, BC-BKTNS; a letter has the body and its office. */
export function defaultSymbol(kind: DocumentKind, body: NamedBody): string {
  const { abbreviation } = kindShapes[kind]
  const of = bodyAbbreviation(body)
  return abbreviation === '' ? `${of}-VP` : `${abbreviation}-${of}`
}

/** Letters, strokes between them, no room; a legal document has its year before them and its own series. */
export const symbolShape = /^((19|20)\d{2}\/)?[\p{L}\p{N}]{1,12}(-[\p{L}\p{N}&.]{1,20}){0,4}$/u

/** cách đánh số: each symbol for itself, or all papers of the body in one series */
export const seriesWays = ['by_symbol', 'by_body'] as const
export type SeriesWay = (typeof seriesWays)[number]

/**
 * The series in which numbers run. Two kinds with one symbol (a report and an examination report)
 * share one series either way, and number and symbol stay unique in the year.
 */
export function seriesOf(bodyId: string, symbol: string, way: SeriesWay): string {
  return way === 'by_body' ? `${bodyId}:*` : `${bodyId}:${symbol}`
}

/** Series of papers that arrive: one a year for the whole office (Điều 22, khoản 2; DOC-049). */
export const arrivalSeries = 'arrival'

/** "06/KH-TTHĐND"; a legal document carries its year: "12/2026/NQ-HĐND". */
export function citedNumber(number: number, symbol: string): string {
  return `${String(number).padStart(2, '0')}/${symbol}`
}

/** Reads "06/KH-TTHĐND" as somebody typed it; null when it is no number and symbol. */
export function readCitedNumber(text: string): { number: number; symbol: string } | null {
  const plain = text.normalize('NFC').replace(/\s+/g, '').replace(/^số:?/i, '')
  const found = /^0*(\d{1,5})\/(.{1,40})$/u.exec(plain)
  const symbol = found?.[2] ?? ''
  const number = Number(found?.[1] ?? 0)
  return number > 0 && symbolShape.test(symbol) ? { number, symbol } : null
}

/** One number of a series as the register has it. */
export type TakenNumber = { readonly number: number; readonly isCancelled: boolean }

export type LateEntry = {
  readonly number: number
  readonly documentOn: Temporal.PlainDate
  readonly reason: string
  /** The same number in the register, if it was ever given. */
  readonly taken: TakenNumber | null
  /** The last number given in order by this register; 0 when none was. */
  readonly lastInOrder: number
}

/**
 * Vào sổ muộn: an old paper keeps the number it has. Refused when the number was ever given, also
 * when it is crossed out, and when the series has not reached it: the next number is taken in order.
 */
export function decideLateEntry(entry: LateEntry, today: Temporal.PlainDate): Result<void> {
  const { number, documentOn, reason, taken, lastInOrder } = entry
  if (reason === '') return refuse('official_document.late_without_reason', { field: 'reason' })
  if (Temporal.PlainDate.compare(documentOn, today) > 0) {
    return refuse('official_document.dated_in_future', { field: 'documentOn' })
  }
  if (taken) {
    const code = taken.isCancelled ? 'number_was_cancelled' : 'number_taken'
    return refuse(`official_document.${code}`, {
      field: 'documentNumber',
      basis: numberBasis,
      values: { number },
    })
  }
  if (lastInOrder > 0 && number > lastInOrder) {
    return refuse('official_document.number_ahead_of_series', {
      field: 'documentNumber',
      basis: numberBasis,
      values: { number, last: lastInOrder },
    })
  }
  return ok(undefined)
}

/** Numbers of a series below its last that nobody holds: a late paper may still be missing. */
export function missingNumbers(taken: readonly number[], last: number): number[] {
  const known = new Set(taken)
  return Array.from({ length: last }, (_, place) => place + 1).filter((number) => !known.has(number))
}
