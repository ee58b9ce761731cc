import type { Child } from 'hono/jsx'
import { writeDay } from '../../../kernel/clock.ts'
import { DataTable, EmptyState, StatusChip, type Column } from '../../../ui/index.ts'
import type { MeetingRow } from '../queries.server.ts'
import { meetingName } from '../text.vi.ts'
import { MeetingChip } from './marks.tsx'

/** Meetings in a list; the desk sees how many lines each has, and who is booked twice. */
export function MeetingTable(props: {
  rows: readonly MeetingRow[]
  caption: string
  hrefOf: (row: MeetingRow) => string
  clashing?: ReadonlySet<string>
  isDesk?: boolean
  empty?: Child
}) {
  const { rows, clashing, isDesk } = props
  const columns: Column<MeetingRow>[] = [
    {
      key: 'name',
      heading: 'Cuộc tiếp xúc',
      cell: (row) => meetingName(row),
      isRowHeading: true,
    },
    {
      key: 'when',
      heading: 'Thời gian',
      cell: (row) => `${row.startsAt} ${writeDay(row.onDay)}`,
      isUnbroken: true,
    },
    { key: 'place', heading: 'Địa điểm', cell: (row) => row.place || 'Trực tuyến' },
    { key: 'group', heading: 'Tổ đại biểu', cell: (row) => row.group ?? '–' },
    {
      key: 'state',
      heading: 'Bước',
      cell: (row) => (
        <>
          <MeetingChip state={row.state} />
          {clashing?.has(row.id) ? <StatusChip label="Trùng giờ" tone="warning" /> : null}
        </>
      ),
    },
    ...(isDesk
      ? [{ key: 'lines', heading: 'Ý kiến', cell: (row: MeetingRow) => row.lines, isNumeric: true }]
      : []),
  ]
  return (
    <DataTable
      caption={props.caption}
      isCaptionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={props.hrefOf}
      empty={props.empty ?? <EmptyState title="Chưa có cuộc tiếp xúc nào" />}
    />
  )
}
