import { lateness } from '../../law/lateness.ts'
import type { WorkingCalendar } from '../../law/working-calendar.ts'
import type { PetitionState } from '../petitions/index.ts'

/** Who owes the next step of a petition: the clerks, the Standing body, or the body that holds it. */
export type Duty = 'clerks' | 'standing_body' | `holder ${string}`

/** New ones, answers to check, and what they must urge above the commune. */
const ofClerks: readonly PetitionState[] = ['received', 'diverted', 'answered', 'sent_up']

/** Whose duty a petition in this state is; null when nobody owes a step. */
export function dutyOf(state: PetitionState, holderId: string | null): Duty | null {
  if (ofClerks.includes(state)) return 'clerks'
  if (state === 'classified' || state === 'checked') return 'standing_body'
  const isHeld = state === 'transferred' || state === 'followed'
  if (isHeld && holderId !== null) return `holder ${holderId}`
  // Promised above the commune: the clerks ask for it.
  return state === 'followed' ? 'clerks' : null
}

/** How many are overdue, and how many are due today or soon. */
export type DueCount = { readonly overdue: number; readonly dueSoon: number }

export const noneDue: DueCount = { overdue: 0, dueSoon: 0 }

/** Adds petitions that are due on a day to the count, as that day stands today. */
export function withDue(
  count: DueCount,
  due: { readonly dueOn: Temporal.PlainDate; readonly count: number },
  at: { today: Temporal.PlainDate; calendar: WorkingCalendar; dueSoonWithin: number },
): DueCount {
  const { state } = lateness(due.dueOn, at.today, at.calendar, at.dueSoonWithin)
  if (state === 'overdue') return { ...count, overdue: count.overdue + due.count }
  if (state === 'in_time') return count
  return { ...count, dueSoon: count.dueSoon + due.count }
}
