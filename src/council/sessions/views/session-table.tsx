import { writeDay } from '../../../kernel/clock.ts'
import { DataTable, EmptyState } from '../../../ui/index.ts'
import type { SessionShown } from '../queries.server.ts'
import { kindText, nameOfSession } from '../text.vi.ts'
import { SessionChip } from './marks.tsx'

/** "10/12/2026", or "10/12/2026 – 11/12/2026". */
export function daysOf({ startsOn, endsOn }: Pick<SessionShown, 'startsOn' | 'endsOn'>): string {
  return startsOn.equals(endsOn)
    ? writeDay(startsOn)
    : `${writeDay(startsOn)} – ${writeDay(endsOn)}`
}

/** Sessions of a year, each leading to its page. */
export function SessionTable(props: {
  sessions: readonly SessionShown[]
  caption: string
  hrefOf: (session: SessionShown) => string
  empty: string
}) {
  return (
    <DataTable
      caption={props.caption}
      isCaptionHidden
      columns={[
        { key: 'name', heading: 'Kỳ họp', isRowHeading: true, isRoomy: true, cell: nameOfSession },
        { key: 'kind', heading: 'Loại', cell: ({ kind }) => kindText[kind] },
        { key: 'days', heading: 'Ngày họp', cell: daysOf },
        { key: 'place', heading: 'Địa điểm', cell: ({ place }) => place },
        { key: 'state', heading: 'Tình trạng', cell: ({ state }) => <SessionChip state={state} /> },
      ]}
      rows={props.sessions}
      rowKey={({ id }) => id}
      rowHref={props.hrefOf}
      empty={<EmptyState title={props.empty} />}
    />
  )
}
