import { ok, refuse, type Result } from '../kernel/result.ts'
import { periodUnits, type Period, type PeriodUnit } from './deadline.ts'
import { basisOf, type LawRule, type RuleUnit } from './rule-register.ts'
import { fractions, type Denominator, type Fraction } from './thresholds.ts'

const wholeNumber = /^(0|[1-9]\d{0,3})$/

/** The rule as a period of days, weeks, months or years. Refuses `rule.not_a_period`. */
export function periodOf(rule: LawRule): Result<Period> {
  const isPeriod = isPeriodUnit(rule.unit) && wholeNumber.test(rule.value)
  if (!isPeriod) return refuseValue('rule.not_a_period', rule)
  return ok({ amount: Number(rule.value), unit: rule.unit as PeriodUnit })
}

/** The rule as a number of hours. Refuses `rule.not_hours`. */
export function hoursOf(rule: LawRule): Result<number> {
  const isHours = rule.unit === 'hours' && wholeNumber.test(rule.value)
  return isHours ? ok(Number(rule.value)) : refuseValue('rule.not_hours', rule)
}

/** The rule as a plain number of things. Refuses `rule.not_a_count`, also for "15-30" and "max 30". */
export function countOf(rule: LawRule): Result<number> {
  const isCount = rule.unit === 'count' && wholeNumber.test(rule.value)
  return isCount ? ok(Number(rule.value)) : refuseValue('rule.not_a_count', rule)
}

/** The rule as a fraction, and of whom it is taken. Refuses `rule.not_a_fraction`. */
export function fractionOf(
  rule: LawRule,
): Result<{ readonly fraction: Fraction; readonly denominator: Denominator }> {
  const fraction = fractions.find((each) => rule.unit === 'fraction' && each === rule.value)
  if (fraction === undefined) return refuseValue('rule.not_a_fraction', rule)
  return ok({ fraction, denominator: denominatorOf(rule.ruleVi) })
}

/** True when a value has the shape its unit asks for. */
export function isValueOf(unit: RuleUnit, value: string): boolean {
  if (unit === 'fraction') return (fractions as readonly string[]).includes(value)
  if (unit === 'hours' || unit === 'count' || isPeriodUnit(unit)) return wholeNumber.test(value)
  return value.trim() !== ''
}

function isPeriodUnit(unit: RuleUnit): unit is PeriodUnit {
  return (periodUnits as readonly string[]).includes(unit)
}

// The sentence says of whom; where it says nothing else, the law means all delegates.
function denominatorOf(ruleVi: string): Denominator {
  if (ruleVi.includes('tổng số thành viên')) return 'standing_body_members'
  return ruleVi.includes('tổng số cử tri') ? 'voters' : 'all_delegates'
}

function refuseValue(code: string, rule: LawRule): ReturnType<typeof refuse> {
  return refuse(code, { basis: basisOf(rule), values: { id: rule.id, value: rule.value } })
}
