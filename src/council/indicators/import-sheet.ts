import { cleanText, foldVietnamese } from '../../kernel/text.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { readFigure } from './forms.ts'

/** A value as it stands in a cell of a sheet. */
export type SheetCell = string | number | boolean | Temporal.PlainDate | null

const sheetFields = [
  'number',
  'name',
  'unit',
  'direction',
  'owner',
  'source',
  'definition',
  'method',
  'rhythm',
  'baseYear',
  'figures',
] as const
export type SheetField = (typeof sheetFields)[number]
type TextField = Exclude<SheetField, 'figures'>
const textFields = sheetFields.filter((field): field is TextField => field !== 'figures')

/** Column headings of the template, and other words people use for them. */
export const sheetHeadings: Readonly<Record<SheetField, readonly [string, ...string[]]>> = {
  number: ['TT', 'STT', 'Số thứ tự'],
  name: ['Tên chỉ tiêu', 'Chỉ tiêu'],
  unit: ['Đơn vị tính', 'Đơn vị', 'ĐVT'],
  direction: ['Chiều tốt lên', 'Chiều'],
  owner: ['Cơ quan chịu trách nhiệm', 'Cơ quan'],
  source: ['Văn bản giao', 'Nguồn'],
  definition: ['Khái niệm'],
  method: ['Cách tính', 'Phương pháp tính'],
  rhythm: ['Kỳ nhập', 'Kỳ báo cáo'],
  baseYear: ['Năm gốc'],
  figures: ['Thực hiện, mục tiêu từng năm'],
}

/** What is wrong with a field of a row: a refusal code with its values. */
export type RowFault = {
  readonly field: SheetField
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

export type YearCell = {
  readonly year: number
  readonly kind: 'figure' | 'target'
  readonly value: number
}

/** A row as it was read, texts cleaned; can be kept as JSON. */
export type SheetRow = { readonly [field in TextField]: string } & {
  /** Its number in the sheet, counted from 1 with the heading. */
  readonly row: number
  readonly cells: readonly YearCell[]
  readonly faults: readonly RowFault[]
}

const longest: Partial<Record<TextField, number>> = {
  name: 300,
  unit: 60,
  source: 300,
  definition: 2000,
  method: 2000,
}

/** A title or a remark may stand above the heading row. */
const headingWithin = 10

type YearColumn = { place: number; heading: string; year: number; kind: YearCell['kind'] }
type Columns = { texts: Partial<Record<TextField, number>>; years: YearColumn[] }

/** Reads the rows below the heading row; “Thực hiện 2025” and “Mục tiêu 2026” are columns of their years. */
export function readIndicatorSheet(cells: readonly (readonly SheetCell[])[]): Result<SheetRow[]> {
  const columns = cells.slice(0, headingWithin).map(columnsOf)
  const headingAt = columns.findIndex(
    ({ texts }) => texts.name !== undefined && texts.number !== undefined,
  )
  const places = columns[headingAt]
  if (!places) {
    return refuse('indicator.sheet_heading_missing', {
      field: 'sheet',
      values: { heading: sheetHeadings.name[0] },
    })
  }
  const rows = cells
    .map((row, index) => ({ row, number: index + 1 }))
    .slice(headingAt + 1)
    .filter(({ row }) => row.some((cell) => cell !== null && cell !== ''))
    .map(({ row, number }) => readRow(row, places, number))
  return rows.length > 0 ? ok(rows) : refuse('indicator.sheet_empty', { field: 'sheet' })
}

function columnsOf(row: readonly SheetCell[]): Columns {
  const columns: Columns = { texts: {}, years: [] }
  for (const [place, cell] of row.entries()) {
    if (typeof cell !== 'string') continue
    const words = foldVietnamese(cell)
    const [, kind, year] = /^(thuc hien|muc tieu) (?:nam )?(\d{4})$/.exec(words) ?? []
    if (kind && year) {
      const column = { place, heading: cleanText(cell), year: Number(year) }
      columns.years.push({ ...column, kind: kind === 'thuc hien' ? 'figure' : 'target' })
      continue
    }
    const field = textFields.find((name) =>
      sheetHeadings[name].some((heading) => foldVietnamese(heading) === words),
    )
    if (field && columns.texts[field] === undefined) columns.texts[field] = place
  }
  return columns
}

function readRow(row: readonly SheetCell[], { texts, years }: Columns, number: number): SheetRow {
  const words = Object.fromEntries(
    textFields.map((field) => {
      const place = texts[field]
      return [field, textOf(place === undefined ? null : (row[place] ?? null))]
    }),
  ) as Record<TextField, string>
  const faults: RowFault[] = textFields.flatMap((field) => faultOf(field, words[field]))
  const cells = years.flatMap(({ place, heading, year, kind }): YearCell[] => {
    const cell = row[place] ?? null
    if (cell === null || cell === '') return []
    const value = typeof cell === 'number' ? cell : readFigure(textOf(cell))
    if (value !== null) return [{ year, kind, value }]
    faults.push({ field: 'figures', code: 'indicator.row_figure_unreadable', values: { heading } })
    return []
  })
  return { ...words, row: number, cells, faults }
}

function textOf(cell: SheetCell): string {
  if (cell === null || typeof cell === 'boolean') return ''
  return typeof cell === 'string' ? cleanText(cell).replace(/\s+/g, ' ') : cell.toString()
}

const required: readonly TextField[] = [
  'number',
  'name',
  'unit',
  'direction',
  'owner',
  'source',
  'baseYear',
]

function faultOf(field: TextField, text: string): RowFault[] {
  if (text === '') return required.includes(field) ? [{ field, code: 'indicator.row_missing' }] : []
  const most = longest[field]
  if (most !== undefined && text.length > most) {
    return [{ field, code: 'indicator.row_too_long', values: { most } }]
  }
  if (field === 'number' && !/^[1-9]\d{0,2}$/.test(text)) {
    return [{ field, code: 'indicator.row_number_unreadable' }]
  }
  if (field === 'direction' && !['tang', 'giam'].includes(foldVietnamese(text))) {
    return [{ field, code: 'indicator.row_direction_unknown' }]
  }
  const isRhythm = ['quy', 'nam'].includes(foldVietnamese(text))
  return field === 'rhythm' && !isRhythm ? [{ field, code: 'indicator.row_rhythm_unknown' }] : []
}
