import { lateness } from '../../law/lateness.ts'
import type { WorkingCalendar } from '../../law/working-calendar.ts'
import type { LateAnswer } from '../petitions/index.ts'

/**
 * By how many working days the answer in the middle was late; null when none was. The middle, not the
 * mean: one answer a year late must not speak for all others.
 */
export function middleLateness(
  answers: readonly LateAnswer[],
  calendar: WorkingCalendar,
): number | null {
  const days = answers
    .map(({ dueOn, answeredOn }) => lateness(dueOn, answeredOn, calendar, 0).workingDays)
    .toSorted((one, other) => one - other)
  return days[Math.floor((days.length - 1) / 2)] ?? null
}
