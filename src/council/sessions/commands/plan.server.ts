import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { councilTermOn } from '../../delegates/index.ts'
import { sessionFacts, sessionSubjects } from '../events.ts'
import { actingOffice, sessionPermissions } from '../policy.ts'
import { decideDays } from '../session.ts'
import { insertSession, insertStep, NumberTaken, type SessionPlan } from '../store.server.ts'

export type PlanInput = SessionPlan & { readonly isSample?: boolean }

/** Dự kiến kỳ họp: its number in the term, its days and place. */
export async function planSession(
  context: ActContext,
  { isSample = false, ...plan }: PlanInput,
): Promise<Result<{ id: string }>> {
  if (!sessionPermissions['session.plan'].may(context.actor)) {
    return refuse('session.plan_not_allowed')
  }
  const days = decideDays(plan, context.today)
  if (!days.ok) return days
  const term = await councilTermOn(context, plan.startsOn)
  if (!term) return refuse('session.term_unknown', { field: 'startsOn' })
  const id = randomUUIDv7()
  const office = actingOffice(context.actor)
  try {
    await insertSession(context, { id, termId: term.id, isSample, plan })
  } catch (error) {
    if (error instanceof NumberTaken) return refuse('session.number_taken', { field: 'number' })
    throw error
  }
  const { actor, today, now } = context
  const begun = { verb: 'plan', state: 'planned' } as const
  await insertStep(context, {
    sessionId: id,
    version: 1,
    ...begun,
    office,
    note: '',
    actor,
    today,
    now,
  })
  const subject = sessionSubjects.course(id)
  context.record(
    {
      act: 'session.plan',
      subject,
      office,
      after: {
        state: 'planned',
        number: plan.number,
        kind: plan.kind,
        startsOn: plan.startsOn.toString(),
        place: plan.place,
      },
    },
    [{ name: sessionFacts.planned, subject, payload: { kind: plan.kind } }],
  )
  return ok({ id })
}
