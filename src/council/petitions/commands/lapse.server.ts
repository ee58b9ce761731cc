import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { petitionFacts } from '../events.ts'
import { decideLapse } from '../petition-closing.ts'
import { loadForAct } from '../store.server.ts'
import { followPromise } from './follow.server.ts'
import { keepStep } from './keep-step.server.ts'

/** Hết thời gian phản hồi: done by the product on the day after the last one, with nobody acting. */
export async function lapsePetition(
  context: ActContext,
  { id }: { id: string },
): Promise<Result<{ id: string }>> {
  const petition = await loadForAct(context, id)
  if (!petition) return refuse('petition.not_found')
  const next = decideLapse(petition, context.today)
  if (!next.ok) return next
  await keepStep(
    context,
    petition,
    { verb: 'lapse', state: next.value, clock: null, confirmedBy: 'time' },
    { act: 'petition.lapse', fact: petitionFacts.lapsed, after: { confirmedBy: 'time' } },
  )
  await followPromise(context, { ...petition, state: next.value, version: petition.version + 1 })
  return ok({ id: petition.id })
}
