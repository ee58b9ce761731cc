import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { DocumentKind } from './document-kind.ts'
import type { DocumentState } from './official-document.ts'

/** A paper in short, for those who tell others of it. */
export type DocumentBrief = {
  readonly id: string
  readonly state: DocumentState
  readonly kind: DocumentKind
  readonly bodyId: string
  readonly bodyKind: string
  readonly documentNumber: string | null
  readonly subject: string
  readonly draftedBy: string | null
  readonly isPublic: boolean
  /** Bodies it was sent to in the product, by the ids of the recipients. */
  readonly sentTo: readonly { readonly id: string; readonly bodyId: string }[]
}

export async function documentBrief(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  id: string,
): Promise<DocumentBrief | null> {
  const { rows } = await sql<DocumentBrief>`
    select d.id, d.state, d.kind, d.body_id as "bodyId", b.kind as "bodyKind", d.document_number as "documentNumber",
           d.subject, d.drafted_by as "draftedBy", d.is_public as "isPublic",
           coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'bodyId', r.body_id) order by r.position)
              from document_recipients r where r.commune = d.commune and r.document_id = d.id
               and r.body_id is not null), '[]') as "sentTo"
      from official_documents d
      join bodies b on b.commune = d.commune and b.id = d.body_id
     where d.commune = ${commune} and d.id = ${id}`.execute(tx)
  return rows[0] ?? null
}
