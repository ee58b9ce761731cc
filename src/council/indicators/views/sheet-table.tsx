import type { PageContext } from '../../../platform/web/page.server.ts'
import { ImportedRows, RowFaults } from '../../frame/imported-rows.tsx'
import type { PlannedRow } from '../import-plan.ts'
import { sheetHeadings, type YearCell } from '../import-sheet.ts'
import { figureOrDash } from '../text.vi.ts'

function cellsText(cells: readonly YearCell[], kind: YearCell['kind']): string {
  const own = cells.filter((cell) => cell.kind === kind)
  return own.map(({ year, value }) => `${year}: ${figureOrDash(value)}`).join('; ') || '–'
}

/** The rows of a sheet that was sent, those to be mended first. */
export function SheetTable(props: {
  page: PageContext
  plan: readonly PlannedRow[]
  path: string
}) {
  const { page, plan, path } = props
  const faultyFirst = plan.toSorted(
    (one, other) => other.faults.length - one.faults.length || one.row - other.row,
  )
  return (
    <ImportedRows
      page={page}
      path={path}
      number={Number(page.query.get('trang') ?? 1) || 1}
      rows={faultyFirst}
      columns={[
        { key: 'row', heading: 'Dòng', isNumeric: true, cell: ({ row }) => row },
        {
          key: 'name',
          heading: 'Chỉ tiêu',
          isRowHeading: true,
          isRoomy: true,
          cell: ({ number, name }) => `${number}. ${name}`,
        },
        { key: 'owner', heading: 'Cơ quan', cell: ({ owner }) => owner || '–' },
        {
          key: 'figures',
          heading: 'Thực hiện',
          isRoomy: true,
          cell: ({ cells }) => cellsText(cells, 'figure'),
        },
        {
          key: 'targets',
          heading: 'Mục tiêu',
          isRoomy: true,
          cell: ({ cells }) => cellsText(cells, 'target'),
        },
        {
          key: 'faults',
          heading: 'Cần sửa',
          isRoomy: true,
          cell: ({ faults }) =>
            faults.length === 0 ? (
              'Đúng'
            ) : (
              <RowFaults page={page} faults={faults} headings={sheetHeadings} />
            ),
        },
      ]}
    />
  )
}
