import type { BodyAtDepth, OfficeHolder } from './organisation.ts'
import { bodyKindText, officeTitle } from './text.vi.ts'

// Shape of a column as platform/tables takes it: this file stays free of the platform.
type OfficeRow = { readonly body: BodyAtDepth; readonly holder: OfficeHolder | null }

/** A row for every office held; a body without holders has one row of its own. */
export function officeRows(bodies: readonly BodyAtDepth[]): OfficeRow[] {
  return bodies.flatMap((body): OfficeRow[] =>
    body.holders.length === 0
      ? [{ body, holder: null }]
      : body.holders.map((holder) => ({ body, holder })),
  )
}

export const officeColumns = [
  { heading: 'Loại tổ chức', width: 28, value: ({ body }: OfficeRow) => bodyKindText[body.kind] },
  { heading: 'Tổ chức', width: 40, value: ({ body }: OfficeRow) => body.name },
  {
    heading: 'Chức vụ',
    width: 24,
    value: ({ body, holder }: OfficeRow) => (holder ? officeTitle(holder.office, body.kind) : null),
  },
  { heading: 'Họ và tên', width: 28, value: ({ holder }: OfficeRow) => holder?.personName ?? null },
  { heading: 'Từ ngày', width: 12, value: ({ holder }: OfficeRow) => holder?.startsOn ?? null },
  { heading: 'Đến ngày', width: 12, value: ({ holder }: OfficeRow) => holder?.endsOn ?? null },
  {
    heading: 'Người làm thay',
    width: 28,
    value: ({ holder }: OfficeRow) => holder?.acting?.personName ?? null,
  },
] as const
