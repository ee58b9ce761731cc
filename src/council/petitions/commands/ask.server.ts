import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { openBody } from '../../delegates/index.ts'
import { petitionFacts } from '../events.ts'
import { decideDeclining, decideRequest } from '../petition-answer.ts'
import type { Asked } from '../store.server.ts'
import { begin } from './begin.server.ts'
import { keepStep } from './keep-step.server.ts'

type AskInput = { id: string; version: number; reason: string }

/** Đề nghị chuyển nơi khác: by the holder, with the reason and, where known, the body it belongs to. */
export async function askTransfer(
  context: ActContext,
  input: AskInput & { holderId: string | null },
): Promise<Result<{ id: string }>> {
  if (input.holderId && !(await openBody(context, input.holderId))) {
    return refuse('petition.holder_unknown', { field: 'holderId' })
  }
  return ask(context, 'ask_transfer', input, { what: 'transfer', holderId: input.holderId, dueOn: null })
}

/** Đề nghị gia hạn: by the holder, with the reason and the day they could keep. */
export function askExtension(
  context: ActContext,
  input: AskInput & { until: Temporal.PlainDate },
): Promise<Result<{ id: string }>> {
  return ask(context, 'ask_extension', input, { what: 'extension', holderId: null, dueOn: input.until })
}

async function ask(
  context: ActContext,
  verb: 'ask_transfer' | 'ask_extension',
  input: AskInput,
  asked: Asked,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, `petition.${verb}`, input)
  if (!begun.ok) return begun
  const petition = begun.value
  const next = decideRequest(petition, verb)
  if (!next.ok) return next
  if (asked.dueOn && petition.dueOn && Temporal.PlainDate.compare(asked.dueOn, petition.dueOn) <= 0) {
    return refuse('petition.extension_not_later', { field: 'until' })
  }
  await keepStep(
    context,
    petition,
    { verb, state: next.value, note: input.reason, clock: petition.clock, asked },
    {
      act: `petition.${verb}`,
      fact: verb === 'ask_transfer' ? petitionFacts.transferAsked : petitionFacts.extensionAsked,
      payload: { holder: petition.holderId },
      after: { asked: asked.what },
      reason: input.reason,
      body: petition.holderId ?? undefined,
    },
  )
  return ok({ id: petition.id })
}

/** Không đồng ý với đề nghị: the holder goes on, by the same day. */
export async function declineRequest(
  context: ActContext,
  input: AskInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.decline', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const next = decideDeclining(petition)
  if (!next.ok) return next
  await keepStep(
    context,
    petition,
    { verb: 'decline', state: next.value, note: input.reason, clock: petition.clock },
    {
      act: 'petition.decline',
      fact: petitionFacts.declined,
      payload: { holder: petition.holderId },
      before: { asked: petition.asked },
      after: { asked: null },
      reason: input.reason,
    },
  )
  return ok({ id: petition.id })
}
