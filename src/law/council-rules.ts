import { ok, refuse, type Result } from '../kernel/result.ts'
import { isLooser, latitudeOf } from './council-latitude.ts'
import type { LegalGround } from './legal-ground.ts'
import { checkChange, type StatedChange } from './rule-change.ts'
import {
  basisOf,
  groundOf,
  hasBegun,
  hasEnded,
  ruleInForce,
  ruleKey,
  ruleVersion,
  type LawRule,
  type RuleUnit,
} from './rule-register.ts'

/** What a council set for itself in its own rules of procedure (Quy chế làm việc). */
export type CouncilRule = StatedChange & {
  readonly ruleId: string
  readonly version: number
  /** Unit of the general rule when this was set. */
  readonly unit: RuleUnit
  readonly effectiveFrom: Temporal.PlainDate
}

/** The rule that binds a council on a day, and who set it. */
export type EffectiveRule = {
  readonly setBy: 'law' | 'council'
  /** Figure, sentence, document and article as they bind. */
  readonly rule: LawRule
  readonly general: LawRule
  /** The council's version in use. */
  readonly councilVersion?: number
  /** The council's version that gave way, because the law in force is stricter or counts in another unit. */
  readonly setAside?: CouncilRule
}

export type CouncilRuleProposal = StatedChange & { readonly ruleId: string }

/**
 * The next version of a council's own rule. Refuses `rule.fixed_by_law`, `rule.looser_than_law`,
 * what `ruleInForce` refuses on the first day, and all that `checkChange` refuses.
 */
export function setCouncilRule(
  rules: readonly LawRule[],
  own: readonly CouncilRule[],
  proposal: CouncilRuleProposal,
): Result<CouncilRule> {
  const { ruleId } = proposal
  if (!rules.some((rule) => rule.id === ruleId)) {
    return refuse('rule.not_found', { values: { id: ruleId } })
  }
  const latitude = latitudeOf(ruleId)
  if (latitude === 'fixed') return refuse('rule.fixed_by_law', { values: { id: ruleId } })
  const current = ownVersions(own, ruleId).at(-1)
  const firstDay = proposal.effectiveFrom
  const general = firstDay && ruleInForce(rules, ruleId, firstDay)
  if (general && !general.ok) return general
  const unit = general?.value.unit ?? 'text'
  const checked = checkChange(proposal, unit, current?.effectiveFrom)
  if (!checked.ok) return checked
  if (general && isLooser(latitude, proposal.value, general.value.value)) {
    return refuseLooser(general.value)
  }
  return ok({
    ruleId,
    version: (current?.version ?? 0) + 1,
    unit,
    value: proposal.value.trim(),
    ruleVi: proposal.ruleVi.trim(),
    document: proposal.document.trim(),
    article: proposal.article.trim(),
    ...checked.value,
  })
}

/**
 * The rule that binds on a day: the council's own where the law allows one and it is not looser than
 * the law in force that day, else the law itself. Refuses what `ruleInForce` refuses.
 */
export function effectiveRule(
  rules: readonly LawRule[],
  own: readonly CouncilRule[],
  id: string,
  on: Temporal.PlainDate,
): Result<EffectiveRule> {
  const found = ruleInForce(rules, id, on)
  if (!found.ok) return found
  const general = found.value
  const begun = ownVersions(own, id).findLast((version) => hasBegun(version, on))
  const latitude = latitudeOf(id)
  if (!begun || hasEnded(begun, on) || latitude === 'fixed') return ok(byLaw(general))
  if (begun.unit !== general.unit || isLooser(latitude, begun.value, general.value)) {
    return ok({ ...byLaw(general), setAside: begun })
  }
  return ok(byCouncil(general, begun))
}

/** The ground to store with a case and to show beside its date: "CIT-009@1", or "CIT-009@1+2". */
export function groundOfEffective(effective: EffectiveRule): LegalGround {
  const { rule, general, councilVersion } = effective
  const suffix = councilVersion === undefined ? '' : `+${councilVersion}`
  return { ...groundOf(rule), ruleKey: ruleKey(general) + suffix }
}

/** The very rule a stored key names, whatever is in force now. Refuses `rule.not_found`. */
export function ruleOfKey(
  rules: readonly LawRule[],
  own: readonly CouncilRule[],
  key: string,
): Result<EffectiveRule> {
  const [, id = '', version = '', councilVersion] = /^(.+)@(\d+)(?:\+(\d+))?$/.exec(key) ?? []
  const general = ruleVersion(rules, id, Number(version))
  if (!general.ok) return refuse('rule.not_found', { values: { id: key } })
  if (councilVersion === undefined) return ok(byLaw(general.value))
  const ownVersion = own.find(
    (each) => each.ruleId === id && each.version === Number(councilVersion),
  )
  return ownVersion
    ? ok(byCouncil(general.value, ownVersion))
    : refuse('rule.not_found', { values: { id: key } })
}

function ownVersions(own: readonly CouncilRule[], id: string): CouncilRule[] {
  return own.filter((rule) => rule.ruleId === id).toSorted((a, b) => a.version - b.version)
}

function byLaw(general: LawRule): EffectiveRule {
  return { setBy: 'law', rule: general, general }
}

function byCouncil(general: LawRule, own: CouncilRule): EffectiveRule {
  const { ruleId: _, version, ...stated } = own
  const rule: LawRule = { ...general, ...stated, confidence: 'text', sourceUrl: '', note: '' }
  return { setBy: 'council', rule, general, councilVersion: version }
}

function refuseLooser(general: LawRule): ReturnType<typeof refuse> {
  return refuse('rule.looser_than_law', {
    field: 'value',
    basis: basisOf(general),
    values: { id: general.id, lawValue: general.value, unit: general.unit },
  })
}
