import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { amendRule as decideAmendment, type RuleAmendment } from '../../../law/rule-change.ts'
import { ruleKey, versionsOf } from '../../../law/rule-register.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { ruleFacts } from '../events.ts'
import { rulePermissions } from '../policy.ts'
import { ruleVersions } from '../rule-versions.server.ts'
import { holdRule, insertLawRule } from '../store.server.ts'
import { ruleForRecord } from './rule-for-record.ts'

/** `version`: the newest one the page showed. */
export type AmendInput = RuleAmendment & { readonly version: number }

/**
 * Đổi một quy định: the law changed, so the register gets a new version. Cases keep the version that
 * set their day; the register is the installation's, the entry stands in this council's log.
 */
export async function amendRule(
  context: ActContext,
  { version, ...amendment }: AmendInput,
): Promise<Result<{ id: string }>> {
  if (!rulePermissions['law_rule.amend'].may(context.actor)) {
    return refuse('law_rule.amend_not_allowed')
  }
  await holdRule(context, amendment.id, 'law')
  const { law } = await ruleVersions(context, [amendment.id])
  const current = versionsOf(law, amendment.id).at(-1)
  if (current && current.version !== version) return refuse('rule.changed_meanwhile')
  const next = decideAmendment(law, amendment)
  if (!next.ok) return next
  await insertLawRule(context, next.value)
  const subject = { kind: 'law_rule', id: amendment.id }
  context.record(
    {
      act: 'law_rule.amend',
      subject,
      before: current && ruleForRecord(current),
      after: ruleForRecord(next.value),
    },
    [{ name: ruleFacts.amended, subject, payload: { rule: ruleKey(next.value) } }],
  )
  return ok({ id: amendment.id })
}
