import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { officesHeld } from '../../delegates/index.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import type { DocumentKind, Urgency } from '../document-kind.ts'
import { arrivalSeries } from '../document-number.ts'
import { incomingFacts } from '../events.ts'
import { fileKind } from '../files.server.ts'
import { decideArrival, decideAssignment, decideClosing } from '../incoming-document.ts'
import { enteredBefore, insertIncoming, loadIncoming, saveIncomingStep, type LoadedIncoming } from '../incoming-store.server.ts'
import { issuedDocument } from '../lists.server.ts'
import { takeNextNumber } from '../numbers-store.server.ts'
import { actingOffice, closesForOthers, type DocumentPermission } from '../policy.ts'
import { permit } from './begin.server.ts'

const subjectOf = (id: string) => ({ kind: fileKind.incoming, id })

export type IncomingInput = {
  readonly issuer: string
  readonly documentNumber: string
  readonly documentOn: Temporal.PlainDate | null
  readonly arrivedOn: Temporal.PlainDate
  readonly kind: DocumentKind
  readonly subject: string
  readonly urgency: Urgency
  readonly pages?: readonly string[]
  readonly isSample?: boolean
  readonly files?: readonly ReceivedFile[]
}

/** Vào sổ văn bản đến: its number of arrival follows the one before; the clock of presenting starts. */
// Nghị định 30/2020/NĐ-CP, Điều 22, khoản 2 (DOC-049); Điều 23, khoản 1 (DOC-044)
export async function receiveIncoming(
  context: ActContext,
  input: IncomingInput,
): Promise<Result<{ id: string; arrival: string }>> {
  const allowed = permit(context, 'incoming_document.receive')
  if (!allowed.ok) return allowed
  const decided = decideArrival(input, context.today)
  if (!decided.ok) return decided
  const before = await enteredBefore(context, input)
  if (before !== null) {
    return refuse('incoming_document.entered_before', { field: 'documentNumber', values: { arrival: before } })
  }
  const year = input.arrivedOn.year
  const number = await takeNextNumber(context, arrivalSeries, year)
  const clock = await deadlineFrom(context, clocks.presentBy, input.arrivedOn)
  const id = randomUUIDv7()
  const office = actingOffice(context.actor)
  await insertIncoming(context, { ...input, id, arrivalYear: year, arrivalNumber: number, clock }, office)
  const subject = subjectOf(id)
  const files = input.files ?? []
  await recordFiles(context, subject, files)
  const arrival = `${number}/${year}`
  const { issuer, documentNumber } = input
  context.record(
    {
      act: 'incoming_document.receive',
      subject,
      office,
      after: { state: 'received', arrival, issuer, documentNumber, files: files.map(({ sha256 }) => sha256) },
    },
    [{ name: incomingFacts.received, subject }],
  )
  return ok({ id, arrival })
}

async function beginIncoming(
  context: ActContext,
  permission: DocumentPermission,
  { id, version }: { id: string; version: number },
): Promise<Result<LoadedIncoming>> {
  const incoming = await loadIncoming(context, id)
  if (!incoming) return refuse('incoming_document.not_found')
  const allowed = permit(context, permission)
  if (!allowed.ok) return allowed
  return version === incoming.version ? ok(incoming) : refuse('incoming_document.changed_meanwhile')
}

export type AssignInput = {
  readonly id: string
  readonly version: number
  readonly assigneeId: string
  readonly dueOn: Temporal.PlainDate
  readonly instruction: string
}

/** Giao người giải quyết, with the day and what is expected. */
export async function assignIncoming(context: ActContext, input: AssignInput): Promise<Result<{ id: string }>> {
  const begun = await beginIncoming(context, 'incoming_document.assign', input)
  if (!begun.ok) return begun
  const incoming = begun.value
  const { assigneeId, dueOn, instruction } = input
  const next = decideAssignment(incoming, dueOn, context.today)
  if (!next.ok) return next
  const { held } = await officesHeld(context, context.today)
  if (!held.some(({ personId }) => personId === assigneeId)) {
    return refuse('incoming_document.assignee_unknown', { field: 'assigneeId' })
  }
  const office = actingOffice(context.actor)
  await saveIncomingStep(
    context,
    incoming,
    { verb: 'assign', state: next.value, office, note: instruction, assigneeId, dueOn },
    { assignee_id: assigneeId, due_on: dueOn.toString(), instruction },
  )
  const subject = subjectOf(incoming.id)
  context.record(
    {
      act: 'incoming_document.assign',
      subject,
      office,
      before: { state: incoming.state },
      after: { state: next.value, dueOn: dueOn.toString(), assignee: assigneeId },
      reason: instruction,
    },
    [{ name: incomingFacts.assigned, subject, payload: { assignee: assigneeId, dueOn: dueOn.toString() } }],
  )
  return ok({ id: incoming.id })
}

export type CloseInput = {
  readonly id: string
  readonly version: number
  readonly answerId: string | null
  readonly note: string
}

/** Kết thúc: by the paper that answers it, or with the reason why none is needed. */
export async function closeIncoming(context: ActContext, input: CloseInput): Promise<Result<{ id: string }>> {
  const begun = await beginIncoming(context, 'incoming_document.close', input)
  if (!begun.ok) return begun
  const incoming = begun.value
  const { actor, today } = context
  const answer = input.answerId === null ? null : await issuedDocument(context, input.answerId)
  if (input.answerId !== null && !answer) return refuse('incoming_document.answer_unknown', { field: 'answerId' })
  const next = decideClosing(incoming, {
    personId: actor?.personId ?? null,
    closesForOthers: closesForOthers(actor),
    hasAnswer: answer !== null,
    note: input.note,
  })
  if (!next.ok) return next
  const office = actingOffice(actor)
  await saveIncomingStep(
    context,
    incoming,
    { verb: 'close', state: next.value, office, note: input.note },
    { answer_id: input.answerId, closing_note: input.note, closed_on: today.toString() },
  )
  const subject = subjectOf(incoming.id)
  context.record(
    {
      act: 'incoming_document.close',
      subject,
      office,
      before: { state: incoming.state },
      after: { state: next.value, answer: answer?.documentNumber ?? null },
      reason: input.note,
    },
    [{ name: incomingFacts.closed, subject }],
  )
  return ok({ id: incoming.id })
}
