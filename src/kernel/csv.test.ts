import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseCsv, parseCsvRecords } from './csv.ts'

const rowsOf = (text: string) => {
  const parsed = parseCsv(text)
  assert.ok(parsed.ok)
  return parsed.value
}
const refusalOf = (result: ReturnType<typeof parseCsv> | ReturnType<typeof parseCsvRecords>) => {
  assert.ok(!result.ok)
  return result.refusal
}

test('fields may stand in quotes, hold commas, doubled quotes and line breaks', () => {
  assert.deepEqual(rowsOf('a,"b, c","d ""e""","f\r\ng"\r\n1,2,3,4'), [
    ['a', 'b, c', 'd "e"', 'f\r\ng'],
    ['1', '2', '3', '4'],
  ])
})

test('LF and CRLF end a row, a final line break adds none, blank lines are no rows', () => {
  assert.deepEqual(rowsOf('a,b\n\r\n1,2\r\n'), [
    ['a', 'b'],
    ['1', '2'],
  ])
  assert.deepEqual(rowsOf(''), [])
})

test('empty fields are kept, also the last one and a lone quoted one', () => {
  assert.deepEqual(rowsOf(',\n""\n'), [['', ''], ['']])
})

test('a byte order mark is passed over', () => {
  assert.deepEqual(rowsOf('\uFEFFid\n1'), [['id'], ['1']])
})

test('a quote inside a bare field or text after a closing quote is refused with its line', () => {
  assert.deepEqual(refusalOf(parseCsv('a,b\n1,2"3')), {
    code: 'csv.malformed',
    values: { line: 2 },
  })
  assert.deepEqual(refusalOf(parseCsv('a\n"b"c')), { code: 'csv.malformed', values: { line: 2 } })
})

test('a quote that is never closed is refused at the line where its field begins', () => {
  assert.deepEqual(refusalOf(parseCsv('a\nb\n"c\nd\n')), {
    code: 'csv.malformed',
    values: { line: 3 },
  })
})

test('records take their names from the first row, in any order of columns', () => {
  const records = parseCsvRecords('b,a,c\n2,1,3', ['a', 'b'])
  assert.deepEqual(records, { ok: true, value: [{ a: '1', b: '2' }] })
})

test('a missing column and an uneven row are refused by name and number', () => {
  assert.deepEqual(refusalOf(parseCsvRecords('a,b\n1,2', ['a', 'z'])), {
    code: 'csv.column_missing',
    values: { column: 'z' },
  })
  assert.deepEqual(refusalOf(parseCsvRecords('a,b\n1,2\n3', ['a'])), {
    code: 'csv.row_uneven',
    values: { row: 3 },
  })
})

test('whatever was written with every field in quotes is read back', () => {
  const table = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }))
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`
      assert.deepEqual(rowsOf(rows.map((row) => row.map(quoted).join(',')).join(end)), rows)
    }),
  )
})
