import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { petitionFacts } from '../events.ts'
import { step } from '../petition.ts'
import { actingOffice } from '../policy.ts'
import { saveStep } from '../store.server.ts'
import { begin } from './begin.server.ts'

export type ReopenInput = { id: string; version: number; reason: string }

/** Mở lại: the answer did not do; the same body gets a new day by law. */
export async function reopenPetition(
  context: ActContext,
  input: ReopenInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.reopen', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const next = step(petition, 'reopen')
  if (!next.ok) return next
  const clock = await deadlineFrom(context, clocks.answerBy, context.today)
  await saveStep(context, petition, {
    verb: 'reopen',
    state: next.value,
    office: actingOffice(context.actor),
    publicNote: input.reason,
    clock,
    holderId: petition.holderId ?? undefined,
  })
  const subject = { kind: 'petition', id: petition.id }
  context.record(
    {
      act: 'petition.reopen',
      subject,
      office: actingOffice(context.actor),
      before: { state: petition.state },
      after: { state: next.value, dueOn: clock.dueOn.toString(), rule: clock.ruleKey },
      reason: input.reason,
    },
    [
      {
        name: petitionFacts.reopened,
        subject,
        payload: { holder: petition.holderId, dueOn: clock.dueOn.toString() },
      },
    ],
  )
  return ok({ id: petition.id })
}
