import type { SessionKind } from './session.ts'

/** What the law asks before a session, in the order of its days. */
export const preparations = ['convene', 'announce', 'send_papers'] as const
export type Preparation = (typeof preparations)[number]

/**
 * The rules that set the days, by kind: ordinary sessions have longer ones. Luật 72/2025/QH15 with the
 * figures of the law before it; each figure is a row of the register and is shown with its confidence.
 */
export const preparationRules: Readonly<
  Record<Preparation, Readonly<Record<'ordinary' | 'other', string>>>
> = {
  convene: { ordinary: 'SES-006', other: 'SES-007' },
  announce: { ordinary: 'SES-009', other: 'SES-010' },
  send_papers: { ordinary: 'SES-011', other: 'SES-011' },
}

/** The rule that sets the day of a preparation for a session of this kind. */
export function ruleFor(preparation: Preparation, kind: SessionKind): string {
  return preparationRules[preparation][kind === 'ordinary' ? 'ordinary' : 'other']
}

export const preparationStandings = ['done', 'done_late', 'waiting', 'due_soon', 'overdue'] as const
export type PreparationStanding = (typeof preparationStandings)[number]

/** Days before the last day on which a warning is due. */
const warningDays = 3

/** Where a preparation stands today: computed, never stored. */
export function standingOf(
  { dueOn, doneOn }: { dueOn: Temporal.PlainDate; doneOn: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): PreparationStanding {
  if (doneOn) return Temporal.PlainDate.compare(doneOn, dueOn) <= 0 ? 'done' : 'done_late'
  const left = today.until(dueOn).days
  if (left < 0) return 'overdue'
  return left <= warningDays ? 'due_soon' : 'waiting'
}
