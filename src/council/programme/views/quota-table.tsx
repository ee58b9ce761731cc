import { DataTable, StatusChip, type Column, type Tone } from '../../../ui/index.ts'
import { quotaStanding, type Quota, type QuotaStanding } from '../programme.ts'
import { quotaText } from '../text.vi.ts'

const tones: Record<QuotaStanding, Tone> = { short: 'warning', enough: 'success', over: 'info' }
const asked = ({ minimum, maximum }: Quota) =>
  maximum === null ? `ít nhất ${minimum}` : `${minimum}–${maximum}`

/** What the plan asks for in the year, what the programme plans, what records prove: nothing typed. */
export function QuotaTable({ quotas, base }: { quotas: readonly Quota[]; base: string }) {
  const columns: Column<Quota>[] = [
    {
      key: 'subject',
      heading: 'Định mức của kế hoạch',
      cell: (row) => row.subject,
      isRowHeading: true,
    },
    { key: 'asked', heading: 'Cần trong năm', cell: asked, isUnbroken: true },
    { key: 'planned', heading: 'Trong chương trình', cell: (row) => row.planned, isNumeric: true },
    {
      key: 'counted',
      heading: 'Đã làm (đếm từ hồ sơ)',
      cell: (row) => row.counted,
      isNumeric: true,
    },
    {
      key: 'standing',
      heading: 'Chương trình',
      cell: (row) => {
        const standing = quotaStanding(row)
        return <StatusChip label={quotaText[standing]} tone={tones[standing]} />
      },
    },
  ]
  return (
    <DataTable
      caption="Định mức năm"
      isCaptionHidden
      columns={columns}
      rows={quotas}
      rowKey={(row) => row.dutyId}
      rowHref={(row) => `${base}/ke-hoach/nhiem-vu/${encodeURIComponent(row.code)}`}
    />
  )
}
