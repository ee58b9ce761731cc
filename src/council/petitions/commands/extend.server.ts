import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { Deadline } from '../../../law/deadline.ts'
import type { ActContext, ReadContext } from '../../../platform/acts/context.server.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { petitionFacts } from '../events.ts'
import { decideExtension } from '../petition-answer.ts'
import { begin } from './begin.server.ts'
import { clockWords, keepStep } from './keep-step.server.ts'

export type ExtendInput = { id: string; version: number; until: Temporal.PlainDate; reason: string }

/** The last day to which a holder's day may be moved, counted from the first; null when none runs. */
export async function latestExtension(
  context: ReadContext,
  firstDueOn: Temporal.PlainDate | null,
): Promise<Deadline | null> {
  return firstDueOn && deadlineFrom(context, clocks.extendTo, firstDueOn)
}

/** Gia hạn: a later day within what the council's rules allow; the days before stay in the thread. */
export async function extendPetition(
  context: ActContext,
  input: ExtendInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.extend', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const latest = await latestExtension(context, petition.firstDueOn)
  if (!latest) return refuse('petition.no_day_to_extend')
  const { until, reason } = input
  const next = decideExtension(petition, until, { lastDay: latest.dueOn, basis: latest.basis })
  if (!next.ok) return next
  const clock = { dueOn: until, eventOn: latest.eventOn, ruleKey: latest.ruleKey }
  await keepStep(
    context,
    petition,
    { verb: 'extend', state: next.value, publicNote: reason, clock },
    {
      act: 'petition.extend',
      fact: petitionFacts.extended,
      payload: { holder: petition.holderId, dueOn: until.toString() },
      before: { dueOn: petition.dueOn?.toString() ?? null },
      after: clockWords(clock),
      reason,
    },
  )
  return ok({ id: petition.id })
}
