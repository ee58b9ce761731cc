import type { CellValue, TableColumn } from './column.ts'
import { zipOf } from './zip-file.server.ts'

/** Excel reads no longer text in one cell. */
const longestText = 32_767
const firstSerialDay = Temporal.PlainDate.from('1899-12-30')
/** Places in `cellXfs` of the style sheet below. */
const dayStyle = 1
const headingStyle = 2
const batch = 200

/**
 * The table as an Office Open XML workbook (ECMA-376) with one sheet: heading row frozen and
 * filterable, days as days, every text a text, so that none can act as a formula. Rows are written as
 * they come: 30,000 rows need no more memory than their packed bytes.
 */
export async function xlsxOf<Row>(
  columns: readonly TableColumn<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
  options: { sheet: string },
): Promise<Buffer> {
  return zipOf([
    { name: '[Content_Types].xml', text: contentTypes },
    { name: '_rels/.rels', text: packageRelations },
    { name: 'xl/workbook.xml', text: workbook(options.sheet) },
    { name: 'xl/_rels/workbook.xml.rels', text: workbookRelations },
    { name: 'xl/styles.xml', text: styles },
    { name: 'xl/worksheets/sheet1.xml', text: sheetParts(columns, rows) },
  ])
}

async function* sheetParts<Row>(
  columns: readonly TableColumn<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<string> {
  yield sheetStart(columns)
  let number = 1
  let part: string[] = []
  for await (const row of rows) {
    number += 1
    const cells = columns.map((column, place) =>
      cellOf(column.value(row), columnName(place) + number),
    )
    part.push(`<row r="${number}">${cells.join('')}</row>`)
    if (part.length < batch) continue
    yield part.join('')
    part = []
  }
  const corner = columnName(Math.max(0, columns.length - 1)) + number
  yield `${part.join('')}</sheetData><autoFilter ref="A1:${corner}"/></worksheet>`
}

function sheetStart<Row>(columns: readonly TableColumn<Row>[]): string {
  const widths = columns.map(({ heading, width }, place) => {
    const at = place + 1
    return `<col min="${at}" max="${at}" width="${width ?? Math.max(12, heading.length + 4)}" customWidth="1"/>`
  })
  const headings = columns.map(({ heading }, place) =>
    textCell(heading, `${columnName(place)}1`, headingStyle),
  )
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${headings.join('')}</row>`
}

function cellOf(value: CellValue, place: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'string') return textCell(value, place)
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`
  if (typeof value === 'number') {
    return Number.isFinite(value) ? `<c r="${place}"><v>${value}</v></c>` : ''
  }
  const serial = firstSerialDay.until(value, { largestUnit: 'days' }).days
  // Excel knows no day before March 1900; such a day is written as the text it is.
  if (serial < 61) return textCell(value.toString(), place)
  return `<c r="${place}" s="${dayStyle}"><v>${serial}</v></c>`
}

function textCell(text: string, place: string, style = 0): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

const xmlSigns: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text as XML 1.0 takes it; `_x0041_` would be read as an escape, so its underscore is escaped. */
function xmlText(text: string): string {
  return cut(text.toWellFormed())
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>]/g, (sign) => xmlSigns[sign] ?? sign)
    .replaceAll('\r', '&#13;')
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1).toWellFormed()}…`
}

/** A, B, …, Z, AA, …: `place` counts from 0. */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`

const packageRelations = `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const workbookRelations = `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`

const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`

/** Sheet names hold at most 31 characters and none of these signs. */
function workbook(sheet: string): string {
  const name =
    sheet
      .replace(/[\\/?*[\]:']/g, ' ')
      .slice(0, 31)
      .trim() || 'Bảng'
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${xmlText(name).replaceAll('"', '&quot;')}" sheetId="1" r:id="rId1"/></sheets></workbook>`
}
