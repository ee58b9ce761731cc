import { lateness } from '../../../law/lateness.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { StatusChip, type Tone } from '../../../ui/index.ts'
import {
  outcomeText,
  stateText as petitionStateText,
  type HeardPetition,
} from '../../petitions/index.ts'
import { DeadlineOf, storedDeadline } from '../../rules/index.ts'
import { writeDay } from '../../../kernel/clock.ts'
import type { MeetingState } from '../meeting.ts'
import type { LineKind } from '../spoken-line.ts'
import { lineKindText, stateText } from '../text.vi.ts'

const tones: Record<MeetingState, Tone> = {
  planned: 'neutral',
  announced: 'info',
  closed: 'success',
  cancelled: 'error',
}

export function MeetingChip({ state }: { state: MeetingState }) {
  return <StatusChip label={stateText[state]} tone={tones[state]} />
}

const kindTones: Record<LineKind, Tone> = {
  petition: 'info',
  opinion: 'neutral',
  out_of_scope: 'warning',
}

export function KindChip({ kind }: { kind: LineKind }) {
  return <StatusChip label={lineKindText[kind]} tone={kindTones[kind]} />
}

/** Where a petition stands, in a few words: its result once there is one. */
export function petitionStands(petition: HeardPetition): string {
  const { state, outcome, promisedOn, holder, isPublic } = petition
  if (isPublic && outcome) {
    return promisedOn
      ? `${outcomeText[outcome]}, hẹn ${writeDay(promisedOn)}`
      : outcomeText[outcome]
  }
  return holder ? `${petitionStateText[state]} – ${holder}` : petitionStateText[state]
}

type Clock = {
  readonly ruleKey: string | null
  readonly eventOn: Temporal.PlainDate | null
  readonly dueOn: Temporal.PlainDate | null
  readonly direction?: 'before' | 'after'
}

/** A day set by law with the arithmetic that led to it; done, it only says the day. */
export async function clockOf(
  page: PageContext,
  clock: Clock,
  more: { label: string; isDone: boolean },
) {
  const deadline = await storedDeadline(page, clock)
  if (!deadline || !clock.dueOn) return null
  const { state, workingDays } = lateness(clock.dueOn, page.today, page.calendar, 3)
  const late = {
    label: `${more.label}: ${writeDay(clock.dueOn)}, quá ${workingDays} ngày làm việc`,
    tone: 'error' as const,
  }
  const near = {
    label: `${more.label}: ${writeDay(clock.dueOn)}`,
    tone: state === 'in_time' ? ('neutral' as const) : ('warning' as const),
  }
  const shown = more.isDone
    ? { ...near, tone: 'neutral' as const }
    : state === 'overdue'
      ? late
      : near
  return <DeadlineOf deadline={deadline} label={shown.label} tone={shown.tone} base={page.base} />
}
