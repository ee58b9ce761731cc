import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { decidePostponement } from '../commitment.ts'
import { commitmentFacts } from '../events.ts'
import { begin, decisionOf, keepStep, type OnCommitment } from './begin.server.ts'

export type PostponeInput = OnCommitment & {
  readonly dueOn: Temporal.PlainDate
  readonly reason: string
  /** The issued paper by which a due commitment gets a new day. */
  readonly decisionId: string | null
}

/** Dời ngày: the day before stays in the history that everybody reads. */
export async function postponeCommitment(context: ActContext, input: PostponeInput): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'commitment.postpone', input)
  if (!begun.ok) return begun
  const { dueOn, reason, decisionId } = input
  const decision = await decisionOf(context, decisionId)
  if (!decision.ok) return decision
  const at = { today: context.today, hasDecision: decision.value !== null }
  const next = decidePostponement(begun.value, dueOn, at)
  if (!next.ok) return next
  const kept = await keepStep(context, begun.value, {
    verb: 'postpone',
    state: next.value,
    note: reason,
    dueAfter: dueOn,
    decision: decision.value,
    act: 'commitment.postpone',
    fact: commitmentFacts.postponed,
    change: { due_on: dueOn.toString() },
    after: { dueOn: dueOn.toString(), decision: decision.value?.number ?? null },
  })
  return ok(kept)
}
