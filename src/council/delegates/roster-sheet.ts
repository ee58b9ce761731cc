import type { Basis } from '../../kernel/basis.ts'
import { cleanText, foldVietnamese } from '../../kernel/text.ts'
import { readDay } from '../../kernel/clock.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { emailPattern, phonePattern } from './forms.ts'

/** A value as it stands in a cell of a sheet. */
export type SheetCell = string | number | boolean | Temporal.PlainDate | null

export const rosterFields = [
  'fullName',
  'phone',
  'email',
  'body',
  'office',
  'startsOn',
  'endsOn',
  'basis',
] as const
export type RosterField = (typeof rosterFields)[number]

/** What is wrong with a field of a row: a refusal code with its values. */
export type RowFault = {
  readonly field: RosterField
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
  readonly basis?: Basis
}

/** A row as it was read: texts cleaned, days as 2026-04-10 or empty. Can be kept as JSON. */
export type SheetRow = { readonly [field in RosterField]: string } & {
  /** Its number in the sheet, counted from 1 with the heading. */
  readonly row: number
  readonly faults: readonly RowFault[]
}

/** Column headings of the template, and other words people use for them. */
export const rosterHeadings: Readonly<Record<RosterField, readonly [string, ...string[]]>> = {
  fullName: ['Họ và tên', 'Họ tên', 'Tên'],
  phone: ['Điện thoại', 'Số điện thoại', 'SĐT', 'Di động'],
  email: ['Thư điện tử', 'Email', 'E-mail'],
  body: ['Tổ chức', 'Cơ quan', 'Đơn vị'],
  office: ['Chức vụ', 'Chức danh'],
  startsOn: ['Từ ngày', 'Ngày bắt đầu'],
  endsOn: ['Đến ngày', 'Đến hết ngày', 'Ngày kết thúc'],
  basis: ['Căn cứ', 'Văn bản', 'Số văn bản', 'Quyết định'],
}

const longest: Readonly<Record<RosterField, number>> = {
  fullName: 100,
  phone: 20,
  email: 120,
  body: 150,
  office: 60,
  startsOn: 20,
  endsOn: 20,
  basis: 300,
}

/** A title or a remark may stand above the heading row. */
const headingWithin = 10

/**
 * Reads the rows below the heading row; columns may stand in any order and others are passed over.
 * Refuses a sheet without the column of names, or without rows.
 */
export function readRosterSheet(cells: readonly (readonly SheetCell[])[]): Result<SheetRow[]> {
  const columns = cells.slice(0, headingWithin).map(columnsOf)
  const headingAt = columns.findIndex((places) => places.fullName !== undefined)
  const places = columns[headingAt]
  if (!places) {
    return refuse('roster.heading_missing', {
      field: 'roster',
      values: { heading: rosterHeadings.fullName[0] },
    })
  }
  const rows = cells
    .map((row, index) => ({ row, number: index + 1 }))
    .slice(headingAt + 1)
    .filter(({ row }) => row.some((cell) => cell !== null && cell !== ''))
    .map(({ row, number }) => readRow(row, places, number))
  return rows.length > 0 ? ok(rows) : refuse('roster.empty', { field: 'roster' })
}

type Columns = Partial<Record<RosterField, number>>

function columnsOf(row: readonly SheetCell[]): Columns {
  const columns: Columns = {}
  for (const [place, cell] of row.entries()) {
    const words = typeof cell === 'string' ? foldVietnamese(cell) : ''
    const field = rosterFields.find((name) =>
      rosterHeadings[name].some((heading) => foldVietnamese(heading) === words),
    )
    if (field && columns[field] === undefined) columns[field] = place
  }
  return columns
}

function readRow(row: readonly SheetCell[], columns: Columns, number: number): SheetRow {
  const cell = (field: RosterField): SheetCell => {
    const place = columns[field]
    return place === undefined ? null : (row[place] ?? null)
  }
  const texts = Object.fromEntries(
    rosterFields.map((field) => [field, textOf(cell(field), field)]),
  ) as Record<RosterField, string>
  return { ...texts, row: number, faults: faultsOf(texts) }
}

function textOf(cell: SheetCell, field: RosterField): string {
  if (field === 'startsOn' || field === 'endsOn') return dayText(cell)
  if (cell === null || typeof cell === 'boolean') return ''
  if (typeof cell === 'string') return cleanText(cell).replace(/\s+/g, ' ')
  if (typeof cell === 'number') return field === 'phone' ? phoneOf(cell) : String(cell)
  return cell.toString()
}

// A spreadsheet that took a phone number for a number has dropped its first zero.
function phoneOf(number: number): string {
  const digits = String(Math.trunc(number))
  return digits.length === 9 ? `0${digits}` : digits
}

const firstSerialDay = Temporal.PlainDate.from('1899-12-30')

/** The day as 2026-04-10, or the text as it stands when it is none: the fault is told later. */
function dayText(cell: SheetCell): string {
  if (cell === null || typeof cell === 'boolean') return ''
  if (typeof cell === 'string') return readDay(cell)?.toString() ?? cleanText(cell)
  if (typeof cell !== 'number') return cell.toString()
  // A day whose cell lost its format is the number of days since 30/12/1899.
  const isDay = Number.isInteger(cell) && cell > 20_000 && cell < 80_000
  return isDay ? firstSerialDay.add({ days: cell }).toString() : String(cell)
}

function faultsOf(texts: Record<RosterField, string>): RowFault[] {
  const faults: RowFault[] = []
  const fault = (field: RosterField, code: string) => faults.push({ field, code })
  if (texts.fullName === '') fault('fullName', 'roster.name_missing')
  if (texts.phone !== '' && !phonePattern.test(texts.phone))
    fault('phone', 'roster.phone_unreadable')
  if (texts.email !== '' && !emailPattern.test(texts.email))
    fault('email', 'roster.email_unreadable')
  for (const field of ['startsOn', 'endsOn'] as const) {
    if (texts[field] !== '' && readDay(texts[field]) === null) fault(field, 'roster.day_unreadable')
  }
  for (const field of rosterFields) {
    if (texts[field].length > longest[field]) {
      faults.push({ field, code: 'roster.text_too_long', values: { most: longest[field] } })
    }
  }
  const hasOffice = texts.body !== '' || texts.office !== ''
  if (hasOffice && texts.body === '') fault('body', 'roster.body_missing')
  if (hasOffice && texts.office === '') fault('office', 'roster.office_missing')
  if (hasOffice && texts.startsOn === '') fault('startsOn', 'roster.start_missing')
  if (hasOffice && texts.basis === '') fault('basis', 'membership.baseless')
  return faults
}
