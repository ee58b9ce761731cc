import type { Basis } from '../kernel/basis.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { placeInText } from './citation.ts'
import type { Confidence } from './confidence.ts'
import type { LegalGround } from './legal-ground.ts'

export const ruleUnits = [
  'text',
  'count',
  'fraction',
  'hours',
  'calendar_days',
  'working_days',
  'weeks',
  'months',
  'years',
  'mm',
  'pt',
] as const
export type RuleUnit = (typeof ruleUnits)[number]

/** One version of one figure of the law, with the place it was read in. */
export type LawRule = {
  readonly id: string
  /** 1 for the first version; each change of the law adds the next, none is overwritten. */
  readonly version: number
  readonly subject: string
  /** The rule as a Vietnamese sentence. */
  readonly ruleVi: string
  readonly value: string
  readonly unit: RuleUnit
  readonly document: string
  /** As the register writes it: "91.3", "30.2.a", "27, 36", "Chương III"; empty when not read. */
  readonly article: string
  /** First day in force; undefined for a draft, which never is. */
  readonly effectiveFrom?: Temporal.PlainDate
  /** Last day in force; undefined when no end is known. */
  readonly effectiveTo?: Temporal.PlainDate
  readonly confidence: Confidence
  readonly sourceUrl: string
  readonly note: string
}

/**
 * The version of a rule that binds on a day. A later version ends the one before it, for good.
 * Refuses `rule.not_found` and `rule.not_in_force`.
 */
export function ruleInForce(
  rules: readonly LawRule[],
  id: string,
  on: Temporal.PlainDate,
): Result<LawRule> {
  const versions = versionsOf(rules, id)
  if (versions.length === 0) return refuse('rule.not_found', { values: { id } })
  const begun = versions.findLast((rule) => hasBegun(rule, on))
  if (begun && !hasEnded(begun, on)) return ok(begun)
  const nearest = begun ?? versions[0]
  const basis = nearest && basisOf(nearest)
  return refuse('rule.not_in_force', { basis, values: { id, on: on.toString() } })
}

/** The exact version a case was given, whatever is in force now. Refuses `rule.not_found`. */
export function ruleVersion(
  rules: readonly LawRule[],
  id: string,
  version: number,
): Result<LawRule> {
  const rule = rules.find((each) => each.id === id && each.version === version)
  return rule ? ok(rule) : refuse('rule.not_found', { values: { id, version } })
}

/** All versions of a rule, oldest first. */
export function versionsOf(rules: readonly LawRule[], id: string): LawRule[] {
  return rules.filter((rule) => rule.id === id).toSorted((a, b) => a.version - b.version)
}

/** What a case stores beside its date: "CIT-009@1". */
export function ruleKey(rule: Pick<LawRule, 'id' | 'version'>): string {
  return `${rule.id}@${rule.version}`
}

/** The basis to show for a rule, its article in words. */
export function basisOf(rule: Pick<LawRule, 'id' | 'document' | 'article'>): Basis {
  const article = placeInText(rule.article)
  return { document: rule.document, ...(article === '' ? {} : { article }), rule: rule.id }
}

/** What a date or number computed from a general rule rests on. */
export function groundOf(rule: LawRule): LegalGround {
  return {
    ruleId: rule.id,
    ruleKey: ruleKey(rule),
    basis: basisOf(rule),
    confidence: rule.confidence,
  }
}

type InForce = Pick<LawRule, 'effectiveFrom' | 'effectiveTo'>

export function hasBegun({ effectiveFrom }: InForce, on: Temporal.PlainDate): boolean {
  return effectiveFrom !== undefined && Temporal.PlainDate.compare(effectiveFrom, on) <= 0
}

export function hasEnded({ effectiveTo }: InForce, on: Temporal.PlainDate): boolean {
  return effectiveTo !== undefined && Temporal.PlainDate.compare(effectiveTo, on) < 0
}
