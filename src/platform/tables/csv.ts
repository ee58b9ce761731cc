import { writeDay } from '../../kernel/clock.ts'
import type { CellValue, TableColumn } from './column.ts'

// What spreadsheets take for the beginning of a formula, also in full-width letters (OWASP, CSV
// Injection). Numbers and days are written by us and need no guard.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u

/** Lines handed over at a time. */
const batch = 500

/**
 * The table as CSV (RFC 4180, UTF-8 with a byte order mark, CRLF): a text that a spreadsheet would
 * run as a formula gets an apostrophe before it.
 */
export function csvOf<Row>(
  columns: readonly TableColumn<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): ReadableStream<Uint8Array> {
  const parts = csvParts(columns, rows)
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await parts.return(undefined)),
  })
}

async function* csvParts<Row>(
  columns: readonly TableColumn<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<string> {
  let lines = [`\uFEFF${lineOf(columns.map(({ heading }) => heading))}`]
  for await (const row of rows) {
    lines.push(lineOf(columns.map((column) => column.value(row))))
    if (lines.length < batch) continue
    yield lines.join('')
    lines = []
  }
  yield lines.join('')
}

function lineOf(values: readonly CellValue[]): string {
  return `${values.map(fieldOf).join(',')}\r\n`
}

function fieldOf(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value !== 'string') return writeDay(value)
  const guarded = formulaStart.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(guarded) || guarded !== value
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded
}
