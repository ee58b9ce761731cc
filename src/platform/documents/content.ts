/** Some words in one look: upright unless said otherwise. */
export type Run = { readonly text: string; readonly isBold?: boolean; readonly isItalic?: boolean }

/** Plain words, or words in several looks. A line end begins a new paragraph of the same kind. */
export type Words = string | readonly Run[]

export type ColumnAlign = 'left' | 'center' | 'right'

/** A column of a table on paper; `share` is its part of the width beside the other columns' shares. */
export type PaperColumn = {
  readonly heading: string
  readonly share: number
  readonly align?: ColumnAlign
}

/** One piece of the body, in the order it is read. */
export type Block =
  | { readonly kind: 'paragraph'; readonly words: Words; readonly align?: ColumnAlign | 'both' }
  /** Mục I, 1, a: `number` is written as it is, "I", "1" or "a". */
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly number: string
      readonly words: string
    }
  /** Điều 1. Tên điều */
  | { readonly kind: 'article'; readonly number: number; readonly words: string }
  /** khoản: 1. … */
  | { readonly kind: 'clause'; readonly number: number; readonly words: Words }
  /** điểm: a) … */
  | { readonly kind: 'point'; readonly letter: string; readonly words: Words }
  /** gạch đầu dòng: - … */
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  /** Its heading row stands again on each page. */
  | {
      readonly kind: 'table'
      readonly columns: readonly PaperColumn[]
      readonly rows: readonly (readonly Words[])[]
    }
  | { readonly kind: 'page_break' }

/** Who signs: the lines above the name (see `authorityLines`), and the name, or null while nobody is named. */
export type Signature = { readonly authority: readonly string[]; readonly name: string | null }

/** phụ lục, with pages counted from 1 again */
export type Annex = {
  /** "I"; empty when there is only one. */
  readonly number: string
  readonly title: string
  /** "Kèm theo Báo cáo số … ngày …" */
  readonly comesWith: string
  readonly isLandscape?: boolean
  readonly body: readonly Block[]
}

/**
 * An official document (văn bản hành chính) as Decree 30/2020 lays it out, free of any format: the
 * same value becomes DOCX and PDF. Plain values only, so that it travels to another process.
 */
export type OfficialDocument = {
  /** Cơ quan chủ quản trực tiếp; absent when none is printed. */
  readonly superior?: string
  /** Cơ quan ban hành; a line end breaks the name where its readers would. */
  readonly issuer: string
  /** Null until the clerk gives one: room is left for it. */
  readonly number: number | null
  /** "BC-TTHĐND": what follows the number's stroke. */
  readonly symbol: string
  /** Địa danh và thời gian, made by `placeAndDay`. */
  readonly placeAndDay: string
  /** "Báo cáo"; absent for an official letter (công văn), whose subject stands as "V/v …". */
  readonly type?: string
  /** Trích yếu nội dung; a line end breaks it where its readers would. */
  readonly subject: string
  /** Kính gửi */
  readonly recipients?: readonly string[]
  /** Căn cứ ban hành, without the sign at their end. */
  readonly bases?: readonly string[]
  readonly body: readonly Block[]
  /** One; two for minutes: on the left and on the right. */
  readonly signatures: readonly Signature[]
  /** Nơi nhận, without dash and sign at the end. */
  readonly sentTo?: readonly string[]
  readonly annexes?: readonly Annex[]
  /** Day on which the file is made, ISO: it stands in the file itself, not on the paper. */
  readonly madeOn: string
}

/** áp phích: one page to hang up */
export type Poster = {
  readonly size: 'a4' | 'a5'
  readonly issuer: string
  readonly title: string
  readonly subject: string
  /** "Thời gian", "Địa điểm", …: at most six. */
  readonly lines: readonly { readonly label: string; readonly value: string }[]
  /** Address in the QR code, and the words beside it. */
  readonly link: string
  readonly linkWords: string
  readonly madeOn: string
}

/** phiếu: eight small papers a page, each with its number and QR code */
export type SlipSheet = {
  readonly issuer: string
  readonly title: string
  /** What to do with the slip. */
  readonly note: string
  readonly slips: readonly { readonly number: string; readonly link: string }[]
  readonly madeOn: string
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

/**
 * "Nơi ấy, ngày 05 tháng 02 năm 2027": days below 10 and months 1 and 2 take a zero. With a bare
 * year room is left for a day that is not known yet.
 */
// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4
export function placeAndDay(place: string, on: Temporal.PlainDate | number): string {
  if (typeof on === 'number') return `${place}, ngày${room}tháng${room}năm ${on}`
  const month = on.month < 3 ? twoDigits(on.month) : String(on.month)
  return `${place}, ngày ${twoDigits(on.day)} tháng ${month} năm ${on.year}`
}

/** "05/BC-TTHĐND": numbers below 10 take a zero; without a number room is left for it. */
// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3
export function writtenNumber(number: number | null, symbol: string): string {
  return `${number === null ? room : twoDigits(number)}/${symbol}`
}

/** Room for a pen: it neither breaks nor shrinks. */
const room = '\u00A0'.repeat(7)
