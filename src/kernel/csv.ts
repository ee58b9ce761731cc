import { ok, refuse, type Result } from './result.ts'

// One field, in quotes or bare, and what ends it.
const fieldShape = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y

/**
 * Rows of fields as RFC 4180 writes them: a field may stand in quotes, with quotes doubled and line
 * breaks kept; CRLF or LF ends a row. A byte order mark is passed over, a blank line is no row.
 * Refuses `csv.malformed` with the line on which the field begins that cannot be read.
 */
export function parseCsv(text: string): Result<string[][]> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const field = new RegExp(fieldShape)
  const rows: string[][] = []
  let row: string[] = []
  let isLast = false
  while (!isLast) {
    const start = field.lastIndex
    const found = field.exec(source)
    if (!found) return refuse('csv.malformed', { values: { line: lineAt(source, start) } })
    const [, quoted, bare = '', end] = found
    row.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === ',') continue
    const isBlank = row.length === 1 && quoted === undefined && bare === ''
    if (!isBlank) rows.push(row)
    row = []
    isLast = end === ''
  }
  return ok(rows)
}

/**
 * The same rows as records named by the first row. Refuses `csv.column_missing` when a wanted column
 * is not there, and `csv.row_uneven` when a row (counted from 1, heading included) has another length.
 */
export function parseCsvRecords<Column extends string>(
  text: string,
  columns: readonly Column[],
): Result<Record<Column, string>[]> {
  const parsed = parseCsv(text)
  if (!parsed.ok) return parsed
  const [heading = [], ...rows] = parsed.value
  const missing = columns.find((column) => !heading.includes(column))
  if (missing !== undefined) return refuse('csv.column_missing', { values: { column: missing } })
  const uneven = rows.findIndex((row) => row.length !== heading.length)
  if (uneven >= 0) return refuse('csv.row_uneven', { values: { row: uneven + 2 } })
  const record = (row: string[]) =>
    Object.fromEntries(columns.map((column) => [column, row[heading.indexOf(column)] ?? '']))
  return ok(rows.map((row) => record(row) as Record<Column, string>))
}

function lineAt(source: string, position: number): number {
  return source.slice(0, position).split('\n').length
}
