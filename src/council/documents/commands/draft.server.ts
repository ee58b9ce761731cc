import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { recordFiles } from '../../../platform/storage/kept-files.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { openBody } from '../../delegates/index.ts'
import { contentOf, type TypedContent } from '../document-content.ts'
import { issuingBodyKinds, type DocumentKind } from '../document-kind.ts'
import { documentFacts } from '../events.ts'
import { step } from '../official-document.ts'
import { actingOffice } from '../policy.ts'
import { insertDocument, insertEdition } from '../store.server.ts'
import { begin, documentSubject, permit } from './begin.server.ts'
import { keepStep } from './keep-step.server.ts'

export type DraftInput = TypedContent & {
  readonly bodyId: string
  readonly kind: DocumentKind
  readonly subject: string
  readonly files?: readonly ReceivedFile[]
}

/** Soạn văn bản: a new paper of one body, its words written here or in a file that comes with it. */
export async function draftDocument(context: ActContext, input: DraftInput): Promise<Result<{ id: string }>> {
  const allowed = permit(context, 'official_document.draft')
  if (!allowed.ok) return allowed
  const body = await openBody(context, input.bodyId)
  if (!body || !(issuingBodyKinds as readonly string[]).includes(body.kind)) {
    return refuse('official_document.body_unknown', { field: 'bodyId' })
  }
  const content = contentOf(input.kind, input)
  const files = input.files ?? []
  if (content.body.length === 0 && files.length === 0) {
    return refuse('official_document.empty', { field: 'body' })
  }
  const id = randomUUIDv7()
  const office = actingOffice(context.actor, body.id)
  const { kind, subject } = input
  await insertDocument(context, { id, state: 'drafted', bodyId: body.id, kind, subject, content }, { verb: 'draft', office })
  await insertEdition(context, { id, edition: 1, subject, content })
  const about = documentSubject(id)
  await recordFiles(context, about, files)
  context.record(
    {
      act: 'official_document.draft',
      subject: about,
      office,
      after: { state: 'drafted', kind, subject, files: files.map(({ sha256 }) => sha256) },
    },
    [{ name: documentFacts.drafted, subject: about, payload: { kind, body: body.id } }],
  )
  return ok({ id })
}

export type ReviseInput = TypedContent & {
  readonly id: string
  readonly version: number
  readonly subject: string
  readonly files?: readonly ReceivedFile[]
}

/** Sửa dự thảo: another edition; the ones before it stay and can be compared. */
export async function reviseDocument(context: ActContext, input: ReviseInput): Promise<Result<{ id: string }>> {
  const begun = await begin(context, 'official_document.revise', input)
  if (!begun.ok) return begun
  const document = begun.value
  const next = step(document, 'revise')
  if (!next.ok) return next
  const content = contentOf(document.kind, input)
  const files = input.files ?? []
  const edition = document.edition + 1
  await insertEdition(context, { id: document.id, edition, subject: input.subject, content })
  await recordFiles(context, documentSubject(document.id), files)
  await keepStep(context, document, {
    verb: 'revise',
    state: next.value,
    act: 'official_document.revise',
    fact: documentFacts.revised,
    change: { edition, subject: input.subject, content: JSON.stringify(content) },
    after: { subject: input.subject, edition, files: files.map(({ sha256 }) => sha256) },
  })
  return ok({ id: document.id })
}
