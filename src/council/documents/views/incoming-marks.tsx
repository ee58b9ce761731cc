import { Card, DefinitionList, StatusChip, type Tone } from '../../../ui/index.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { lateness } from '../../../law/lateness.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import type { IncomingRow } from '../incoming.server.ts'
import { incomingStateText, urgencyText } from '../text.vi.ts'

const tones: Record<IncomingRow['state'], Tone> = { received: 'info', assigned: 'warning', closed: 'success' }

export function IncomingChip({ row }: { row: Pick<IncomingRow, 'state'> }) {
  return <StatusChip label={incomingStateText[row.state]} tone={tones[row.state]} />
}

export function UrgencyChip({ row }: { row: Pick<IncomingRow, 'urgency'> }) {
  return row.urgency === 'ordinary' ? null : <StatusChip label={urgencyText[row.urgency]} tone="error" />
}

/** Days before the due day from which it is shown. */
const dueSoonWithin = 3

/** How the day that runs stands today; nothing once the paper is closed. */
export function DueChip({ page, row }: { page: PageContext; row: IncomingRow }) {
  const dueOn = row.state === 'received' ? row.presentDueOn : row.dueOn
  if (row.state === 'closed' || !dueOn) return null
  const { state, workingDays } = lateness(dueOn, page.today, page.calendar, dueSoonWithin)
  if (state === 'overdue') return <StatusChip label={`Quá hạn ${workingDays} ngày làm việc`} tone="error" />
  if (state === 'due_today') return <StatusChip label="Đến hạn hôm nay" tone="warning" />
  return <StatusChip label={`Còn ${workingDays} ngày làm việc`} tone={state === 'due_soon' ? 'warning' : 'neutral'} />
}

/** What the register says of a paper that arrived. */
export function IncomingParticulars({ row }: { row: IncomingRow }) {
  const day = (on: Temporal.PlainDate | null) => (on ? writeDay(on) : '–')
  return (
    <Card title="Thông tin">
      <DefinitionList
        items={[
          { term: 'Cơ quan gửi', value: row.issuer },
          { term: 'Số, ký hiệu', value: row.documentNumber || '–' },
          { term: 'Ngày văn bản', value: day(row.documentOn) },
          { term: 'Hạn trình', value: day(row.presentDueOn) },
          { term: 'Người giải quyết', value: row.assignee ?? 'Chưa giao' },
          { term: 'Hạn giải quyết', value: day(row.dueOn) },
        ]}
      />
    </Card>
  )
}
