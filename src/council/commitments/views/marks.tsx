import { writeDay } from '../../../kernel/clock.ts'
import { lateness } from '../../../law/lateness.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { StatusChip, type Tone } from '../../../ui/index.ts'
import { officeTitle } from '../../delegates/index.ts'
import { openStates, type CommitmentState } from '../commitment.ts'
import { dueSoonWithin } from '../due-soon.ts'
import type { CommitmentRow } from '../lists.server.ts'
import { stateText } from '../text.vi.ts'

const tones: Record<CommitmentState, Tone> = {
  stated: 'warning',
  confirmed: 'info',
  proved: 'warning',
  kept: 'success',
  released: 'neutral',
  withdrawn: 'neutral',
}

export function CommitmentChip({ state }: { state: CommitmentState }) {
  return <StatusChip label={stateText[state]} tone={tones[state]} />
}

/** How late an open commitment is, counted on today's calendar; nothing for one that ended. */
export function DueChip(props: { page: Pick<PageContext, 'today' | 'calendar'>; state: CommitmentState; dueOn: Temporal.PlainDate }) {
  const { page, state, dueOn } = props
  if (!(openStates as readonly string[]).includes(state)) return null
  const late = lateness(dueOn, page.today, page.calendar, dueSoonWithin)
  if (late.state === 'overdue') return <StatusChip label={`Quá hạn ${late.calendarDays} ngày`} tone="error" icon="alert" />
  if (late.state === 'due_today') return <StatusChip label="Đến hạn hôm nay" tone="warning" icon="clock" />
  if (late.state === 'due_soon') return <StatusChip label={`Còn ${late.workingDays} ngày làm việc`} tone="warning" icon="clock" />
  return null
}

/** The day, and the first one when it was moved. */
export function DueDay({ dueOn, firstDueOn }: Pick<CommitmentRow, 'dueOn' | 'firstDueOn'>) {
  if (dueOn.equals(firstDueOn)) return <>{writeDay(dueOn)}</>
  return (
    <>
      {writeDay(dueOn)} <span class="hint">(lúc đầu {writeDay(firstDueOn)})</span>
    </>
  )
}

/** Who promised: the person in the office held then, or the body that did in writing. */
export function promiserOf({ person, office, body, bodyKind }: Pick<CommitmentRow, 'person' | 'office' | 'body' | 'bodyKind'>): string {
  return person ? `${person}, ${officeTitle(office, bodyKind)}, ${body}` : body
}
