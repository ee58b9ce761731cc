import { ok, refuse, type Result } from '../kernel/result.ts'
import type { Confidence } from './confidence.ts'
import { versionsOf, type LawRule, type RuleUnit } from './rule-register.ts'
import { isValueOf } from './rule-value.ts'

/** What every change of a figure must say: the figure, its sentence, and where and since when it is law. */
export type StatedChange = {
  readonly value: string
  readonly ruleVi: string
  /** With its number: "Luật 136/2025/QH15", "Nghị quyết 12/NQ-HĐND". */
  readonly document: string
  readonly article: string
  readonly effectiveFrom?: Temporal.PlainDate
  readonly effectiveTo?: Temporal.PlainDate
}

export type RuleAmendment = StatedChange & {
  readonly id: string
  /** Only when the new text counts in another unit, such as working days instead of days. */
  readonly unit?: RuleUnit
  readonly confidence: Confidence
  readonly sourceUrl?: string
  readonly note?: string
}

/**
 * The next version of a rule after the law changed. The version before it stays as it was, and so do
 * the dates of cases that rest on it. Refuses `rule.not_found` and all that `checkChange` refuses.
 */
export function amendRule(rules: readonly LawRule[], amendment: RuleAmendment): Result<LawRule> {
  const current = versionsOf(rules, amendment.id).at(-1)
  if (!current) return refuse('rule.not_found', { values: { id: amendment.id } })
  const unit = amendment.unit ?? current.unit
  const checked = checkChange(amendment, unit, current.effectiveFrom)
  if (!checked.ok) return checked
  const { effectiveFrom, effectiveTo } = checked.value
  return ok({
    id: current.id,
    version: current.version + 1,
    subject: current.subject,
    ruleVi: amendment.ruleVi.trim(),
    value: amendment.value.trim(),
    unit,
    document: amendment.document.trim(),
    article: amendment.article.trim(),
    effectiveFrom,
    effectiveTo,
    confidence: amendment.confidence,
    sourceUrl: amendment.sourceUrl?.trim() ?? '',
    note: amendment.note?.trim() ?? '',
  })
}

type InForceDates = {
  readonly effectiveFrom: Temporal.PlainDate
  readonly effectiveTo: Temporal.PlainDate | undefined
}

/**
 * Whether a change says all it must, with its dates when it does. Refuses, at the field concerned,
 * `rule.basis_missing`, `rule.date_missing`, `rule.date_not_after_current`, `rule.end_before_start`,
 * `rule.sentence_missing`, `rule.value_malformed`.
 */
export function checkChange(
  change: StatedChange,
  unit: RuleUnit,
  currentFrom: Temporal.PlainDate | undefined,
): Result<InForceDates> {
  const { effectiveFrom, effectiveTo } = change
  if (!hasDocumentNumber(change.document))
    return refuse('rule.basis_missing', { field: 'document' })
  if (change.article.trim() === '') return refuse('rule.basis_missing', { field: 'article' })
  if (!effectiveFrom) return refuse('rule.date_missing', { field: 'effectiveFrom' })
  if (currentFrom && !isAfter(effectiveFrom, currentFrom)) {
    const values = { currentFrom: currentFrom.toString() }
    return refuse('rule.date_not_after_current', { field: 'effectiveFrom', values })
  }
  if (effectiveTo && isAfter(effectiveFrom, effectiveTo)) {
    return refuse('rule.end_before_start', { field: 'effectiveTo' })
  }
  if (change.ruleVi.trim() === '') return refuse('rule.sentence_missing', { field: 'ruleVi' })
  if (!isValueOf(unit, change.value.trim())) {
    return refuse('rule.value_malformed', { field: 'value', values: { unit, value: change.value } })
  }
  return ok({ effectiveFrom, effectiveTo })
}

/**
 * Whether a document is named with its number, as "72/2025/QH15", "12/NQ-HĐND", "80-NQ/TW": a figure,
 * a stroke or dash, and what follows.
 */
export function hasDocumentNumber(document: string): boolean {
  return /\d+\s*[/-]\s*[\dA-ZĐ]/u.test(document.normalize('NFC'))
}

function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0
}
