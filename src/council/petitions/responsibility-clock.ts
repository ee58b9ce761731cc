import {
  dayStatus,
  workingDaysBetween,
  type DayStatus,
  type WorkingCalendar,
} from '../../law/working-calendar.ts'
import type { PetitionState } from './petition.ts'

/** Whose turn it is: an office of the council, the body that holds the petition, or above the commune. */
export type Responsible = 'council_office' | 'standing_body' | 'holder' | 'above'

/** What the clock needs to know of a step. */
export type ClockStep = {
  readonly state: PetitionState
  readonly onDay: Temporal.PlainDate
  /** Name of the body that holds it after the step. */
  readonly holder: string | null
  readonly dueOn: Temporal.PlainDate | null
}

/** A run of days of one kind that were not counted, or of week-end days that were. */
export type DayRun = {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  readonly status: DayStatus
}

/** For how long one office held a petition at one stretch. */
export type Holding = {
  readonly responsible: Responsible
  /** The body's name, where it is one that a petition is transferred to. */
  readonly holder: string | null
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  /** Still held: `to` is today. */
  readonly isOpen: boolean
  /** Days after `from` up to and with `to` that are worked; the day it came is not counted. */
  readonly workingDays: number
  /** Days passed over, each with its reason. */
  readonly skipped: readonly DayRun[]
  /** Days at a week's end that were worked in place of others. */
  readonly swapped: readonly DayRun[]
  /** The last day that was set for this stretch; null when none was. */
  readonly dueOn: Temporal.PlainDate | null
  /** Working days after the due day until it was handed on, or until today; 0 when in time. */
  readonly lateBy: number
}

/** States in which nobody of council or administration holds the petition: the voter's turn, or the end. */
const turns: Readonly<Partial<Record<PetitionState, Responsible>>> = {
  received: 'council_office',
  diverted: 'council_office',
  classified: 'standing_body',
  transferred: 'holder',
  followed: 'holder',
  sent_up: 'above',
  answered: 'council_office',
  checked: 'standing_body',
  contested: 'standing_body',
}

/**
 * Who held a petition for how long, stretch by stretch, in working days of this calendar, with every
 * day passed over. Lateness is counted here and kept nowhere. Bộ luật Dân sự 91/2015/QH13, Điều 147,
 * khoản 2: the day on which it began is not counted.
 */
export function responsibilityClock(
  steps: readonly ClockStep[],
  calendar: WorkingCalendar,
  today: Temporal.PlainDate,
): Holding[] {
  const stretches: { step: ClockStep; until: Temporal.PlainDate | null; dueOn: ClockStep['dueOn'] }[] = []
  for (const [place, step] of steps.entries()) {
    const until = steps[place + 1]?.onDay ?? null
    const last = stretches.at(-1)
    if (last && isSameHolder(last.step, step)) Object.assign(last, { until, dueOn: step.dueOn })
    else stretches.push({ step, until, dueOn: step.dueOn })
  }
  return stretches.flatMap(({ step, until, dueOn }) => {
    const responsible = turns[step.state]
    if (!responsible) return []
    const to = until ?? today
    const { onDay: from } = step
    const holder = responsible === 'holder' || responsible === 'above' ? step.holder : null
    const lateBy = dueOn ? workingDaysBetween(calendar, dueOn, to) : 0
    const workingDays = workingDaysBetween(calendar, from, to)
    const apart = daysApart(calendar, from, to)
    return [
      { responsible, holder, from, to, isOpen: until === null, workingDays, ...apart, dueOn, lateBy },
    ]
  })
}

// The same office goes on holding it through requests, extensions and urging; a promise that is
// followed is a new stretch, since it has a day of another kind.
function isSameHolder(before: ClockStep, after: ClockStep): boolean {
  return before.state === after.state && before.holder === after.holder
}

function daysApart(calendar: WorkingCalendar, from: Temporal.PlainDate, to: Temporal.PlainDate) {
  const skipped: DayRun[] = []
  const swapped: DayRun[] = []
  for (let on = from.add({ days: 1 }); Temporal.PlainDate.compare(on, to) <= 0; on = on.add({ days: 1 })) {
    const status = dayStatus(calendar, on)
    if (!status.working) addDay(skipped, on, status)
    else if (status.why === 'swap_working') addDay(swapped, on, status)
  }
  return { skipped, swapped }
}

function addDay(runs: DayRun[], on: Temporal.PlainDate, status: DayStatus): void {
  const last = runs.at(-1)
  const isNext =
    last?.to.add({ days: 1 }).equals(on) &&
    last.status.why === status.why &&
    last.status.name === status.name
  if (last && isNext) runs[runs.length - 1] = { ...last, to: on }
  else runs.push({ from: on, to: on, status })
}
