import { writeNumber } from '../../../kernel/numbers.ts'
import { readDay, writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Notice, StatusChip, type Column } from '../../../ui/index.ts'
import { ImportedRows, RowFaults } from '../../frame/imported-rows.tsx'
import type { PlanLine, RosterPlan } from '../roster-plan.ts'
import { rosterHeadings } from '../roster-sheet.ts'
import { officeInBody } from '../text.vi.ts'

/** What would be written, and whether it can be. */
export function PlanSummary({ plan }: { plan: RosterPlan }) {
  const { lines, people, memberships, faulty } = plan
  const counts = `${writeNumber(lines.length)} dòng: ${people.length} người mới, ${memberships.length} chức vụ mới.`
  if (faulty > 0) {
    return (
      <Notice tone="error" title={`Còn ${faulty} dòng chưa đúng`}>
        {counts} Chưa có gì được ghi. Hãy sửa trong tệp Excel rồi gửi lại cả tệp.
      </Notice>
    )
  }
  if (people.length + memberships.length === 0) {
    return (
      <Notice title="Không có gì mới">Mọi người và chức vụ trong tệp đã có trong hệ thống.</Notice>
    )
  }
  return (
    <Notice tone="success" title="Mọi dòng đều đúng">
      {counts} Bấm “Nhập danh sách” để ghi tất cả cùng lúc.
    </Notice>
  )
}

const personWords: Record<PlanLine['person'], string> = {
  new: 'Người mới',
  known: 'Đã có',
  of_earlier_row: 'Như dòng trên',
}

/** The rows, faulty ones first, a hundred a page. */
export function PlanTable(props: {
  page: PageContext
  plan: RosterPlan
  number: number
  path: string
}) {
  const { page, plan, path } = props
  const ordered = plan.lines.toSorted(
    (a, b) => Number(b.faults.length > 0) - Number(a.faults.length > 0) || a.row - b.row,
  )
  return <ImportedRows page={page} path={path} number={props.number} rows={ordered} columns={columnsFor(page)} />
}

function columnsFor(page: PageContext): Column<PlanLine>[] {
  return [
    { key: 'row', heading: 'Dòng', isNumeric: true, cell: (line) => line.row },
    { key: 'name', heading: 'Họ và tên', isRowHeading: true, cell: (line) => line.fullName || '–' },
    { key: 'person', heading: 'Người', cell: (line) => personWords[line.person] },
    { key: 'office', heading: 'Chức vụ', cell: officeWords },
    { key: 'days', heading: 'Thời gian', isUnbroken: true, cell: daysWords },
    {
      key: 'faults',
      heading: 'Kết quả',
      cell: (line) =>
        line.faults.length === 0 ? (
          <StatusChip label="Đúng" tone="success" />
        ) : (
          <RowFaults page={page} faults={line.faults} headings={rosterHeadings} />
        ),
    },
  ]
}

function officeWords({ office, officeName, bodyKind, bodyName }: PlanLine): string {
  if (!officeName || !bodyKind) return bodyName || '–'
  const words = officeInBody(officeName, bodyKind, bodyName)
  return office === 'held_already' ? `${words} (đã ghi trước đây)` : words
}

function daysWords({ startsOn, endsOn }: PlanLine): string {
  const day = (text: string) => {
    const read = readDay(text)
    return read ? writeDay(read) : text
  }
  if (startsOn === '') return '–'
  return endsOn === '' ? `từ ${day(startsOn)}` : `${day(startsOn)} – ${day(endsOn)}`
}
