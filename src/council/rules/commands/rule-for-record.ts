import type { StatedChange } from '../../../law/rule-change.ts'

/** A version of a rule as the record keeps it. */
export function ruleForRecord(rule: StatedChange & { version: number; unit: string }): object {
  return {
    version: rule.version,
    value: rule.value,
    unit: rule.unit,
    ruleVi: rule.ruleVi,
    document: rule.document,
    article: rule.article,
    effectiveFrom: rule.effectiveFrom?.toString() ?? null,
    effectiveTo: rule.effectiveTo?.toString() ?? null,
  }
}
