import type { Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { sessionFacts } from '../events.ts'
import { decideDays, step } from '../session.ts'
import type { SessionPlan } from '../store.server.ts'
import { begin, keepStep, type SessionAt } from './begin.server.ts'

export type AmendInput = SessionAt & SessionPlan & { readonly note: string }

/** Sửa dự kiến: days, place, content; the last days of what the law asks move with them. */
export async function amendSession(
  context: ActContext,
  { id, version, note, ...plan }: AmendInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'session.amend', { id, version })
  if (!begun.ok) return begun
  const next = step(begun.value, 'amend')
  if (!next.ok) return next
  const days = decideDays(plan, context.today)
  if (!days.ok) return days
  return keepStep(
    context,
    begun.value,
    { verb: 'amend', state: next.value, note, plan },
    {
      act: 'session.amend',
      fact: sessionFacts.amended,
      after: {
        number: plan.number,
        kind: plan.kind,
        startsOn: plan.startsOn.toString(),
        place: plan.place,
      },
      reason: note,
    },
  )
}
