import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { filesOf, publicFilesWith } from '../../platform/storage/kept-files.server.ts'
import type { DocumentKind } from './document-kind.ts'
import { fileKind } from './files.server.ts'
import type { DocumentState } from './official-document.ts'

export type Seal = { readonly name: string; readonly sha256: string }

/** SHA-256 of a paper's public files. */
export async function sealsOf(context: ReadContext, documentId: string): Promise<Seal[]> {
  const files = await filesOf(context, [{ kind: fileKind.document, id: documentId }])
  return files.filter(({ isPublic }) => isPublic).map(({ name, sha256 }) => ({ name, sha256 }))
}

/** A paper that a file turned out to be. */
export type SealedPaper = {
  readonly id: string
  readonly kind: DocumentKind
  readonly state: DocumentState
  readonly subject: string
  readonly documentNumber: string
  readonly documentOn: Temporal.PlainDate | null
  readonly body: string
}

export const sealShape = /^[0-9a-f]{64}$/

/** Published papers one of whose files has exactly these bytes. */
export async function papersSealedBy(context: ReadContext, sha256: string): Promise<SealedPaper[]> {
  const files = await publicFilesWith(context, fileKind.document, sha256)
  const ids = files.map(({ subject }) => subject.id)
  if (ids.length === 0) return []
  const { rows } = await sql<SealedPaper>`
    select d.id, d.kind, d.state, d.subject, coalesce(d.document_number, '') as "documentNumber",
           d.document_on as "documentOn", b.name as body
      from official_documents d
      join bodies b on b.commune = d.commune and b.id = d.body_id
     where d.commune = ${context.commune} and d.id = any(${ids}::uuid[]) and d.is_public
     order by d.document_on`.execute(context.tx)
  return rows
}
