import { DataTable } from '../../../ui/index.ts'
import type { Seat } from '../people.server.ts'
import { officeInBody, officeTitle } from '../text.vi.ts'
import { spanText } from './as-of.tsx'

/** The delegates of one group; names and offices only. */
export function DelegateTable({ caption, seats }: { caption: string; seats: readonly Seat[] }) {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={[
        { key: 'name', heading: 'Họ và tên', isRowHeading: true, cell: (seat) => seat.personName },
        {
          key: 'group',
          heading: 'Trong tổ',
          cell: ({ groupOffice }) =>
            groupOffice ? officeTitle(groupOffice, 'delegate_group') : '–',
        },
        { key: 'offices', heading: 'Chức vụ trong Hội đồng', cell: officesOf },
        { key: 'days', heading: 'Thời gian', isUnbroken: true, cell: spanText },
      ]}
      rows={seats}
      rowKey={(seat) => seat.personId}
    />
  )
}

function officesOf({ offices }: Seat): string {
  return offices.map(({ office, kind, body }) => officeInBody(office, kind, body)).join('; ') || '–'
}
