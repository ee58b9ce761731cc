import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { petitionFacts } from '../events.ts'
import { evidenceThatCounts } from '../evidence-store.server.ts'
import { decideSettlement } from '../petition-closing.ts'
import { begin } from './begin.server.ts'
import { keepStep } from './keep-step.server.ts'

export type SettleInput = { id: string; version: number; note: string }

/** Kết thúc, giải quyết xong: never without evidence and confirmation or the end of the contest time. */
export async function settlePetition(
  context: ActContext,
  input: SettleInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.settle', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const evidence = await evidenceThatCounts(context, petition)
  const next = decideSettlement(petition, evidence, context.actor?.personId ?? null)
  if (!next.ok) return next
  await keepStep(
    context,
    petition,
    { verb: 'settle', state: next.value, publicNote: input.note, clock: null },
    { act: 'petition.settle', fact: petitionFacts.settled, reason: input.note },
  )
  return ok({ id: petition.id })
}
