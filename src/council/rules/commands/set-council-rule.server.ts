import { ok, refuse, type Result } from '../../../kernel/result.ts'
import {
  setCouncilRule as decideOwnRule,
  type CouncilRuleProposal,
} from '../../../law/council-rules.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { ruleFacts } from '../events.ts'
import { actingOffice, rulePermissions } from '../policy.ts'
import { ruleVersions } from '../rule-versions.server.ts'
import { holdRule, insertCouncilRule } from '../store.server.ts'
import { ruleForRecord } from './rule-for-record.ts'

export type SetInput = CouncilRuleProposal & {
  /** The council's newest version the page showed; 0 when there was none. */
  readonly version: number
  /** The day the council passed the document. */
  readonly decidedOn: Temporal.PlainDate
}

/** Đặt mức của Hội đồng: what the council set in its own rules of procedure, within the law. */
export async function setCouncilRule(
  context: ActContext,
  { version, decidedOn, ...proposal }: SetInput,
): Promise<Result<{ id: string }>> {
  if (!rulePermissions['council_rule.set'].may(context.actor)) {
    return refuse('council_rule.set_not_allowed')
  }
  await holdRule(context, proposal.ruleId, 'council')
  const { law, own } = await ruleVersions(context, [proposal.ruleId])
  const current = own.toSorted((a, b) => a.version - b.version).at(-1)
  if ((current?.version ?? 0) !== version) return refuse('rule.changed_meanwhile')
  const next = decideOwnRule(law, own, proposal)
  if (!next.ok) return next
  const dated = checkDecision(decidedOn, next.value.effectiveFrom, context.today)
  if (!dated.ok) return dated
  await insertCouncilRule(context, next.value, decidedOn)
  const subject = { kind: 'council_rule', id: proposal.ruleId }
  context.record(
    {
      act: 'council_rule.set',
      subject,
      office: actingOffice(context.actor),
      before: current && ruleForRecord(current),
      after: { ...ruleForRecord(next.value), decidedOn: decidedOn.toString() },
    },
    [{ name: ruleFacts.set, subject, payload: { version: next.value.version } }],
  )
  return ok({ id: proposal.ruleId })
}

function checkDecision(
  decidedOn: Temporal.PlainDate,
  effectiveFrom: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Result<null> {
  if (Temporal.PlainDate.compare(decidedOn, today) > 0) {
    return refuse('council_rule.decided_in_future', { field: 'decidedOn' })
  }
  if (Temporal.PlainDate.compare(effectiveFrom, decidedOn) < 0) {
    return refuse('council_rule.in_force_before_decided', { field: 'effectiveFrom' })
  }
  return ok(null)
}
