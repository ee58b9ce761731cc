import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { openBody } from '../../delegates/index.ts'
import type { DocumentKind } from '../document-kind.ts'
import { citedNumber, decideLateEntry, readCitedNumber, seriesOf } from '../document-number.ts'
import { documentFacts } from '../events.ts'
import {
  crossOut,
  insertNumber,
  numberInSeries,
  reachNumber,
  seriesFor,
  symbolsOf,
  takeNextNumber,
} from '../numbers-store.server.ts'
import { decideCancelNumber, step } from '../official-document.ts'
import { actingOffice } from '../policy.ts'
import { insertDocument } from '../store.server.ts'
import { begin, documentSubject, permit } from './begin.server.ts'
import { keepStep } from './keep-step.server.ts'
import { saveNumberOf } from '../number-of-document.server.ts'

type Numbered = Promise<Result<{ id: string; documentNumber: string }>>

/** Cấp số, ban hành: the next number of the series, in the same transaction as the paper. */
// Nghị định 30/2020/NĐ-CP, Điều 15 (DOC-041, DOC-042)
export async function issueDocument(
  context: ActContext,
  input: { id: string; version: number; note: string },
): Numbered {
  const begun = await begin(context, 'official_document.issue', input)
  if (!begun.ok) return begun
  const document = begun.value
  const next = step(document, 'issue')
  if (!next.ok) return next
  const found = await seriesFor(context, document)
  if (!found) return refuse('official_document.body_unknown')
  const { series, symbol } = found
  const { today } = context
  const { year } = today
  const number = await takeNextNumber(context, series, year)
  const documentNumber = citedNumber(number, symbol)
  await insertNumber(context, { series, year, number, symbol, documentId: document.id, givenOn: today, lateReason: '' })
  await keepStep(context, document, {
    verb: 'issue',
    state: next.value,
    act: 'official_document.issue',
    fact: documentFacts.issued,
    note: input.note,
    change: {
      series,
      year,
      number,
      symbol,
      document_number: documentNumber,
      document_on: today.toString(),
      issued_on: today.toString(),
    },
    after: { documentNumber, year },
    payload: { documentNumber },
  })
  return ok({ id: document.id, documentNumber })
}

/** Hủy số lấy nhầm: the number stays in the register, crossed out; the paper waits for another. */
export async function cancelNumber(
  context: ActContext,
  input: { id: string; version: number; reason: string },
): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'official_document.cancel_number', input)
  if (!begun.ok) return begun
  const document = begun.value
  const next = decideCancelNumber(document, input.reason)
  if (!next.ok) return next
  const { series, year, number } = document
  if (series === null || year === null || number === null) return refuse('official_document.not_numbered')
  await crossOut(context, { series, year, number }, input.reason)
  await keepStep(context, document, {
    verb: 'cancel_number',
    state: next.value,
    act: 'official_document.cancel_number',
    fact: documentFacts.numberCancelled,
    note: input.reason,
    change: {
      series: null,
      year: null,
      number: null,
      symbol: null,
      document_number: null,
      document_on: null,
      issued_on: null,
    },
    after: { cancelledNumber: document.documentNumber },
  })
  return ok({ id: document.id })
}

export type LateInput = {
  readonly bodyId: string
  readonly kind: DocumentKind
  readonly subject: string
  readonly documentNumber: string
  readonly documentOn: Temporal.PlainDate
  readonly signer: string
  readonly reason: string
  readonly pages?: readonly string[]
  readonly files?: readonly ReceivedFile[]
  readonly isSample?: boolean
}

/** Vào sổ muộn: a paper issued before keeps the number it has, with the reason why it comes late. */
export async function enterLateDocument(context: ActContext, input: LateInput): Numbered {
  const allowed = permit(context, 'official_document.enter_late')
  if (!allowed.ok) return allowed
  const body = await openBody(context, input.bodyId)
  if (!body) return refuse('official_document.body_unknown', { field: 'bodyId' })
  const cited = readCitedNumber(input.documentNumber)
  if (!cited) return refuse('official_document.number_unreadable', { field: 'documentNumber' })
  const { number, symbol } = cited
  const { documentOn, reason } = input
  const known = await symbolsOf(context, body.id)
  const series = seriesOf(body.id, symbol, known?.way ?? 'by_symbol')
  const { year } = documentOn
  const place = { series, year, number }
  const register = await numberInSeries(context, place)
  const decided = decideLateEntry({ number, documentOn, reason, ...register }, context.today)
  if (!decided.ok) return decided
  await reachNumber(context, place)
  return keepLate(context, input, { ...place, symbol, documentNumber: citedNumber(number, symbol) })
}

async function keepLate(
  context: ActContext,
  input: LateInput,
  numbered: { series: string; year: number; number: number; symbol: string; documentNumber: string },
): Numbered {
  const { bodyId, kind, subject, documentOn, reason, signer, files = [], pages, isSample } = input
  const { documentNumber } = numbered
  const id = randomUUIDv7()
  const office = actingOffice(context.actor, bodyId)
  await insertDocument(
    context,
    { id, state: 'issued', bodyId, kind, subject, content: null, pages, isLate: true, isSample },
    { verb: 'enter_late', office, note: reason },
  )
  await saveNumberOf(context, id, { ...numbered, documentOn, signer })
  await insertNumber(context, { ...numbered, documentId: id, givenOn: documentOn, lateReason: reason })
  const about = documentSubject(id)
  await recordFiles(context, about, files)
  context.record(
    {
      act: 'official_document.enter_late',
      subject: about,
      office,
      after: { documentNumber, documentOn: documentOn.toString(), kind, subject, files: files.map(({ sha256 }) => sha256) },
      reason,
    },
    [{ name: documentFacts.enteredLate, subject: about, payload: { kind, body: bodyId, documentNumber } }],
  )
  return ok({ id, documentNumber })
}
