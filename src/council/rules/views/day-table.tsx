import type { Child } from 'hono/jsx'
import { DataTable, EmptyState, StatusChip, type Column } from '../../../ui/index.ts'
import type { LawDay } from '../law-day.ts'
import { dayKindText, fullDay } from '../text.vi.ts'
import { ConfidenceChip } from './rule-marks.tsx'

const columns: Column<LawDay>[] = [
  { key: 'ngay', heading: 'Ngày', isUnbroken: true, cell: ({ on }) => fullDay(on) },
  { key: 'ten', heading: 'Tên', isRowHeading: true, cell: ({ name }) => name },
  {
    key: 'loai',
    heading: 'Loại',
    isUnbroken: true,
    cell: ({ kind, isInForce }) => (
      <>
        {dayKindText[kind]}
        {isInForce ? null : (
          <>
            <br />
            <StatusChip label="Chờ xác nhận" tone="warning" />
          </>
        )}
      </>
    ),
  },
  {
    key: 'nguon',
    heading: 'Căn cứ',
    cell: ({ source, document }) => <Source text={document || source} />,
  },
  {
    key: 'tin-cay',
    heading: 'Độ tin cậy',
    cell: ({ confidence }) => <ConfidenceChip confidence={confidence} />,
  },
]

/** Days off and days worked in exchange, with what each rests on. */
export function DayTable(props: { days: readonly LawDay[]; actions?(day: LawDay): Child }) {
  const { days, actions } = props
  const shown: Column<LawDay>[] = actions
    ? columns.toSpliced(3, 0, { key: 'viec', heading: 'Việc', isUnbroken: true, cell: actions })
    : columns
  return (
    <DataTable
      caption="Ngày nghỉ lễ, nghỉ bù, làm bù"
      isDense
      columns={shown}
      rows={days}
      rowKey={({ on }) => on.toString()}
      empty={
        <EmptyState title="Chưa có ngày nào">
          Năm này chưa có thông báo lịch nghỉ; thời hạn mới tính theo ngày trong tuần.
        </EmptyState>
      }
    />
  )
}

// A source may be words with an address among them: the address becomes a short link.
function Source({ text }: { text: string }) {
  const pieces = text.split(/(https?:\/\/\S+)/)
  return (
    <>
      {pieces.map((piece) =>
        /^https?:\/\//.test(piece) ? (
          <a href={piece} rel="noreferrer">
            {hostOf(piece)}
          </a>
        ) : (
          piece
        ),
      )}
    </>
  )
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address
}
