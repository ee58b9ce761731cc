import { sql, type RawBuilder } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { DocumentContent } from './document-content.ts'
import type { DocumentKind } from './document-kind.ts'
import { isPublic, readableBy } from './lists.server.ts'
import type { DocumentState, DocumentVerb } from './official-document.ts'

type DocumentStep = {
  readonly verb: DocumentVerb
  readonly at: string
  readonly office: string
  readonly person: string | null
  readonly note: string
}

/** Everything of one paper. */
export type DocumentDossier = {
  readonly id: string
  readonly state: DocumentState
  readonly version: number
  readonly edition: number
  readonly kind: DocumentKind
  readonly bodyId: string
  readonly bodyKind: string
  readonly bodyName: string
  readonly subject: string
  readonly content: DocumentContent | null
  readonly pages: readonly string[]
  readonly documentNumber: string | null
  readonly number: number | null
  readonly symbol: string | null
  readonly documentOn: Temporal.PlainDate | null
  readonly signature: { readonly authority: readonly string[]; readonly name: string | null } | null
  readonly signedOn: Temporal.PlainDate | null
  readonly issueDueOn: Temporal.PlainDate | null
  readonly issueDueRule: string | null
  readonly issuedOn: Temporal.PlainDate | null
  readonly shelf: string | null
  readonly isPublic: boolean
  readonly publishedOn: Temporal.PlainDate | null
  readonly isLate: boolean
  readonly isSample: boolean
  readonly checkedBy: string | null
  readonly draftedBy: readonly string[]
  readonly steps: readonly DocumentStep[]
  readonly cancelledNumbers: readonly { readonly number: string; readonly reason: string }[]
  readonly answers: readonly { readonly id: string; readonly arrival: string; readonly issuer: string; readonly subject: string }[]
}

/** The paper as far as this actor may read it. */
export function documentForDesk(context: ReadContext, id: string): Promise<DocumentDossier | null> {
  return dossierOf(context, sql`d.id = ${id} and ${readableBy(context)}`)
}

/** The paper when everybody may read it. */
export function documentForPortal(context: ReadContext, id: string): Promise<DocumentDossier | null> {
  return dossierOf(context, sql`d.id = ${id} and ${isPublic}`)
}

/** The paper for work that nobody does in person; whoever calls it shows it to nobody. */
export function documentInside(context: ReadContext, id: string): Promise<DocumentDossier | null> {
  return dossierOf(context, sql`d.id = ${id}`)
}

async function dossierOf({ tx, commune }: ReadContext, where: RawBuilder<unknown>): Promise<DocumentDossier | null> {
  const { rows } = await sql<DocumentDossier>`
    select d.id, d.state, d.version, d.edition, d.kind, d.body_id as "bodyId", b.kind as "bodyKind", b.name as "bodyName",
           d.subject, d.content, d.pages, d.document_number as "documentNumber", d.number, d.symbol,
           d.document_on as "documentOn", d.signature, d.signed_on as "signedOn",
           d.issue_due_on as "issueDueOn", d.issue_due_rule as "issueDueRule", d.issued_on as "issuedOn",
           d.shelf, d.is_public as "isPublic", d.published_on as "publishedOn", d.is_late as "isLate",
           d.is_sample as "isSample", d.checked_by as "checkedBy",
           coalesce((select jsonb_agg(distinct e.person_id) from document_editions e
              where e.commune = d.commune and e.document_id = d.id), '[]') as "draftedBy",
           coalesce((select jsonb_agg(jsonb_build_object('verb', s.verb, 'at', s.at, 'office', s.office,
                'person', p.full_name, 'note', s.note) order by s.version)
              from document_steps s left join persons p on p.commune = s.commune and p.id = s.person_id
              where s.commune = d.commune and s.document_id = d.id), '[]') as steps,
           coalesce((select jsonb_agg(jsonb_build_object('number', lpad(n.number::text, 2, '0') || '/' || n.symbol,
                'reason', n.cancel_reason) order by n.number)
              from document_numbers n where n.commune = d.commune and n.document_id = d.id
               and n.cancelled_on is not null), '[]') as "cancelledNumbers",
           coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'arrival', i.arrival_number || '/' || i.arrival_year,
                'issuer', i.issuer, 'subject', i.subject) order by i.arrival_number)
              from incoming_documents i where i.commune = d.commune and i.answer_id = d.id), '[]') as answers
      from official_documents d
      join bodies b on b.commune = d.commune and b.id = d.body_id
     where d.commune = ${commune} and ${where}`.execute(tx)
  return rows[0] ?? null
}

export type Edition = {
  readonly edition: number
  readonly subject: string
  readonly content: DocumentContent
  readonly at: Temporal.Instant
  readonly person: string | null
}

/** Every edition of a paper's content, the first one first. */
export async function editionsOf({ tx, commune }: ReadContext, id: string): Promise<Edition[]> {
  const { rows } = await sql<Edition>`
    select e.edition, e.subject, e.content, e.at, p.full_name as person
      from document_editions e
      left join persons p on p.commune = e.commune and p.id = e.person_id
     where e.commune = ${commune} and e.document_id = ${id} order by e.edition`.execute(tx)
  return rows
}
