import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { petitionFacts } from '../events.ts'
import { decidePostponement } from '../petition-answer.ts'
import { begin } from './begin.server.ts'
import { keepStep } from './keep-step.server.ts'
import { promiseClock } from './follow.server.ts'

export type PostponeInput = {
  id: string
  version: number
  promisedOn: Temporal.PlainDate
  reason: string
}

/** Dời ngày đã hứa: the day before stays in the thread of life, and everybody reads why. */
export async function postponePromise(
  context: ActContext,
  input: PostponeInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.postpone', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const { promisedOn, reason } = input
  const next = decidePostponement(petition, promisedOn, context.today)
  if (!next.ok) return next
  await keepStep(
    context,
    petition,
    {
      verb: 'postpone',
      state: next.value,
      publicNote: reason,
      clock: promiseClock(promisedOn),
      promisedOn,
    },
    {
      act: 'petition.postpone',
      fact: petitionFacts.postponed,
      payload: { holder: petition.holderId, promisedOn: promisedOn.toString() },
      before: { promisedOn: petition.promisedOn?.toString() ?? null },
      after: { promisedOn: promisedOn.toString() },
      reason,
      body: petition.holderId ?? undefined,
    },
  )
  return ok({ id: petition.id })
}
