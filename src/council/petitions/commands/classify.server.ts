import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { petitionFacts } from '../events.ts'
import { decideClassification, type Classification } from '../petition-intake.ts'
import { actingOffice } from '../policy.ts'
import { saveStep } from '../store.server.ts'
import { begin } from './begin.server.ts'

export type ClassifyInput = Classification & { id: string; version: number; note: string }

/** Phân loại: a complaint or denunciation leaves to its own channel, with its own clock. */
export async function classifyPetition(
  context: ActContext,
  input: ClassifyInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.classify', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const next = decideClassification(petition, input)
  if (!next.ok) return next
  const isDiverted = next.value === 'diverted'
  const rule = !isDiverted
    ? clocks.transferBy
    : input.kind === 'denunciation'
      ? clocks.denunciationBy
      : clocks.complaintBy
  const { kind, field, level, note } = input
  await saveStep(context, petition, {
    verb: isDiverted ? 'divert' : 'classify',
    state: next.value,
    office: actingOffice(context.actor),
    note,
    clock: await deadlineFrom(context, rule, petition.receivedOn),
    kind,
    field,
    level,
    mayPublish: isDiverted ? false : undefined,
  })
  const subject = { kind: 'petition', id: petition.id }
  context.record(
    {
      act: 'petition.classify',
      subject,
      office: actingOffice(context.actor),
      before: { state: petition.state, kind: petition.kind, level: petition.level },
      after: { state: next.value, kind, field, level },
      reason: note,
    },
    [
      isDiverted
        ? { name: petitionFacts.diverted, subject }
        : { name: petitionFacts.classified, subject, payload: { field, level } },
    ],
  )
  return ok({ id: petition.id })
}
