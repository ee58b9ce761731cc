import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DataTable, Pagination, StatusChip } from './index.ts'
import type { Column, DataTableProps } from './index.ts'

type Row = { id: string; title: string; cost: number }

const columns: Column<Row>[] = [
  { key: 'id', heading: 'Số', cell: (row) => row.id, isUnbroken: true },
  { key: 'title', heading: 'Việc', cell: (row) => row.title, isRowHeading: true, isSortable: true },
  {
    key: 'cost',
    heading: 'Tiền & phí',
    cell: (row) => row.cost,
    isNumeric: true,
    isSortable: true,
  },
  { key: 'state', heading: 'Trạng thái', cell: () => <StatusChip label="Xong" tone="success" /> },
]

const rows: Row[] = [
  { id: 'A1', title: 'Sửa đường', cost: 0 },
  { id: 'A2', title: '<b>Đèn</b>', cost: 86_000_000 },
]

function render(props: Partial<DataTableProps<Row>> = {}): string {
  const table = { caption: 'Việc', columns, rows, rowKey: (row: Row) => row.id, ...props }
  return String(<DataTable {...table} />)
}

test('a row is named by its heading cell, which carries the link', () => {
  const html = render({ rowHref: (row) => `/viec/${row.id}?a=1&b=2` })
  assert.match(
    html,
    /<th scope="row"><a href="\/viec\/A1\?a=1&amp;b=2">Sửa đường<\/a><\/th>/,
  )
  assert.equal(html.match(/<tr>/g)?.length, 3)
})

test('each cell says its heading for the card of a phone, and a zero is shown', () => {
  const html = render()
  assert.match(html, /<td class="number" data-label="Tiền &amp; phí">0<\/td>/)
  assert.match(html, /<td class="unbroken" data-label="Số">/)
  assert.match(html, /&lt;b&gt;Đèn&lt;\/b&gt;/)
})

test('the sorted column says its direction and its link turns it round', () => {
  const html = render({
    sort: { key: 'title', direction: 'asc' },
    sortHref: (key, direction) => `?xep=${key}&chieu=${direction}`,
  })
  assert.match(html, /aria-sort="ascending"><a href="\?xep=title&amp;chieu=desc">Việc/)
  assert.match(html, /class="number" aria-sort="none"><a href="\?xep=cost&amp;chieu=asc">/)
  assert.match(html, /<th scope="col">Trạng thái<\/th>/)
  assert.doesNotMatch(render(), /aria-sort/)
})

test('row boxes belong to the bulk form and are named after their row', () => {
  const html = render({ select: { formId: 'nhieu', label: (row) => row.title } })
  assert.match(
    html,
    /<input type="checkbox" form="nhieu" name="chon" value="A1" aria-label="Chọn Sửa đường">/,
  )
  assert.match(html, /<nt-select-all form="nhieu">/)
})

test('no row: the empty state stands in place of the table', () => {
  assert.match(render({ rows: [] }), /Chưa có mục nào\./)
  assert.doesNotMatch(render({ rows: [] }), /<table/)
})

test('no value of a row can break out of its cell, its link or its box', () => {
  const nasty = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '`', '=', 'x', ' ') })
  const shape = (id: string, title: string) =>
    render({
      rows: [{ id, title, cost: 1 }],
      rowHref: (row) => `/${row.id}`,
      select: { formId: 'f', label: (row) => row.title },
    })
  const tags = (html: string) => html.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g)
  fc.assert(
    fc.property(nasty, nasty, (id, title) => {
      assert.deepEqual(tags(shape(id, title)), tags(shape('1', '2')))
    }),
  )
})

test('pages are links, and the ends lead nowhere', () => {
  const at = (page: number, pages: number) =>
    String(<Pagination page={page} pages={pages} href={(to) => `?trang=${to}`} />)
  assert.match(at(2, 40), /Trang 2 \/ 40/)
  assert.deepEqual(at(2, 40).match(/href="[^"]*"/g), [
    'href="?trang=1"',
    'href="?trang=1"',
    'href="?trang=3"',
    'href="?trang=40"',
  ])
  assert.doesNotMatch(at(1, 1), /href/)
  assert.match(at(1, 0), /Trang 1 \/ 1/)
})
