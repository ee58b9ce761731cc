import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { decideRelease } from '../commitment.ts'
import { commitmentFacts } from '../events.ts'
import { begin, decisionOf, keepStep, type OnCommitment } from './begin.server.ts'

export type ReleaseInput = OnCommitment & { readonly decisionId: string; readonly reason: string }

/** Thôi theo dõi: only by an issued paper that records the vote or the decision. */
export async function releaseCommitment(context: ActContext, input: ReleaseInput): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'commitment.release', input)
  if (!begun.ok) return begun
  const decision = await decisionOf(context, input.decisionId)
  if (!decision.ok) return decision
  const next = decideRelease(begun.value, decision.value !== null)
  if (!next.ok) return next
  const kept = await keepStep(context, begun.value, {
    verb: 'release',
    state: next.value,
    note: input.reason,
    decision: decision.value,
    act: 'commitment.release',
    fact: commitmentFacts.released,
    change: { ended_on: context.today.toString(), decision_id: input.decisionId },
    after: { decision: decision.value?.number ?? null },
  })
  return ok(kept)
}
