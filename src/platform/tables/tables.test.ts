import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseCsv } from '../../kernel/csv.ts'
import type { CellValue, TableColumn } from './column.ts'
import { csvOf } from './csv.ts'
import { sheetRows } from './read-sheet.server.ts'
import { tableFile, tableFormat } from './table-file.server.ts'
import { columnName, xlsxOf } from './xlsx.server.ts'
import { zipOf } from './zip-file.server.ts'

type Row = readonly CellValue[]

const columns = (headings: readonly string[]): TableColumn<Row>[] =>
  headings.map((heading, place) => ({ heading, value: (row) => row[place] ?? null }))
const textOf = async (stream: ReadableStream) => new Response(stream).text()
const limits = { mostRows: 100, mostColumns: 20 }
const day = Temporal.PlainDate.from('2026-11-24')

async function readBack(headings: readonly string[], rows: readonly Row[]): Promise<CellValue[][]> {
  const read = await sheetRows(await xlsxOf(columns(headings), rows, { sheet: 'Bảng' }), limits)
  assert.ok(read.ok)
  return read.value
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook by hand, for what our own writer never writes. */
function bookOf(cells: string, sheetPlace = 'worksheets/sheet1.xml'): Promise<Buffer> {
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return zipOf([
    { name: '[Content_Types].xml', text: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="${sheetPlace}"/></Relationships>`,
    },
    {
      name: `xl/${sheetPlace}`,
      text: `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
    },
  ])
}

async function refusalOf(bytes: Buffer): Promise<string | undefined> {
  const read = await sheetRows(bytes, limits)
  return read.ok ? undefined : read.refusal.code
}

test('a text that a spreadsheet would run is disarmed in CSV, a negative number is not', async () => {
  const rows: Row[] = [['=1+1', '+84 912', '-5', '@SUM(A1)', '\t=1', '＝1+1', -5]]
  const text = await textOf(csvOf(columns(['a', 'b', 'c', 'd', 'e', 'f', 'g']), rows))
  const parsed = parseCsv(text)
  assert.ok(parsed.ok)
  assert.deepEqual(parsed.value[1], [
    "'=1+1",
    "'+84 912",
    "'-5",
    "'@SUM(A1)",
    "'\t=1",
    "'＝1+1",
    '-5',
  ])
})

test('a heading that looks like a formula is disarmed too', async () => {
  assert.match(await textOf(csvOf(columns(['=cmd']), [])), /^"'=cmd"\r\n$/)
})

test('CSV opens with a byte order mark, ends lines with CRLF and writes days as people do', async () => {
  const text = await new Response(
    csvOf(columns(['Họ tên', 'Từ ngày']), [['Mẫu, A', day]]),
  ).arrayBuffer()
  const bytes = Buffer.from(text)
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
  assert.equal(bytes.subarray(3).toString(), 'Họ tên,Từ ngày\r\n"Mẫu, A",24/11/2026\r\n')
})

test('thousands of rows leave in parts, in order', async () => {
  async function* many() {
    for (let number = 1; number <= 1234; number += 1) yield [number] as Row
  }
  const text = await textOf(csvOf(columns(['Số']), many()))
  assert.equal(text.trimEnd().split('\r\n').length, 1235)
  assert.ok(text.endsWith('1233\r\n1234\r\n'))
})

test('XLSX keeps text, numbers, truth and days as what they are', async () => {
  const row: Row = ['Nguyễn Văn Mẫu', 28, true, day, null, '=HYPERLINK("x")']
  const read = await readBack(['a', 'b', 'c', 'd', 'e', 'f'], [row])
  assert.deepEqual(read[1]?.map(String), row.map(String))
})

test('no cell of an export is a formula, whatever its text', async () => {
  const book = await xlsxOf(columns(['=A1']), [['=1+1'], ['@x']], { sheet: '=1' })
  const { fromBufferPromise } = await import('yauzl')
  for await (const member of (await fromBufferPromise(book)).eachEntry()) {
    if (!member.fileName.endsWith('sheet1.xml')) continue
    const zip = await fromBufferPromise(book)
    for await (const again of zip.eachEntry()) {
      if (again.fileName !== member.fileName) continue
      let text = ''
      for await (const part of await zip.openReadStreamPromise(again)) text += String(part)
      assert.doesNotMatch(text, /<f[ >]/)
      assert.match(text, /t="inlineStr"><is><t xml:space="preserve">=1\+1</)
    }
  }
})

test('any text comes back from XLSX as it was, but for signs XML cannot hold', async () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .filter((value) => value.trim() === value && value !== '')
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const kept = value
        .toWellFormed()
        .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      const read = await readBack(['a'], [[`|${value}|`]])
      assert.equal(read[1]?.[0], `|${kept}|`)
    }),
    { numRuns: 60 },
  )
})

