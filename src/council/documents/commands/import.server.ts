import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { openBodies, openBody } from '../../delegates/index.ts'
import { issuingBodyKinds, type DocumentKind } from '../document-kind.ts'
import { importFacts } from '../events.ts'
import { fileKind } from '../files.server.ts'
import { bodyOfNumber, isSure } from '../import-decision.ts'
import { closeImported, filesOfImport, importedFile, insertImport, type ImportedFile } from '../imports-store.server.ts'
import { symbolsOf } from '../numbers-store.server.ts'
import { actingOffice } from '../policy.ts'
import { permit } from './begin.server.ts'
import { receiveIncoming } from './incoming.server.ts'
import { enterLateDocument } from './issue.server.ts'

const importSubject = (id: string) => ({ kind: 'document_import', id })

/** Gửi tệp để nhập: kept at once, read afterwards by a job. */
export async function sendImport(
  context: ActContext,
  input: { readonly bodyId: string; readonly files: readonly ReceivedFile[] },
): Promise<Result<{ id: string }>> {
  const allowed = permit(context, 'document_import.send')
  if (!allowed.ok) return allowed
  if (input.files.length === 0) return refuse('document_import.none_sent', { field: 'files' })
  if (!(await openBody(context, input.bodyId))) return refuse('official_document.body_unknown', { field: 'bodyId' })
  const id = randomUUIDv7()
  const files = input.files.map((file) => ({ id: randomUUIDv7(), file }))
  await insertImport(context, {
    id,
    bodyId: input.bodyId,
    files: files.map(({ id: fileId, file }) => ({ id: fileId, name: file.name, sha256: file.sha256, fileKind: file.kind, bytes: file.bytes })),
  })
  for (const { id: fileId, file } of files) await recordFiles(context, { kind: fileKind.imported, id: fileId }, [file])
  const subject = importSubject(id)
  context.record(
    { act: 'document_import.send', subject, office: actingOffice(context.actor), after: { files: files.length } },
    [{ name: importFacts.sent, subject }],
  )
  return ok({ id })
}

export type ConfirmInput = {
  readonly fileId: string
  /** Our own paper with its number, or one of another issuer that arrived. */
  readonly register: 'outgoing' | 'incoming'
  readonly bodyId: string
  readonly issuer: string
  readonly kind: DocumentKind
  readonly documentNumber: string
  readonly documentOn: Temporal.PlainDate
  readonly subject: string
  readonly signer: string
}

const reason = 'Nhập văn bản đã ban hành trước đây'

/** Xác nhận: the file becomes a paper of the register, in the words that the clerk confirmed. */
export async function confirmImported(context: ActContext, input: ConfirmInput): Promise<Result<{ importId: string }>> {
  const allowed = permit(context, 'document_import.send')
  if (!allowed.ok) return allowed
  const file = await importedFile(context, input.fileId, { isLocked: true })
  if (!file) return refuse('document_import.not_found')
  if (file.state === 'confirmed' || file.state === 'left_out') return refuse('document_import.not_waiting')
  const became = await enter(context, file, input)
  if (!became.ok) return became
  await closeImported(context, file.id, { state: 'confirmed', ...became.value })
  const subject = importSubject(file.importId)
  const office = actingOffice(context.actor)
  context.record({ act: 'document_import.confirm', subject, office, after: { file: file.name } }, [
    { name: importFacts.confirmed, subject },
  ])
  return ok({ importId: file.importId })
}

async function enter(
  context: ActContext,
  file: ImportedFile,
  input: ConfirmInput,
): Promise<Result<{ documentId: string } | { incomingId: string }>> {
  const files: ReceivedFile[] = [
    { sha256: file.sha256, thumbnailSha256: null, name: file.name, kind: file.fileKind, bytes: file.bytes },
  ]
  if (input.register === 'outgoing') {
    const entered = await enterLateDocument(context, { ...input, reason, files, pages: file.pages })
    return entered.ok ? ok({ documentId: entered.value.id }) : entered
  }
  if (input.issuer === '') return refuse('document_import.issuer_missing', { field: 'issuer' })
  const { issuer, documentNumber, documentOn, kind, subject } = input
  const received = await receiveIncoming(context, {
    issuer,
    documentNumber,
    documentOn,
    kind,
    subject,
    files,
    pages: file.pages,
    arrivedOn: context.today,
    urgency: 'ordinary',
  })
  return received.ok ? ok({ incomingId: received.value.id }) : received
}

/** Xác nhận các tệp chắc chắn: all that were read surely and bear a symbol of this council's bodies. */
export async function confirmSure(
  context: ActContext,
  input: { readonly importId: string },
): Promise<Result<{ importId: string; confirmed: number }>> {
  const allowed = permit(context, 'document_import.send')
  if (!allowed.ok) return allowed
  const bodies = await bodiesWithSymbols(context)
  let confirmed = 0
  for (const file of await filesOfImport(context, input.importId)) {
    const bodyId = bodyOfNumber(file.head?.documentNumber.value ?? null, bodies)
    if (file.state !== 'recognised' || !isSure(file.head) || bodyId === null || file.sameAs !== null) continue
    const { head } = file
    const done = await confirmImported(context, {
      fileId: file.id,
      register: 'outgoing',
      bodyId,
      issuer: '',
      kind: head!.kind.value!,
      documentNumber: head!.documentNumber.value!,
      documentOn: Temporal.PlainDate.from(head!.documentOn.value!),
      subject: head!.title.value!.slice(0, 500),
      signer: '',
    })
    // A number that is taken leaves its file to the clerk.
    if (done.ok) confirmed += 1
  }
  return ok({ importId: input.importId, confirmed })
}

/** The bodies that issue papers, each with the symbols it has. */
export async function bodiesWithSymbols(
  context: Parameters<typeof symbolsOf>[0],
): Promise<{ id: string; name: string; symbols: readonly string[] }[]> {
  const bodies = await openBodies(context, issuingBodyKinds)
  const known = []
  for (const { id, name } of bodies) {
    const found = await symbolsOf(context, id)
    known.push({ id, name, symbols: (found?.symbols ?? []).map(({ symbol }) => symbol) })
  }
  return known
}

/** Bỏ qua một tệp: it stays with the import and becomes nothing. */
export async function leaveOut(context: ActContext, input: { readonly fileId: string }): Promise<Result<{ importId: string }>> {
  const allowed = permit(context, 'document_import.send')
  if (!allowed.ok) return allowed
  const file = await importedFile(context, input.fileId, { isLocked: true })
  if (!file) return refuse('document_import.not_found')
  if (file.state === 'confirmed' || file.state === 'left_out') return refuse('document_import.not_waiting')
  await closeImported(context, file.id, { state: 'left_out' })
  context.record(
    {
      act: 'document_import.leave_out',
      subject: importSubject(file.importId),
      office: actingOffice(context.actor),
      after: { file: file.name },
    },
    [],
  )
  return ok({ importId: file.importId })
}
