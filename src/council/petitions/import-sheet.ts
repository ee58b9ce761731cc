import { cleanText, foldVietnamese } from '../../kernel/text.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { phonePattern } from './phone.ts'
import { petitionChannels, type PetitionChannel } from './petition.ts'
import { channelText } from './text.vi.ts'

/** A value as it stands in a cell of a sheet. */
export type SheetCell = string | number | boolean | Temporal.PlainDate | null

export const importFields = [
  'words',
  'title',
  'hamlet',
  'place',
  'channel',
  'name',
  'phone',
  'address',
  'keepClosed',
] as const
export type ImportField = (typeof importFields)[number]

/** What is wrong with a field of a row: a refusal code with its values. */
export type RowFault = {
  readonly field: ImportField
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** A row as it was read, texts cleaned; can be kept as JSON. */
export type ImportRow = { readonly [field in ImportField]: string } & {
  /** Its number in the sheet, counted from 1 with the heading. */
  readonly row: number
  readonly faults: readonly RowFault[]
}

/** Column headings of the template, and other words people use for them. */
export const importHeadings: Readonly<Record<ImportField, readonly [string, ...string[]]>> = {
  words: ['Nội dung kiến nghị', 'Nội dung', 'Ý kiến, kiến nghị', 'Ý kiến cử tri', 'Lời cử tri'],
  title: ['Tóm tắt', 'Tiêu đề', 'Trích yếu'],
  hamlet: ['Thôn', 'Tổ dân phố', 'Thôn, tổ dân phố', 'Địa bàn'],
  place: ['Địa điểm', 'Vị trí', 'Nơi xảy ra'],
  channel: ['Kênh tiếp nhận', 'Kênh', 'Nguồn'],
  name: ['Họ tên cử tri', 'Họ và tên', 'Họ tên', 'Cử tri'],
  phone: ['Điện thoại', 'Số điện thoại', 'SĐT'],
  address: ['Địa chỉ'],
  keepClosed: ['Không công khai', 'Giữ kín'],
}

const longest: Readonly<Record<ImportField, number>> = {
  words: 10_000,
  title: 200,
  hamlet: 100,
  place: 200,
  channel: 60,
  name: 100,
  phone: 20,
  address: 200,
  keepClosed: 20,
}

/** A title or a remark may stand above the heading row. */
const headingWithin = 10

/**
 * Reads the rows below the heading row; columns may stand in any order and others are passed over.
 * Refuses a sheet without the column of words, or without rows.
 */
export function readImportSheet(cells: readonly (readonly SheetCell[])[]): Result<ImportRow[]> {
  const columns = cells.slice(0, headingWithin).map(columnsOf)
  const headingAt = columns.findIndex((places) => places.words !== undefined)
  const places = columns[headingAt]
  if (!places) {
    return refuse('petition.sheet_heading_missing', {
      field: 'sheet',
      values: { heading: importHeadings.words[0] },
    })
  }
  const rows = cells
    .map((row, index) => ({ row, number: index + 1 }))
    .slice(headingAt + 1)
    .filter(({ row }) => row.some((cell) => cell !== null && cell !== ''))
    .map(({ row, number }) => readRow(row, places, number))
  return rows.length > 0 ? ok(rows) : refuse('petition.sheet_empty', { field: 'sheet' })
}

type Columns = Partial<Record<ImportField, number>>

function columnsOf(row: readonly SheetCell[]): Columns {
  const columns: Columns = {}
  for (const [place, cell] of row.entries()) {
    const words = typeof cell === 'string' ? foldVietnamese(cell) : ''
    const field = importFields.find((name) =>
      importHeadings[name].some((heading) => foldVietnamese(heading) === words),
    )
    if (field && columns[field] === undefined) columns[field] = place
  }
  return columns
}

function readRow(row: readonly SheetCell[], columns: Columns, number: number): ImportRow {
  const texts = Object.fromEntries(
    importFields.map((field) => {
      const place = columns[field]
      return [field, textOf(place === undefined ? null : (row[place] ?? null), field)]
    }),
  ) as Record<ImportField, string>
  const title = texts.title || titleOf(texts.words)
  const read = { ...texts, title }
  return { ...read, row: number, faults: faultsOf(read) }
}

function textOf(cell: SheetCell, field: ImportField): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'có' : ''
  if (typeof cell === 'string') {
    return field === 'words' ? cleanText(cell) : cleanText(cell).replace(/\s+/g, ' ')
  }
  // A spreadsheet that took a phone number for a number has dropped its first zero.
  if (typeof cell === 'number' && field === 'phone') return `${cell}`.replace(/^(\d{9})$/, '0$1')
  return cell.toString()
}

/** Without a summary of its own a petition is called by its first sentence. */
function titleOf(words: string): string {
  const [first = ''] = words.split(/(?<=[.!?])\s|\n/u)
  const line = first.replace(/\s+/g, ' ').trim()
  return line.length <= longest.title ? line : `${line.slice(0, longest.title - 1).toWellFormed()}…`
}

function faultsOf(texts: Record<ImportField, string>): RowFault[] {
  const faults: RowFault[] = []
  if (texts.words === '') faults.push({ field: 'words', code: 'petition.row_without_words' })
  if (texts.phone !== '' && !phonePattern.test(texts.phone)) {
    faults.push({ field: 'phone', code: 'petition.row_phone_unreadable' })
  }
  if (texts.channel !== '' && channelOf(texts.channel) === null) {
    faults.push({ field: 'channel', code: 'petition.row_channel_unknown' })
  }
  for (const field of importFields) {
    const { length } = texts[field]
    const most = longest[field]
    if (length > most) faults.push({ field, code: 'petition.row_too_long', values: { most, length } })
  }
  return faults
}

/** The channel that a cell names, by its label; null when it names none. The portal is no channel of a file. */
export function channelOf(text: string): PetitionChannel | null {
  const folded = foldVietnamese(text)
  const channels = petitionChannels.filter((channel) => channel !== 'portal')
  return channels.find((channel) => foldVietnamese(channelText[channel]) === folded) ?? null
}

/** Whether a cell says that the voter wants it kept closed: anything but no. */
export function isKeptClosed({ keepClosed }: Pick<ImportRow, 'keepClosed'>): boolean {
  return !['', '0', 'khong', 'k'].includes(foldVietnamese(keepClosed))
}
