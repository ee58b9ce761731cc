import { writeNumber } from '../../kernel/numbers.ts'
import type { Refusal } from '../../kernel/result.ts'
import type { PageContext } from '../../platform/web/page.server.ts'
import { Card, DataTable, Pagination, type Column } from '../../ui/index.ts'
import { listAddress } from './list-address.ts'

const rowsShown = 100

type ImportedRow = { readonly row: number }

/** The rows of a file that was sent in, as they are to be shown, a hundred a page. */
export function ImportedRows<Row extends ImportedRow>(props: {
  page: PageContext
  path: string
  /** Page of the table that was asked for. */
  number: number
  rows: readonly Row[]
  columns: readonly Column<Row>[]
}) {
  const { page, path, rows, columns } = props
  const pages = Math.max(1, Math.ceil(rows.length / rowsShown))
  const number = Math.min(props.number, pages)
  return (
    <Card title="Các dòng trong tệp">
      <DataTable
        caption="Các dòng trong tệp"
        isCaptionHidden
        isDense
        columns={columns}
        rows={rows.slice((number - 1) * rowsShown, number * rowsShown)}
        rowKey={({ row }) => String(row)}
        footer={
          pages === 1 ? null : (
            <Pagination
              page={number}
              pages={pages}
              total={`${writeNumber(rows.length)} dòng`}
              href={(to) => listAddress(page, path, { trang: to === 1 ? null : String(to), xong: null })}
            />
          )
        }
      />
    </Card>
  )
}

/** What is wrong with a row, a sentence for each of its cells. */
export function RowFaults<Field extends string>(props: {
  page: PageContext
  faults: readonly (Refusal & { readonly field: Field })[]
  headings: Readonly<Record<Field, readonly string[]>>
}) {
  const { page, faults, headings } = props
  return (
    <ul role="list">
      {faults.map(({ field, ...fault }) => (
        <li>
          <strong>{headings[field][0]}:</strong> {page.sentence(fault)}
        </li>
      ))}
    </ul>
  )
}
