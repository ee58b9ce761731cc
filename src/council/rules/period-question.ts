import { ok, refuse, type Result } from '../../kernel/result.ts'
import {
  effectiveRule,
  groundOfEffective,
  ruleOfKey,
  type EffectiveRule,
} from '../../law/council-rules.ts'
import {
  deadlineAfter,
  deadlineBefore,
  type Deadline,
  type Period,
  type PeriodUnit,
} from '../../law/deadline.ts'
import { periodOf } from '../../law/rule-value.ts'
import type { WorkingCalendar } from '../../law/working-calendar.ts'
import type { RuleVersions } from './rule-entries.ts'

/** What somebody wants to have counted: by a stored version, by a rule, or by a period of their own. */
export type PeriodQuestion = {
  /** The exact version a case rests on, such as "CIT-009@1"; '' for none. */
  readonly ruleKey: string
  readonly ruleId: string
  readonly amount: number | null
  readonly unit: PeriodUnit
  /** Null: as the sentence of the rule says, else forward. */
  readonly direction: Deadline['direction'] | null
  readonly eventOn: Temporal.PlainDate
  readonly shifts: boolean
}

/** The counted deadline, and the rule it came from when it came from one. */
export type PeriodAnswer = { readonly deadline: Deadline; readonly rule: EffectiveRule | null }

/** The rule that says how days are counted at all: what a period of one's own rests on. */
// Bộ luật Dân sự 91/2015/QH13, Điều 147, khoản 2.
const countingRule = 'TIM-002'

const longest: Record<PeriodUnit, number> = {
  calendar_days: 1000,
  working_days: 750,
  weeks: 150,
  months: 36,
  years: 3,
}

/**
 * The whole arithmetic of a question. Refuses what the register refuses, and for a period of one's
 * own `period.amount_missing` and `period.too_long`, because every day of it is written out.
 */
export function answerTo(
  question: PeriodQuestion,
  versions: RuleVersions,
  calendar: WorkingCalendar,
): Result<PeriodAnswer> {
  const { eventOn, shifts } = question
  const rule = namedRule(question, versions)
  if (rule && !rule.ok) return rule
  const period = rule ? periodOf(rule.value.rule) : ownPeriod(question)
  if (!period.ok) return period
  const ground = rule ?? effectiveRule(versions.law, versions.own, countingRule, eventOn)
  if (!ground.ok) return ground
  const direction = question.direction ?? (rule ? directionOf(rule.value.rule.ruleVi) : 'after')
  const count = direction === 'after' ? deadlineAfter : deadlineBefore
  const deadline = count({
    eventOn,
    period: period.value,
    calendar,
    shifts,
    ground: groundOfEffective(ground.value),
  })
  return ok({ deadline, rule: rule?.value ?? null })
}

function namedRule(
  { ruleKey, ruleId, eventOn }: PeriodQuestion,
  { law, own }: RuleVersions,
): Result<EffectiveRule> | null {
  if (ruleKey !== '') return ruleOfKey(law, own, ruleKey)
  return ruleId === '' ? null : effectiveRule(law, own, ruleId, eventOn)
}

function ownPeriod({ amount, unit }: PeriodQuestion): Result<Period> {
  if (amount === null) return refuse('period.amount_missing', { field: 'so' })
  const most = longest[unit]
  if (amount > most) return refuse('period.too_long', { field: 'so', values: { unit, most } })
  return ok({ amount, unit })
}

/** Whether a rule counts forward from its event or backward to a day before it, by its own words. */
export function directionOf(ruleVi: string): Deadline['direction'] {
  return /\d+ ngày(?: làm việc)? trước/.test(ruleVi) ? 'before' : 'after'
}
