import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { planFacts } from '../events.ts'
import { readRule } from '../evidence-rule.ts'
import type { CountableFacts } from '../evidence-source.ts'
import { actingOffice } from '../policy.ts'
import { saveRules } from '../evidence-store.server.ts'
import { ruleWords } from '../text.vi.ts'
import { begin, type ActedOnDuty } from './begin.server.ts'

/** Cách tính bằng chứng: from now on these records count by themselves, those of the past too. */
export async function setEvidenceRules(
  context: ActContext,
  input: { readonly id: string; readonly version: number; readonly rules: readonly string[] },
  facts: CountableFacts,
): Promise<Result<ActedOnDuty>> {
  const begun = await begin(context, 'duty.set_evidence_rules', input)
  if (!begun.ok) return begun
  const duty = begun.value
  if (duty.kind === 'principle') return refuse('evidence.of_principle')
  const rules = input.rules.map(readRule).filter((rule) => rule !== null)
  if (rules.length < input.rules.length) return refuse('duty.rule_unreadable', { field: 'rules' })
  await saveRules(context, duty.id, rules)
  const subject = { kind: 'duty', id: duty.id }
  context.record(
    {
      act: 'duty.set_evidence_rules',
      subject,
      office: actingOffice(context.actor),
      before: { rules: duty.rules.map((rule) => ruleWords(rule, facts)) },
      after: { rules: rules.map((rule) => ruleWords(rule, facts)) },
    },
    [{ name: planFacts.rulesSet, subject }],
  )
  return ok({ code: duty.code, planId: duty.planId })
}
