import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { petitionFacts } from '../events.ts'
import { decideGivingBack } from '../petition-answer.ts'
import { begin } from './begin.server.ts'
import { clockWords, keepStep } from './keep-step.server.ts'

export type ReopenInput = { id: string; version: number; reason: string }

/** Mở lại: the answer did not do; the same body gets a new day by law. */
export async function reopenPetition(
  context: ActContext,
  input: ReopenInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.reopen', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const next = decideGivingBack(petition, 'reopen')
  if (!next.ok) return next
  const clock = await deadlineFrom(context, clocks.answerBy, context.today)
  await keepStep(
    context,
    petition,
    {
      verb: 'reopen',
      state: next.value,
      publicNote: input.reason,
      clock,
      firstDueOn: clock.dueOn,
      holderId: petition.holderId,
      outcome: null,
      promisedOn: null,
    },
    {
      act: 'petition.reopen',
      fact: petitionFacts.reopened,
      payload: { holder: petition.holderId, dueOn: clock.dueOn.toString() },
      after: clockWords(clock),
      reason: input.reason,
    },
  )
  return ok({ id: petition.id })
}
