import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { EmptyState } from './empty-state.tsx'
import { Icon } from './icons.tsx'
import { uiText } from './text.vi.ts'

export type SortDirection = 'asc' | 'desc'

export type Column<Row> = {
  key: string
  heading: string
  cell: (row: Row) => Child
  isSortable?: boolean
  /** Figures: aligned to the right with equal digits. */
  isNumeric?: boolean
  align?: 'start' | 'center' | 'end'
  /** Names the row (`<th scope="row">`) and carries the row's link; one column only. */
  isRowHeading?: boolean
  /** Never broken over two lines (numbers of documents, dates). */
  isUnbroken?: boolean
}

export type DataTableProps<Row> = {
  caption: string
  isCaptionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  rowHref?: (row: Row) => string
  sort?: { key: string; direction: SortDirection }
  sortHref?: (key: string, direction: SortDirection) => string
  /** Checkboxes of the form `formId`; `label` names the row for a screen reader. */
  select?: { formId: string; name?: string; label: (row: Row) => string }
  empty?: Child
  isDense?: boolean
  toolbar?: Child
  footer?: Child
}

type Piece = ReturnType<typeof raw>
type ColumnFrame<Row> = { open: Piece; close: Piece; column: Column<Row> }

function cellClass<Row>(column: Column<Row>): string | undefined {
  const align = column.isNumeric ? 'number' : column.align === 'start' ? undefined : column.align
  const names = [align, column.isUnbroken ? 'unbroken' : undefined].filter(Boolean)
  return names.length > 0 ? names.join(' ') : undefined
}

// Why not a component per cell: the mark-up round a cell is the same in all rows, so it is written
// once per column; only the value is rendered (and escaped) per row.
function columnFrame<Row>(column: Column<Row>): ColumnFrame<Row> {
  const label = (<span class="cell-label">{column.heading}</span>).toString()
  const name = cellClass(column)
  const attributes = name ? ` class="${name}"` : ''
  const tag = column.isRowHeading ? 'th' : 'td'
  const scope = column.isRowHeading ? ' scope="row"' : ''
  return { open: raw(`<${tag}${scope}${attributes}>${label}`), close: raw(`</${tag}>`), column }
}

const rowOpen = raw('<tr>')
const rowClose = raw('</tr>')

function rowCells<Row>(row: Row, frames: ColumnFrame<Row>[], props: DataTableProps<Row>): Child {
  const cells: Child[] = [rowOpen as Child]
  if (props.select) {
    cells.push(
      <td class="select">
        <input
          type="checkbox"
          form={props.select.formId}
          name={props.select.name ?? 'chon'}
          value={props.rowKey(row)}
          aria-label={`${uiText.select} ${props.select.label(row)}`}
        />
      </td>,
    )
  }
  for (const { open, close, column } of frames) {
    const value = column.cell(row)
    const isLink = column.isRowHeading && props.rowHref
    cells.push(open as Child, isLink ? <a href={props.rowHref?.(row)}>{value}</a> : value)
    cells.push(close as Child)
  }
  cells.push(rowClose as Child)
  return cells
}

function ariaSort<Row>(column: Column<Row>, sort: DataTableProps<Row>['sort']) {
  if (!column.isSortable) return undefined
  if (sort?.key !== column.key) return 'none'
  return sort.direction === 'asc' ? 'ascending' : 'descending'
}

function HeadingCell<Row>({ column, table }: { column: Column<Row>; table: DataTableProps<Row> }) {
  const { sort, sortHref } = table
  const direction = ariaSort(column, sort)
  const icon =
    direction === 'ascending' ? 'sortUp' : direction === 'descending' ? 'sortDown' : 'sort'
  return (
    <th scope="col" class={cellClass(column)} aria-sort={sortHref ? direction : undefined}>
      {direction && sortHref ? (
        <a href={sortHref(column.key, direction === 'ascending' ? 'desc' : 'asc')}>
          {column.heading}
          <Icon name={icon} />
        </a>
      ) : (
        column.heading
      )}
    </th>
  )
}

function TableHead<Row>({ table }: { table: DataTableProps<Row> }) {
  return (
    <thead>
      <tr>
        {table.select ? (
          <td class="select">
            <nt-select-all form={table.select.formId}>
              <input type="checkbox" aria-label={uiText.selectPage} autocomplete="off" />
            </nt-select-all>
          </td>
        ) : null}
        {table.columns.map((column) => (
          <HeadingCell column={column} table={table} />
        ))}
      </tr>
    </thead>
  )
}

/**
 * Rows of anything: sorted by links, selected by checkboxes of a form, cards on a phone. Cells are
 * text or JSX; text is escaped. A wide table scrolls inside its own labelled region.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const frames = props.columns.map(columnFrame)
  return (
    <div class={props.isDense ? 'data-table dense' : 'data-table'}>
      {props.toolbar}
      {props.rows.length === 0 ? (
        (props.empty ?? <EmptyState title={uiText.emptyTable} />)
      ) : (
        <div class="table-scroll" role="region" aria-label={props.caption} tabindex={0}>
          <table>
            <caption class={props.isCaptionHidden ? 'visually-hidden' : undefined}>
              {props.caption}
            </caption>
            <TableHead table={props} />
            <tbody>{props.rows.map((row) => rowCells(row, frames, props))}</tbody>
          </table>
        </div>
      )}
      {props.footer}
    </div>
  )
}
