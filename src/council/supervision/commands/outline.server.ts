import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { supervisionFacts } from '../events.ts'
import { saveStep } from '../store.server.ts'
import { decideOutline, step } from '../supervision.ts'
import { begin, tell } from './begin.server.ts'

export type OutlineInput = {
  readonly id: string
  readonly version: number
  readonly outline: string
  readonly repliesDueOn: Temporal.PlainDate
}

/** Gửi đề cương: what the supervised bodies report on, and by when. */
export async function sendOutline(
  context: ActContext,
  input: OutlineInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'supervision.outline', input)
  if (!begun.ok) return begun
  const next = decideOutline(begun.value, input.repliesDueOn, context.today)
  if (!next.ok) return next
  await saveStep(context, begun.value, {
    verb: 'outline',
    change: {
      state: next.value,
      outline: input.outline,
      outlined_on: context.today.toString(),
      replies_due_on: input.repliesDueOn.toString(),
    },
  })
  tell(context, input.id, {
    act: 'supervision.outline',
    fact: supervisionFacts.outlined,
    before: { state: begun.value.state },
    after: { state: next.value, dueOn: input.repliesDueOn.toString() },
  })
  return ok({ id: input.id })
}

/** Dừng cuộc giám sát, với lý do. */
export async function dropSupervision(
  context: ActContext,
  input: { id: string; version: number; reason: string },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'supervision.drop', input)
  if (!begun.ok) return begun
  const next = step(begun.value, 'drop')
  if (!next.ok) return next
  await saveStep(context, begun.value, {
    verb: 'drop',
    note: input.reason,
    change: { state: next.value },
  })
  tell(context, input.id, {
    act: 'supervision.drop',
    fact: supervisionFacts.dropped,
    before: { state: begun.value.state },
    after: { state: next.value },
    reason: input.reason,
  })
  return ok({ id: input.id })
}
