import { writeDay } from '../../../kernel/clock.ts'
import { DataTable, StatusChip, type Column } from '../../../ui/index.ts'
import type { ActivityRecord } from '../activity-records.server.ts'
import type { ActivityRow } from '../queries.server.ts'
import { kindText } from '../text.vi.ts'

export const windowText = ({
  startsOn,
  endsOn,
}: Pick<ActivityRow, 'startsOn' | 'endsOn'>): string =>
  startsOn.equals(endsOn) ? writeDay(startsOn) : `${writeDay(startsOn)} – ${writeDay(endsOn)}`

/** Activities with who answers by name, what carries them out, and those dropped with the reason. */
export function ActivityTable(props: {
  rows: readonly ActivityRow[]
  caption: string
  base: string
  records: readonly ActivityRecord[]
  /** The desk opens the activity; the portal only what carries it out. */
  hrefOf?: (row: ActivityRow) => string
}) {
  const { rows, records, base, hrefOf } = props
  const columns: Column<ActivityRow>[] = [
    {
      key: 'title',
      heading: 'Hoạt động',
      cell: (row) => row.title,
      isRowHeading: true,
      isRoomy: true,
    },
    { key: 'kind', heading: 'Loại', cell: (row) => kindText[row.kind] },
    { key: 'when', heading: 'Thời gian', cell: windowText },
    { key: 'body', heading: 'Chủ trì', cell: (row) => row.body },
    { key: 'person', heading: 'Chịu trách nhiệm', cell: (row) => row.person },
    { key: 'with', heading: 'Phối hợp', cell: (row) => row.cooperators.join(', ') || '–' },
    {
      key: 'duty',
      heading: 'Mục kế hoạch',
      cell: ({ dutyCode }) =>
        dutyCode ? (
          <a href={`${base}/ke-hoach/nhiem-vu/${encodeURIComponent(dutyCode)}`}>{dutyCode}</a>
        ) : (
          '–'
        ),
    },
    {
      key: 'record',
      heading: 'Hồ sơ',
      cell: (row) => {
        if (row.isDropped)
          return <StatusChip label={`Đã bỏ: ${row.droppedBecause}`} tone="warning" />
        const own = records.filter(({ activityId }) => activityId === row.id)
        const pathOf = (one: ActivityRecord) => (hrefOf ? one.deskPath : one.publicPath)
        return own.length === 0
          ? '–'
          : own.map((one) => {
              const path = pathOf(one)
              return <div>{path ? <a href={base + path}>{one.state}</a> : one.state}</div>
            })
      },
    },
  ]
  return (
    <DataTable
      caption={props.caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={hrefOf}
    />
  )
}
