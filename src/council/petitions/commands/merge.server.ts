import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { petitionFacts } from '../events.ts'
import { decideMerge } from '../petition-intake.ts'
import { actingOffice } from '../policy.ts'
import { readReceiptCode } from '../receipt-code.ts'
import { loadByReceipt, saveStep } from '../store.server.ts'
import { begin } from './begin.server.ts'

export type MergeInput = { id: string; version: number; into: string; reason: string }

/** Gộp: the voter keeps their receipt and is led to the petition that is kept. */
export async function mergePetition(
  context: ActContext,
  input: MergeInput,
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'petition.merge', input)
  if (!begun.ok) return begun
  const petition = begun.value
  const receiptCode = readReceiptCode(input.into)
  const kept = receiptCode ? await loadByReceipt(context, receiptCode) : null
  if (!kept) return refuse('petition.merge_target_unknown', { field: 'into' })
  const next = decideMerge(petition, kept)
  if (!next.ok) return next
  await saveStep(context, petition, {
    verb: 'merge',
    state: next.value,
    office: actingOffice(context.actor),
    publicNote: input.reason,
    clock: null,
    mergedInto: kept.id,
  })
  const subject = { kind: 'petition', id: petition.id }
  context.record(
    {
      act: 'petition.merge',
      subject,
      office: actingOffice(context.actor),
      before: { state: petition.state },
      after: { state: next.value, into: kept.id },
      reason: input.reason,
    },
    [{ name: petitionFacts.merged, subject, payload: { into: kept.id } }],
  )
  return ok({ id: petition.id })
}
