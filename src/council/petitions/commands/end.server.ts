import { ok, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { petitionFacts } from '../events.ts'
import { step } from '../petition.ts'
import { actingOffice } from '../policy.ts'
import { saveStep } from '../store.server.ts'
import { begin } from './begin.server.ts'

export type EndInput = { id: string; version: number; reason: string }

/** Trả lại: not for this council, with the reason and the legal basis the voter reads. */
export function returnPetition(
  context: ActContext,
  input: EndInput & { legalBasis: string },
): Promise<Result<{ id: string }>> {
  return end(context, 'return', input, `${input.reason}\n${input.legalBasis}`)
}

/** Rút: at the voter's own wish, noted by the clerk. */
export function withdrawPetition(
  context: ActContext,
  input: EndInput,
): Promise<Result<{ id: string }>> {
  return end(context, 'withdraw', input, input.reason)
}

async function end(
  context: ActContext,
  verb: 'return' | 'withdraw',
  input: EndInput,
  publicNote: string,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, `petition.${verb}`, input)
  if (!begun.ok) return begun
  const petition = begun.value
  const next = step(petition, verb)
  if (!next.ok) return next
  await saveStep(context, petition, {
    verb,
    state: next.value,
    office: actingOffice(context.actor),
    publicNote,
    clock: null,
  })
  const subject = { kind: 'petition', id: petition.id }
  context.record(
    {
      act: `petition.${verb}`,
      subject,
      office: actingOffice(context.actor),
      before: { state: petition.state },
      after: { state: next.value },
      reason: publicNote,
    },
    [{ name: verb === 'return' ? petitionFacts.returned : petitionFacts.withdrawn, subject }],
  )
  return ok({ id: petition.id })
}
