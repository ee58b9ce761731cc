import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { petitionFacts } from '../events.ts'
import { step } from '../petition.ts'
import { begin } from './begin.server.ts'
import { keepStep } from './keep-step.server.ts'

export type UrgeInput = { id: string; version: number; note: string }

/** Đôn đốc: moves nothing and no day; counted, and told to whoever holds the petition. */
export async function urgePetition(
  context: ActContext,
  input: UrgeInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.urge', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const next = step(petition, 'urge')
  if (!next.ok) return next
  await keepStep(
    context,
    petition,
    { verb: 'urge', state: next.value, publicNote: input.note, clock: petition.clock },
    {
      act: 'petition.urge',
      fact: petitionFacts.urged,
      payload: { holder: petition.holderId },
      reason: input.note,
    },
  )
  return ok({ id: petition.id })
}
