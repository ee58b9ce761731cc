import { StatusChip, type Tone } from '../../../ui/index.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { lateness } from '../../../law/lateness.ts'
import type { WorkingCalendar } from '../../../law/working-calendar.ts'
import { dueSoonWithin } from '../due-soon.ts'
import { arithmeticHref } from '../../rules/index.ts'
import type { PetitionRow } from '../lists.server.ts'
import { waitingStates, type PetitionState } from '../petition.ts'
import { stateText } from '../text.vi.ts'

const tones: Record<PetitionState, Tone> = {
  received: 'info',
  classified: 'info',
  transferred: 'warning',
  sent_up: 'warning',
  answered: 'info',
  checked: 'info',
  published: 'success',
  confirmed: 'success',
  contested: 'error',
  followed: 'warning',
  settled: 'success',
  returned: 'neutral',
  merged: 'neutral',
  withdrawn: 'neutral',
  diverted: 'neutral',
}

export function StateChip({ state }: { state: PetitionState }) {
  return <StatusChip label={stateText[state]} tone={tones[state]} />
}

/** How a due day stands today, in words and tone. */
export function dueWords(
  dueOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
  calendar: WorkingCalendar,
): { label: string; tone: Tone } {
  const { state, workingDays } = lateness(dueOn, today, calendar, dueSoonWithin)
  if (state === 'overdue') return { label: `Quá hạn ${workingDays} ngày làm việc`, tone: 'error' }
  if (state === 'due_today') return { label: 'Đến hạn hôm nay', tone: 'warning' }
  return { label: `Còn ${workingDays} ngày làm việc`, tone: state === 'due_soon' ? 'warning' : 'neutral' }
}

/** The due day in a list: the date, leading to its arithmetic, and a chip only when it presses. */
export function DueCell(props: {
  row: PetitionRow
  base: string
  today: Temporal.PlainDate
  calendar: WorkingCalendar
}) {
  const { row, base, today, calendar } = props
  const { dueOn, dueStartedOn: eventOn, dueRule: ruleKey } = row
  if (!dueOn || !waitingStates.includes(row.state)) return <>–</>
  const words = dueWords(dueOn, today, calendar)
  const day = writeDay(dueOn)
  return (
    <>
      {eventOn && ruleKey ? <a href={arithmeticHref(base, { ruleKey, eventOn })}>{day}</a> : day}
      {words.tone === 'neutral' ? null : (
        <>
          {' '}
          <StatusChip label={words.label} tone={words.tone} />
        </>
      )}
    </>
  )
}
