import { refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { councilDelegatesOn } from '../../delegates/index.ts'
import { insertAttendances } from '../attendance-store.server.ts'
import { sessionFacts } from '../events.ts'
import { decideOpening } from '../session.ts'
import { begin, keepStep, type SessionAt } from './begin.server.ts'

/**
 * Khai mạc: the delegates in office on this day become the roll, and their number the denominator of
 * quorum and majorities until the session closes.
 */
export async function openSession(
  context: ActContext,
  input: SessionAt,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'session.conduct', input)
  if (!begun.ok) return begun
  const next = decideOpening(begun.value, context.today)
  if (!next.ok) return next
  const delegates = await councilDelegatesOn(context, context.today)
  if (delegates.length === 0) return refuse('session.delegates_unknown')
  const persons = delegates.map(({ personId }) => personId)
  await insertAttendances(context, begun.value.id, persons)
  return keepStep(
    context,
    begun.value,
    {
      verb: 'open',
      state: next.value,
      done: { opened_at: context.now.toString(), presiding_id: context.actor?.personId ?? null },
    },
    { act: 'session.open', fact: sessionFacts.opened, after: { delegates: delegates.length } },
  )
}
