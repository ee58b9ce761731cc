import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { officeTitle } from '../../delegates/index.ts'
import { clocks } from '../clocks.ts'
import { documentFacts } from '../events.ts'
import { decideCheck, decideSign, step } from '../official-document.ts'
import { signatureLines } from '../paper.ts'
import { decideCapacity } from '../signing.ts'
import { begin } from './begin.server.ts'
import { keepStep } from './keep-step.server.ts'

export type StepInput = { readonly id: string; readonly version: number; readonly note: string }
type Done = Promise<Result<{ id: string }>>

/** Kiểm tra nội dung, thể thức: by somebody who wrote none of it. */
export async function checkDocument(context: ActContext, input: StepInput): Done {
  const begun = await begin(context, 'official_document.check', input)
  if (!begun.ok) return begun
  const document = begun.value
  const person = context.actor?.personId ?? null
  const next = decideCheck(document, person)
  if (!next.ok) return next
  await keepStep(context, document, {
    verb: 'check',
    state: next.value,
    act: 'official_document.check',
    fact: documentFacts.checked,
    note: input.note,
    change: { checked_by: person },
  })
  return ok({ id: document.id })
}

/** Trả lại người soạn, with what is to be mended. */
export async function sendBackDocument(context: ActContext, input: StepInput): Done {
  const begun = await begin(context, 'official_document.send_back', input)
  if (!begun.ok) return begun
  const document = begun.value
  const next = step(document, 'send_back')
  if (!next.ok) return next
  if (input.note === '') return refuse('official_document.reason_missing', { field: 'note' })
  await keepStep(context, document, {
    verb: 'send_back',
    state: next.value,
    act: 'official_document.send_back',
    fact: documentFacts.sentBack,
    note: input.note,
    change: { checked_by: null },
  })
  return ok({ id: document.id })
}

/** Trình ký. */
export async function submitDocument(context: ActContext, input: StepInput): Done {
  const begun = await begin(context, 'official_document.submit', input)
  if (!begun.ok) return begun
  const document = begun.value
  const next = step(document, 'submit')
  if (!next.ok) return next
  await keepStep(context, document, {
    verb: 'submit',
    state: next.value,
    act: 'official_document.submit',
    fact: documentFacts.submitted,
    note: input.note,
  })
  return ok({ id: document.id })
}

/** Ký: by the head of the body, or in the head's place while a dated authorisation runs. */
export async function signDocument(context: ActContext, input: StepInput): Done {
  const begun = await begin(context, 'official_document.sign', input)
  if (!begun.ok) return begun
  const document = begun.value
  const { actor, today } = context
  const next = decideSign(document, actor?.personId ?? null)
  if (!next.ok) return next
  const capacity = decideCapacity({ id: document.bodyId, kind: document.bodyKind }, actor?.offices ?? [])
  if (!capacity.ok) return capacity
  const clock = await deadlineFrom(context, clocks.issueBy, today)
  const names = { office: officeTitle, body: signingBodyName(document) }
  const signature = { authority: signatureLines(capacity.value, names), name: actor?.personName ?? '' }
  await keepStep(context, document, {
    verb: 'sign',
    state: next.value,
    act: 'official_document.sign',
    fact: documentFacts.signed,
    note: input.note,
    change: {
      signed_by: actor?.personId ?? null,
      signed_on: today.toString(),
      signature: JSON.stringify(signature),
      issue_due_on: clock.dueOn.toString(),
      issue_due_rule: clock.ruleKey,
    },
    after: { as: capacity.value.as, edition: document.edition, dueOn: clock.dueOn.toString() },
  })
  return ok({ id: document.id })
}

/** "Thường trực HĐND xã" → "Thường trực HĐND": the unit's kind is no part of the name in a signature. */
function signingBodyName({ bodyName }: { bodyName: string }): string {
  return bodyName.replace(/\s+(xã|phường|đặc khu)$/iu, '')
}

/** Dừng một dự thảo, with its reason; its editions stay. */
export async function withdrawDocument(context: ActContext, input: StepInput): Done {
  const begun = await begin(context, 'official_document.withdraw', input)
  if (!begun.ok) return begun
  const document = begun.value
  const next = step(document, 'withdraw')
  if (!next.ok) return next
  if (input.note === '') return refuse('official_document.reason_missing', { field: 'note' })
  await keepStep(context, document, {
    verb: 'withdraw',
    state: next.value,
    act: 'official_document.withdraw',
    fact: documentFacts.withdrawn,
    note: input.note,
  })
  return ok({ id: document.id })
}
