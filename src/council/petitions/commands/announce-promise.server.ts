import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { petitionFacts } from '../events.ts'
import { petitionSubject } from '../files.server.ts'
import { loadForAct, markPromiseTold } from '../store.server.ts'

/** Lời hứa đến ngày: said once for each promised day, on that day, with nobody acting. */
export async function announceDuePromise(
  context: ActContext,
  { id }: { id: string },
): Promise<Result<{ id: string }>> {
  const petition = await loadForAct(context, id)
  if (!petition) return refuse('petition.not_found')
  const { state, promisedOn, holderId } = petition
  const isDue = promisedOn && Temporal.PlainDate.compare(promisedOn, context.today) <= 0
  if (state !== 'followed' || !isDue) return ok({ id })
  if (!(await markPromiseTold(context, petition, promisedOn))) return ok({ id })
  const subject = petitionSubject(id)
  const payload = { holder: holderId, promisedOn: promisedOn.toString() }
  context.record(
    { act: 'petition.promise_due', subject, after: { promisedOn: payload.promisedOn } },
    [{ name: petitionFacts.promiseDue, subject, payload }],
  )
  return ok({ id })
}
