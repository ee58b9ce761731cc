import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Column, DataTableProps } from './data-table.tsx'
import { uiText } from './text.vi.ts'

export function cellClass<Row>(column: Column<Row>): string | undefined {
  const align = column.isNumeric ? 'number' : column.align === 'start' ? undefined : column.align
  const names = [
    align,
    column.isUnbroken ? 'unbroken' : undefined,
    column.isRoomy ? 'roomy' : undefined,
    column.isLong ? 'long' : undefined,
  ].filter(Boolean)
  return names.length > 0 ? names.join(' ') : undefined
}

const markupOf = (element: unknown): string => String(element)
const rowOpen = raw('<tr>')
const rowClose = raw('</tr>')
const linkOpen = raw('<a href="')
const linkMiddle = raw('">')
const linkClose = raw('</a>')
const boxMiddle = raw(`" aria-label="${uiText.select} `)
const boxClose = raw('"></td>')

/** Where rows are cards the style sheet shows a cell's label before it; a row's heading has none. */
function cellMarkup<Row>(column: Column<Row>) {
  const { isRowHeading, heading } = column
  const empty = isRowHeading ? (
    <th scope="row" class={cellClass(column)} />
  ) : (
    <td class={cellClass(column)} data-label={heading} />
  )
  const [open, close] = markupOf(empty).split(/(?=<\/)/)
  return { open: raw(open!), close: raw(close!), column }
}

function boxMarkup<Row>({ formId, name = 'chon' }: NonNullable<DataTableProps<Row>['select']>) {
  const box = markupOf(<input type="checkbox" form={formId} name={name} />)
  return raw(`<td class="select">${box.replace('/>', ' value="')}`)
}

/** Rows rendered before, by all that they show; the oldest go when there are too many. */
export type KeptRows = Map<string, Child>
const mostKeptRows = 2_000

/**
 * The function that renders one row. Why not a component per cell: what surrounds a cell is the same
 * in every row, so it is written once per column, and fifty rows cost a third. Only constants are
 * `raw`; every value goes through hono's escaping, which also covers quotes.
 */
export function rowRenderer<Row>(table: DataTableProps<Row>): (row: Row) => Child {
  const { kept } = table
  const partsOf = rowParts(table)
  if (!kept) return partsOf
  return (row) => {
    const key = kept.keyOf(row)
    const found = kept.rows.get(key)
    if (found !== undefined) return found
    const markup = raw(String(<>{partsOf(row)}</>))
    if (kept.rows.size >= mostKeptRows) kept.rows.delete(kept.rows.keys().next().value!)
    kept.rows.set(key, markup)
    return markup
  }
}

function rowParts<Row>(table: DataTableProps<Row>): (row: Row) => Child {
  const { select, rowHref, rowKey } = table
  const cells = table.columns.map(cellMarkup)
  const boxOpen = select ? boxMarkup(select) : undefined
  return (row) => {
    const parts: Child[] = [rowOpen]
    if (select) parts.push(boxOpen, rowKey(row), boxMiddle, select.label(row), boxClose)
    for (const { open, close, column } of cells) {
      const value = column.cell(row)
      if (column.isRowHeading && rowHref) {
        parts.push(open, linkOpen, rowHref(row), linkMiddle, value, linkClose, close)
      } else parts.push(open, value, close)
    }
    parts.push(rowClose)
    return parts
  }
}
