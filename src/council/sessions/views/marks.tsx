import { StatusChip, type Tone } from '../../../ui/index.ts'
import type { PreparationStanding } from '../checklist.ts'
import type { SessionState } from '../session.ts'
import { stateText } from '../text.vi.ts'

const stateTone: Record<SessionState, Tone> = {
  planned: 'neutral',
  convened: 'info',
  opened: 'success',
  paused: 'warning',
  closed: 'neutral',
  cancelled: 'error',
}

export function SessionChip({ state }: { state: SessionState }) {
  return <StatusChip label={stateText[state]} tone={stateTone[state]} />
}

export const standingTone: Record<PreparationStanding, Tone> = {
  done: 'success',
  done_late: 'warning',
  waiting: 'neutral',
  due_soon: 'warning',
  overdue: 'error',
}
