import { writeDay } from '../../../kernel/clock.ts'
import { lateness } from '../../../law/lateness.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { StatusChip, type Tone } from '../../../ui/index.ts'
import { DeadlineOf, storedDeadline, type StoredClock } from '../../rules/index.ts'
import type { FollowedRecommendation } from '../shown.ts'
import type { RecommendationStanding } from '../recommendation.ts'
import type { SupervisionState } from '../supervision.ts'
import { standingText, stateText } from '../text.vi.ts'

const tones: Record<SupervisionState, Tone> = {
  decided: 'neutral',
  outlined: 'info',
  drafted: 'info',
  concluded: 'success',
  dropped: 'error',
}

export function SupervisionChip({ state }: { state: SupervisionState }) {
  return <StatusChip label={stateText[state]} tone={tones[state]} />
}

const standingTones: Record<RecommendationStanding, Tone> = {
  open: 'neutral',
  claimed: 'info',
  done: 'success',
  partly: 'warning',
  not_done: 'error',
}

/** Where a recommendation stands, and that it is late when its day passed without being seen done. */
export function StandingChips(props: {
  one: FollowedRecommendation
  page: PageContext
  /** In a table: that it is late, without by how much. */
  isShort?: boolean
}) {
  const { one, page, isShort } = props
  const late = one.standing === 'done' ? null : lateness(one.dueOn, page.today, page.calendar, 5)
  return (
    <>
      <StatusChip label={standingText[one.standing]} tone={standingTones[one.standing]} />{' '}
      {one.madeOn && late?.state === 'overdue' ? (
        <StatusChip
          label={isShort ? 'Quá hạn' : `Quá hạn ${late.workingDays} ngày làm việc`}
          tone="error"
        />
      ) : null}
    </>
  )
}

/** A day set by a rule with the arithmetic that led to it; done, it only says the day. */
export async function clockOf(
  page: PageContext,
  clock: StoredClock,
  { label, isDone }: { label: string; isDone: boolean },
) {
  const deadline = await storedDeadline(page, clock)
  if (!deadline || !clock.dueOn) return null
  const { state, workingDays } = lateness(clock.dueOn, page.today, page.calendar, 3)
  const isLate = !isDone && state === 'overdue'
  const words = `${label}: ${writeDay(clock.dueOn)}${isLate ? `, quá ${workingDays} ngày làm việc` : ''}`
  const tone = isLate ? 'error' : isDone || state === 'in_time' ? 'neutral' : 'warning'
  return <DeadlineOf deadline={deadline} label={words} tone={tone} base={page.base} />
}
