import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { decideCorrection, decideWithdrawal } from '../commitment.ts'
import { commitmentFacts } from '../events.ts'
import { begin, keepStep, type OnCommitment } from './begin.server.ts'

export type CorrectInput = OnCommitment & {
  readonly words: string
  readonly topic: string
  readonly proofWanted: string
  readonly dueOn: Temporal.PlainDate
}

/** Sửa lời ghi: only before the person confirmed it. */
export async function correctCommitment(context: ActContext, input: CorrectInput): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'commitment.correct', input)
  if (!begun.ok) return begun
  const { words, topic, proofWanted, dueOn } = input
  const next = decideCorrection(begun.value, { statedOn: begun.value.statedOn, dueOn }, context.today)
  if (!next.ok) return next
  const kept = await keepStep(context, begun.value, {
    verb: 'correct',
    state: next.value,
    act: 'commitment.correct',
    fact: commitmentFacts.corrected,
    change: { words, topic, proof_wanted: proofWanted, due_on: dueOn.toString() },
    ...(dueOn.equals(begun.value.dueOn) ? {} : { dueAfter: dueOn }),
    after: { words, dueOn: dueOn.toString() },
  })
  return ok(kept)
}

/** Bỏ vì ghi nhầm: only before it is confirmed and before its day. */
export async function withdrawCommitment(
  context: ActContext,
  input: OnCommitment & { readonly reason: string },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'commitment.withdraw', input)
  if (!begun.ok) return begun
  const next = decideWithdrawal(begun.value, context.today)
  if (!next.ok) return next
  const kept = await keepStep(context, begun.value, {
    verb: 'withdraw',
    state: next.value,
    note: input.reason,
    act: 'commitment.withdraw',
    fact: commitmentFacts.withdrawn,
    change: { ended_on: context.today.toString() },
  })
  return ok(kept)
}
