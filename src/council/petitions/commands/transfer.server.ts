import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { openBody } from '../../delegates/index.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { petitionFacts } from '../events.ts'
import { step } from '../petition.ts'
import { begin } from './begin.server.ts'
import { clockWords, keepStep } from './keep-step.server.ts'

export type TransferInput = { id: string; version: number; holderId: string; note: string }

/** Chuyển cơ quan có thẩm quyền: the holder's clock starts on this day. */
export async function transferPetition(
  context: ActContext,
  input: TransferInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.transfer', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const next = step(petition, 'transfer')
  if (!next.ok) return next
  const holder = await openBody(context, input.holderId)
  if (!holder || !['peoples_committee', 'agency'].includes(holder.kind)) {
    return refuse('petition.holder_unknown', { field: 'holderId' })
  }
  if (petition.holderId === holder.id) return refuse('petition.holder_unchanged', { field: 'holderId' })
  const clock = await deadlineFrom(context, clocks.answerBy, context.today)
  await keepStep(
    context,
    petition,
    {
      verb: 'transfer',
      state: next.value,
      publicNote: input.note,
      clock,
      firstDueOn: clock.dueOn,
      holderId: holder.id,
      outcome: null,
      promisedOn: null,
    },
    {
      act: 'petition.transfer',
      fact: petitionFacts.transferred,
      payload: { holder: holder.id, dueOn: clock.dueOn.toString() },
      before: { holder: petition.holderId },
      after: { holder: holder.id, ...clockWords(clock) },
      reason: input.note,
    },
  )
  return ok({ id: petition.id })
}
