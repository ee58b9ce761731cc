import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { petitionFacts } from '../events.ts'
import { decideResponse } from '../petition-closing.ts'
import { isStale } from '../petition.ts'
import { readReceiptCode } from '../receipt-code.ts'
import { loadByReceipt } from '../store.server.ts'
import { followPromise } from './follow.server.ts'
import { keepStep } from './keep-step.server.ts'

export type ResponseInput = { receiptCode: string; version: number; words: string }

/** Xác nhận: whoever holds the receipt says that the matter is settled. */
export function confirmPetition(
  context: ActContext,
  input: ResponseInput,
): Promise<Result<{ receiptCode: string }>> {
  return respond(context, 'confirm', input)
}

/** Phản hồi chưa đồng ý: goes back to the Standing body's desk with the voter's reason. */
export function contestPetition(
  context: ActContext,
  input: ResponseInput,
): Promise<Result<{ receiptCode: string }>> {
  return respond(context, 'contest', input)
}

async function respond(
  context: ActContext,
  verb: 'confirm' | 'contest',
  input: ResponseInput,
): Promise<Result<{ receiptCode: string }>> {
  const receiptCode = readReceiptCode(input.receiptCode)
  const petition = receiptCode ? await loadByReceipt(context, receiptCode) : null
  if (!petition) return refuse('petition.receipt_unknown', { field: 'receiptCode' })
  if (isStale(petition, input.version)) return refuse('petition.changed_meanwhile')
  const next = decideResponse(petition, verb, context.today)
  if (!next.ok) return next
  await keepStep(
    context,
    petition,
    {
      verb,
      state: next.value,
      note: input.words,
      clock: null,
      confirmedBy: verb === 'confirm' ? 'voter' : undefined,
    },
    {
      act: 'petition.respond',
      fact: verb === 'confirm' ? petitionFacts.confirmed : petitionFacts.contested,
    },
  )
  await followPromise(context, { ...petition, state: next.value, version: petition.version + 1 })
  return ok({ receiptCode: petition.receiptCode })
}
