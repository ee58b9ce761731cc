import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Notice, StatusChip, type Column } from '../../../ui/index.ts'
import { ImportedRows, RowFaults } from '../../frame/imported-rows.tsx'
import { pageNumber } from '../../frame/list-address.ts'
import type { ImportPlan, PlannedRow } from '../import-plan.ts'
import { importHeadings } from '../import-sheet.ts'

/** What would be taken in, and what cannot yet. */
export function ImportSummary({ plan }: { plan: ImportPlan }) {
  const { rows, ready, faulty } = plan
  const taken = rows.filter(({ isTaken }) => isTaken).length
  const counts = [
    `${writeNumber(rows.length)} dòng`,
    `${writeNumber(ready.length)} dòng nhập được`,
    taken > 0 ? `${writeNumber(taken)} dòng đã có trong hệ thống nên bỏ qua` : '',
  ]
    .filter(Boolean)
    .join(', ')
  if (faulty.length > 0) {
    return (
      <Notice tone="warning" title={`${writeNumber(faulty.length)} dòng chưa đúng`}>
        {counts}. Có thể nhập ngay các dòng đúng; các dòng chưa đúng vẫn nằm ở đây, tải về sửa rồi gửi
        lại. Không dòng nào mất.
      </Notice>
    )
  }
  if (ready.length === 0) {
    return <Notice title="Không có gì mới">Mọi dòng trong tệp đã có trong hệ thống.</Notice>
  }
  return (
    <Notice tone="success" title="Mọi dòng đều đúng">
      {counts}. Bấm nhập để ghi tất cả cùng lúc.
    </Notice>
  )
}

/** The rows, faulty ones first, a hundred a page. */
export function ImportTable({ page, plan, path }: { page: PageContext; plan: ImportPlan; path: string }) {
  const rank = (row: PlannedRow) => (row.isTaken ? 2 : row.faults.length > 0 ? 0 : 1)
  const ordered = plan.rows.toSorted((a, b) => rank(a) - rank(b) || a.row - b.row)
  const columns = columnsFor(page)
  return <ImportedRows page={page} path={path} number={pageNumber(page.query)} rows={ordered} columns={columns} />
}

function columnsFor(page: PageContext): Column<PlannedRow>[] {
  return [
    { key: 'row', heading: 'Dòng', isNumeric: true, cell: ({ row }) => row },
    {
      key: 'title',
      heading: 'Kiến nghị',
      isRowHeading: true,
      isLong: true,
      cell: ({ title }) => title || '–',
    },
    { key: 'hamlet', heading: 'Thôn', cell: ({ hamlet }) => hamlet || '–' },
    { key: 'result', heading: 'Kết quả', isRoomy: true, cell: (row) => <RowResult page={page} row={row} /> },
  ]
}

function RowResult({ page, row }: { page: PageContext; row: PlannedRow }) {
  if (row.isTaken) return <StatusChip label="Đã có" tone="neutral" />
  if (row.faults.length === 0) return <StatusChip label="Đúng" tone="success" />
  return <RowFaults page={page} faults={row.faults} headings={importHeadings} />
}
