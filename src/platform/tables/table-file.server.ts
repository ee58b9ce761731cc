import type { TableColumn } from './column.ts'
import { csvOf } from './csv.ts'
import { xlsxOf } from './xlsx.server.ts'

const tableFormats = ['xlsx', 'csv'] as const
export type TableFormat = (typeof tableFormats)[number]

export type TableFile = { readonly body: BodyInit; readonly headers: Record<string, string> }

const mediaTypes: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The format an address asks for; null for any other word. */
export function tableFormat(text: string | null): TableFormat | null {
  return tableFormats.find((format) => format === text) ?? null
}

/**
 * A table as a file to be saved: body and headers for `page.respond`. `name` is the file's name without
 * ending, in Vietnamese: "Danh sách đại biểu".
 */
export async function tableFile<Row>(
  format: TableFormat,
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): Promise<TableFile> {
  const body =
    format === 'csv' ? csvOf(columns, rows) : await xlsxOf(columns, rows, { sheet: name })
  return {
    body: body as BodyInit,
    headers: {
      'content-type': mediaTypes[format],
      'content-disposition': attachment(`${name}.${format}`),
      'cache-control': 'no-store',
    },
  }
}

/** `attachment` with the name in plain letters for old programs and as it is for all others (RFC 6266). */
function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[^\w .-]+/g, '-')
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
