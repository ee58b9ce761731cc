import type { Child } from 'hono/jsx'
import { EmptyState } from './empty-state.tsx'
import { Icon } from './icons.tsx'
import { cellClass, rowRenderer, type KeptRows } from './table-row.tsx'
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
  /** Keeps some width beside a column of long texts. */
  isRoomy?: boolean
  /** Holds sentences: the widest column, and below its label on a phone. */
  isLong?: boolean
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
  /** Rows of a list that many read: `keyOf` must tell apart everything that a row shows. */
  kept?: { rows: KeptRows; keyOf: (row: Row) => string }
  empty?: Child
  isDense?: boolean
  toolbar?: Child
  footer?: Child
}

/** What a table of a slice, whose columns are settled, leaves to its page. */
export type ListedRows<Row> = Pick<DataTableProps<Row>, 'caption' | 'rows' | 'rowHref' | 'isDense' | 'toolbar' | 'footer'>

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
  return (
    <div class={props.isDense ? 'data-table dense' : 'data-table'}>
      {props.toolbar}
      {props.rows.length === 0 ? (
        (props.empty ?? <EmptyState title={uiText.emptyTable} />)
      ) : (
        <div class="table-scroll" role="group" aria-label={props.caption} tabindex={0}>
          <table>
            <caption class={props.isCaptionHidden ? 'visually-hidden' : undefined}>
              {props.caption}
            </caption>
            <TableHead table={props} />
            <tbody>{props.rows.map(rowRenderer(props))}</tbody>
          </table>
        </div>
      )}
      {props.footer}
    </div>
  )
}