test('a text as long as Excel reads stays whole, one sign more is cut with a mark', async () => {
  const read = await readBack(['a'], [['a'.repeat(32_767)], ['b'.repeat(32_768)]])
  assert.equal(read[1]?.[0], 'a'.repeat(32_767))
  assert.equal(read[2]?.[0], `${'b'.repeat(32_766)}…`)
})

test('columns are named as spreadsheets name them', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(columnName), [
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ])
})

test('equal tables make equal bytes', async () => {
  const make = () => xlsxOf(columns(['a']), [[1], [day]], { sheet: 'x' })
  assert.deepEqual(await make(), await make())
})

test('a formula is read as the value it last had, an error as an empty cell', async () => {
  const read = await sheetRows(
    await bookOf(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>ab</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="b"><v>1</v></c></row>',
    ),
    limits,
  )
  assert.deepEqual(read, { ok: true, value: [[2, 'ab', null, true]] })
})

test('exactly the rows allowed are read, one more is refused with the number', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, place): Row => [place])
  assert.equal((await readBack(['a'], rows(100))).length, 101)
  const book = await xlsxOf(columns(['a']), rows(101), { sheet: 'x' })
  assert.deepEqual(await sheetRows(book, limits), {
    ok: false,
    refusal: { code: 'sheet.too_many_rows', values: { most: 100 } },
  })
})

test('one cell far away is refused before it fills the memory, wherever the sheet lies', async () => {
  assert.equal(
    await refusalOf(await bookOf('<row r="900000"><c r="A900000"><v>1</v></c></row>')),
    'sheet.too_many_rows',
  )
  assert.equal(
    await refusalOf(await bookOf('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
    'sheet.too_many_columns',
  )
  const hidden = await bookOf(
    "<row r = '900000'><c r='A900000'><v>1</v></c></row>",
    'elsewhere/a.bin',
  )
  assert.equal(await refusalOf(hidden), 'sheet.too_many_rows')
  assert.equal(
    await refusalOf(await bookOf('<row r="&#57;00000"><c/></row>')),
    'sheet.not_readable',
  )
  assert.equal(await refusalOf(await bookOf('<row/>'.repeat(102))), 'sheet.too_many_rows')
})

test('what unpacks to more than it may is refused', async () => {
  const bomb = await zipOf([{ name: 'xl/a.xml', text: ' '.repeat(41 * 1024 * 1024) }])
  assert.ok(bomb.length < 100_000)
  assert.equal(await refusalOf(bomb), 'sheet.too_large')
})

test('what is no spreadsheet is refused with a sentence, not a fault', async () => {
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('Họ tên;Chức vụ'),
    await zipOf([{ name: 'a', text: 'b' }]),
  ]) {
    assert.equal(await refusalOf(bytes), 'sheet.not_readable')
  }
})

test('the file to be saved has its Vietnamese name and a plain one', async () => {
  const { headers } = await tableFile('csv', 'Danh sách đại biểu', columns(['a']), [])
  assert.equal(
    headers['content-disposition'],
    `attachment; filename="Danh sach dai bieu.csv"; filename*=UTF-8''${encodeURIComponent('Danh sách đại biểu')}.csv`,
  )
  assert.deepEqual(
    [tableFormat('xlsx'), tableFormat('pdf'), tableFormat(null)],
    ['xlsx', null, null],
  )
})
