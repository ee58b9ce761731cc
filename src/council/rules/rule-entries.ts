import { foldVietnamese } from '../../kernel/text.ts'
import type { Confidence } from '../../law/confidence.ts'
import { effectiveRule, type CouncilRule } from '../../law/council-rules.ts'
import { versionsOf, type LawRule } from '../../law/rule-register.ts'

/** Versions of rules: the law's, and what a council set for itself. */
export type RuleVersions = {
  readonly law: readonly LawRule[]
  readonly own: readonly CouncilRule[]
}

/** Đang áp dụng, đã hết hiệu lực, chưa có hiệu lực, dự thảo. */
export const ruleStates = ['in_force', 'ended', 'not_begun', 'draft'] as const
export type RuleState = (typeof ruleStates)[number]

/** One rule as it stands for a council on a day. */
export type RuleEntry = {
  readonly id: string
  readonly subject: string
  readonly state: RuleState
  /** What binds; when nothing does, the version nearest to the day. */
  readonly shown: LawRule
  readonly setBy: 'law' | 'council'
  /** The council's version that gave way to a stricter law. */
  readonly setAside?: CouncilRule
}

/** Every rule of the register, in its order, as it stands for this council on a day. */
export function ruleEntries(versions: RuleVersions, on: Temporal.PlainDate): RuleEntry[] {
  const byId = Map.groupBy(versions.law, (rule) => rule.id)
  const ownById = Map.groupBy(versions.own, (rule) => rule.ruleId)
  return [...byId].flatMap(
    ([id, law]) => entryOf({ law, own: ownById.get(id) ?? [] }, id, on) ?? [],
  )
}

/** One rule as it stands; null when the register does not know it. */
export function entryOf(
  { law, own }: RuleVersions,
  id: string,
  on: Temporal.PlainDate,
): RuleEntry | null {
  const versions = versionsOf(law, id)
  const newest = versions.at(-1)
  if (!newest) return null
  const { subject } = newest
  const binding = effectiveRule(law, own, id, on)
  if (binding.ok) {
    const { rule, setBy, setAside } = binding.value
    return { id, subject, state: 'in_force', shown: rule, setBy, setAside }
  }
  const begun = versions.findLast(
    ({ effectiveFrom }) => effectiveFrom && Temporal.PlainDate.compare(effectiveFrom, on) <= 0,
  )
  const state = begun ? 'ended' : newest.effectiveFrom ? 'not_begun' : 'draft'
  return { id, subject, state, shown: begun ?? newest, setBy: 'law' }
}

/** Which entries a list shows; null members and empty words ask for nothing. */
export type RuleFilter = {
  readonly words: string
  readonly subject: string | null
  readonly confidence: Confidence | null
  readonly state: RuleState | null
}

/** The entries that answer the filter; words are found without regard to accents, in any order. */
export function filterEntries(entries: readonly RuleEntry[], filter: RuleFilter): RuleEntry[] {
  const words = foldVietnamese(filter.words).split(' ').filter(Boolean)
  return entries.filter(
    ({ subject, state, shown }) =>
      (!filter.subject || subject === filter.subject) &&
      (!filter.confidence || shown.confidence === filter.confidence) &&
      (!filter.state || state === filter.state) &&
      hasWords(shown, words),
  )
}

function hasWords(rule: LawRule, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = foldVietnamese(`${rule.id} ${rule.ruleVi} ${rule.document} ${rule.note}`)
  return words.every((word) => text.includes(word))
}
