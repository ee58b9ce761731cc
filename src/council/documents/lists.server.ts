import { sql, type RawBuilder } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { everybody } from '../../platform/search/entry.ts'
import { idsMatching } from '../../platform/search/find.server.ts'
import { readQuestion } from '../../platform/search/question.ts'
import type { DocumentKind } from './document-kind.ts'
import { readCitedNumber } from './document-number.ts'
import type { DocumentFilter } from './filter.ts'
import type { DocumentState } from './official-document.ts'
import { bodiesReceivedFor, reach, searchReaders } from './policy.ts'

export type DocumentRow = {
  readonly id: string
  readonly documentNumber: string | null
  readonly documentOn: Temporal.PlainDate | null
  readonly kind: DocumentKind
  readonly subject: string
  readonly body: string
  readonly state: DocumentState
  readonly signer: string | null
  readonly recipients: string | null
  readonly isPublic: boolean
  readonly isLate: boolean
  readonly issueDueOn: Temporal.PlainDate | null
}

export type DocumentList = { readonly rows: readonly DocumentRow[]; readonly total: number }
export const pageSize = 50
type Condition = RawBuilder<unknown>

export const isPublic: Condition = sql`d.is_public`
const isIssued: Condition = sql`d.state in ('issued', 'sent', 'filed')`

/** What this actor may read: drafts, what is issued, or what was sent to their bodies. */
export function readableBy({ actor }: Pick<ReadContext, 'actor'>): Condition {
  const how = reach(actor)
  if (how === 'drafts') return sql`true`
  if (how === 'register') return isIssued
  if (how === 'none') return sql`false`
  return sql`${isIssued} and exists (select from document_recipients r where r.commune = d.commune
    and r.document_id = d.id and r.body_id = any(${bodiesReceivedFor(actor)}::uuid[]))`
}

/** The register as the desk reads it, the newest number first. */
export function documentsForDesk(context: ReadContext, filter: DocumentFilter): Promise<DocumentList> {
  return listOf(context, [readableBy(context), ...conditions(filter, searchReaders(context.actor))], filter)
}

/** What is public, for everybody. */
export function documentsForPortal(context: ReadContext, filter: DocumentFilter): Promise<DocumentList> {
  return listOf(context, [isPublic, ...conditions({ ...filter, state: null }, [everybody])], filter)
}

/** One year of the register in the order of its numbers, for a file; at most this many rows. */
export async function documentsForExport(
  context: ReadContext,
  filter: DocumentFilter,
  most = 20_000,
): Promise<readonly DocumentRow[]> {
  const where = [readableBy(context), ...conditions(filter, searchReaders(context.actor))]
  return rowsOf(context, where, { limit: most, offset: 0 })
}

function conditions(filter: DocumentFilter, readers: readonly string[]): Condition[] {
  const where: Condition[] = []
  if (filter.bodyId) where.push(sql`d.body_id = ${filter.bodyId}`)
  if (filter.kind) where.push(sql`d.kind = ${filter.kind}`)
  if (filter.state) where.push(sql`d.state = ${filter.state}`)
  if (filter.year) where.push(sql`coalesce(d.year, extract(year from d.recorded_at at time zone 'Asia/Ho_Chi_Minh')) = ${filter.year}`)
  const question = readQuestion(filter.words)
  const cited = readCitedNumber(filter.words)
  if (cited) where.push(sql`d.number = ${cited.number} and d.symbol = ${cited.symbol}`)
  else if (question) {
    where.push(sql`d.id::text = any(${idsMatching(question, { kind: 'official_document', readers })}::text[])`)
  }
  return where
}

async function listOf(context: ReadContext, where: readonly Condition[], { page }: DocumentFilter): Promise<DocumentList> {
  const { tx, commune } = context
  const rows = await rowsOf(context, where, { limit: pageSize, offset: (page - 1) * pageSize })
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from official_documents d where ${allOf(commune, where)}`.execute(tx)
  return { rows, total: counted.rows[0]?.total ?? 0 }
}

function allOf(commune: string, where: readonly Condition[]): Condition {
  return sql.join([sql`d.commune = ${commune}`, ...where], sql` and `)
}

async function rowsOf(
  { tx, commune }: ReadContext,
  where: readonly Condition[],
  { limit, offset }: { limit: number; offset: number },
): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    select d.id, d.document_number as "documentNumber", d.document_on as "documentOn", d.kind, d.subject,
           b.name as body, d.state, d.signature ->> 'name' as signer, d.is_public as "isPublic",
           d.is_late as "isLate", d.issue_due_on as "issueDueOn",
           (select string_agg(r.name, '; ' order by r.position) from document_recipients r
             where r.commune = d.commune and r.document_id = d.id) as recipients
      from (select d.* from official_documents d where ${allOf(commune, where)}
             order by (d.number is null) desc, d.document_on desc nulls first, d.number desc, d.id desc
             limit ${limit} offset ${offset}) d
      join bodies b on b.commune = d.commune and b.id = d.body_id
     order by (d.number is null) desc, d.document_on desc nulls first, d.number desc, d.id desc`.execute(tx)
  return rows
}

/** One line of the book of numbers: given, late, or crossed out. */
export type NumberRow = {
  readonly number: number
  readonly symbol: string
  readonly documentId: string
  readonly givenOn: Temporal.PlainDate
  readonly givenBy: string | null
  readonly lateReason: string
  readonly cancelledOn: Temporal.PlainDate | null
  readonly cancelReason: string
  readonly subject: string
  readonly body: string
  readonly series: string
}

/** The book of numbers of one year: what was given, to which paper, and what is crossed out. */
export async function numbersOfYear(
  { tx, commune }: ReadContext,
  year: number,
  bodyId: string | null,
): Promise<NumberRow[]> {
  const { rows } = await sql<NumberRow>`
    select n.number, n.symbol, n.document_id as "documentId", n.given_on as "givenOn", p.full_name as "givenBy",
           n.late_reason as "lateReason", n.cancelled_on as "cancelledOn", n.cancel_reason as "cancelReason",
           d.subject, b.name as body, n.series
      from document_numbers n
      join official_documents d on d.commune = n.commune and d.id = n.document_id
      join bodies b on b.commune = d.commune and b.id = d.body_id
      left join persons p on p.commune = n.commune and p.id = n.given_by
     where n.commune = ${commune} and n.year = ${year}
       and (${bodyId}::uuid is null or d.body_id = ${bodyId})
     order by b.position, n.series, n.number`.execute(tx)
  return rows
}

export type IssuedDocument = { readonly id: string; readonly documentNumber: string; readonly subject: string }

/** A paper that has its number; null for any other. */
export async function issuedDocument({ tx, commune }: ReadContext, id: string): Promise<IssuedDocument | null> {
  const { rows } = await sql<IssuedDocument>`
    select d.id, d.document_number as "documentNumber", d.subject from official_documents d
     where d.commune = ${commune} and d.id = ${id} and d.document_number is not null`.execute(tx)
  return rows[0] ?? null
}

/** The newest papers that may answer something: what a form offers. */
export async function newestIssued({ tx, commune }: ReadContext, most = 100): Promise<IssuedDocument[]> {
  const { rows } = await sql<IssuedDocument>`
    select d.id, d.document_number as "documentNumber", d.subject from official_documents d
     where d.commune = ${commune} and d.document_number is not null
     order by d.document_on desc, d.number desc limit ${most}`.execute(tx)
  return rows
}
