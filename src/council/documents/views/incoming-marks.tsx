import { StatusChip, type Tone } from '../../../ui/index.ts'
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
export const dueSoonWithin = 3

/** How the day that runs stands today; nothing once the paper is closed. */
export function DueChip({ page, row }: { page: PageContext; row: IncomingRow }) {
  const dueOn = row.state === 'received' ? row.presentDueOn : row.dueOn
  if (row.state === 'closed' || !dueOn) return null
  const { state, workingDays } = lateness(dueOn, page.today, page.calendar, dueSoonWithin)
  if (state === 'overdue') return <StatusChip label={`Quá hạn ${workingDays} ngày làm việc`} tone="error" />
  if (state === 'due_today') return <StatusChip label="Đến hạn hôm nay" tone="warning" />
  return <StatusChip label={`Còn ${workingDays} ngày làm việc`} tone={state === 'due_soon' ? 'warning' : 'neutral'} />
}
