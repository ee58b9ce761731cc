import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { FileKind } from '../../platform/storage/file-kind.ts'
import type { DocumentKind } from './document-kind.ts'
import type { RecognisedHead } from './recognition/head.ts'

const importedStates = ['waiting', 'recognised', 'broken', 'unreadable', 'confirmed', 'left_out'] as const
export type ImportedState = (typeof importedStates)[number]

type Kept<T> = { readonly value: T | null; readonly confidence: number }

/** The recognised head as it is kept: the day as ISO. */
export type KeptHead = {
  readonly documentNumber: Kept<string>
  readonly documentOn: Kept<string>
  readonly kind: Kept<DocumentKind>
  readonly issuer: Kept<string>
  readonly title: Kept<string>
}

export type ImportedFile = {
  readonly id: string
  readonly importId: string
  readonly position: number
  readonly name: string
  readonly sha256: string
  readonly fileKind: FileKind
  readonly bytes: number
  readonly state: ImportedState
  readonly fault: string
  readonly pages: readonly string[]
  readonly pageConfidence: readonly number[]
  readonly pagesRead: number
  readonly pagesTotal: number
  readonly head: KeptHead | null
  readonly documentId: string | null
  readonly incomingId: string | null
  /** Number of another paper that has exactly these bytes, if any. */
  readonly sameAs: string | null
}

/** The head as it is kept; `share` is how surely the page itself was read, from 0 to 1. */
export function keptHead(head: RecognisedHead, share: number): KeptHead {
  const kept = <T>({ value, confidence }: Kept<T>): Kept<T> => ({
    value,
    confidence: Math.round(confidence * share * 100) / 100,
  })
  const { documentOn } = head
  return {
    documentNumber: kept(head.documentNumber),
    documentOn: kept({ value: documentOn.value?.toString() ?? null, confidence: documentOn.confidence }),
    kind: kept(head.kind),
    issuer: kept(head.issuer),
    title: kept(head.title),
  }
}

export type NewImported = Pick<ImportedFile, 'id' | 'name' | 'sha256' | 'fileKind' | 'bytes'>

/** Keeps one import with its files, and wakes the job that reads them. */
export async function insertImport(
  { tx, commune, actor, now }: ReadContext,
  { id, bodyId, files }: { id: string; bodyId: string; files: readonly NewImported[] },
): Promise<void> {
  await tx
    .insertInto('document_imports')
    .values({ commune, id, body_id: bodyId, sent_at: now.toString(), sent_by: actor?.personId ?? null })
    .execute()
  await tx
    .insertInto('imported_files')
    .values(
      files.map((file, place) => ({
        commune,
        id: file.id,
        import_id: id,
        position: place + 1,
        name: file.name,
        sha256: file.sha256,
        file_kind: file.fileKind,
        bytes: file.bytes,
        state: 'waiting',
      })),
    )
    .execute()
  await sql`select read_import_later(${id})`.execute(tx)
}

const columns = sql`f.id, f.import_id as "importId", f.position, f.name, f.sha256, f.file_kind as "fileKind", f.bytes::int as bytes,
  f.state, f.fault, f.pages, f.page_confidence as "pageConfidence", f.pages_read as "pagesRead", f.pages_total as "pagesTotal",
  f.head, f.document_id as "documentId", f.incoming_id as "incomingId",
  (select d.document_number from imported_files o join official_documents d on d.commune = o.commune and d.id = o.document_id
    where o.commune = f.commune and o.sha256 = f.sha256 and o.id <> f.id limit 1) as "sameAs"`

/** The files of one import in their order; their words are left out. */
export async function filesOfImport({ tx, commune }: Pick<ReadContext, 'tx' | 'commune'>, importId: string): Promise<ImportedFile[]> {
  if (!hasIdShape(importId)) return []
  const { rows } = await sql<ImportedFile>`
    select ${columns} from (select f.commune, f.id, f.import_id, f.position, f.name, f.sha256, f.file_kind, f.bytes, f.state,
             f.fault, '[]'::jsonb as pages, f.page_confidence, f.pages_read, f.pages_total, f.head, f.document_id, f.incoming_id
             from imported_files f where f.commune = ${commune} and f.import_id = ${importId}) f
     order by f.position`.execute(tx)
  return rows
}

/** One file with its words, locked when an act is to change it. */
export async function importedFile(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  id: string,
  { isLocked = false } = {},
): Promise<ImportedFile | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<ImportedFile>`
    select ${columns} from imported_files f where f.commune = ${commune} and f.id = ${id}
    ${isLocked ? sql`for update of f` : sql``}`.execute(tx)
  return rows[0] ?? null
}

export type ImportRow = {
  readonly id: string
  readonly sentAt: Temporal.Instant
  readonly sentBy: string | null
  readonly bodyId: string
  readonly files: number
  readonly waiting: number
  readonly recognised: number
  readonly confirmed: number
  readonly faulty: number
}

/** All imports, the newest first. */
export async function imports({ tx, commune }: ReadContext, id: string | null = null): Promise<ImportRow[]> {
  const { rows } = await sql<ImportRow>`
    select i.id, i.sent_at as "sentAt", p.full_name as "sentBy", i.body_id as "bodyId", count(*)::int as files,
           (count(*) filter (where f.state = 'waiting'))::int as waiting,
           (count(*) filter (where f.state = 'recognised'))::int as recognised,
           (count(*) filter (where f.state = 'confirmed'))::int as confirmed,
           (count(*) filter (where f.state in ('broken', 'unreadable')))::int as faulty
      from document_imports i
      join imported_files f on f.commune = i.commune and f.import_id = i.id
      left join persons p on p.commune = i.commune and p.id = i.sent_by
     where i.commune = ${commune} and (${id}::uuid is null or i.id = ${id})
     group by i.commune, i.id, p.full_name order by i.sent_at desc limit 100`.execute(tx)
  return rows
}

export type ReadOutcome = {
  readonly state: ImportedState
  readonly fault?: string
  readonly pages?: readonly string[]
  readonly pageConfidence?: readonly number[]
  readonly pagesTotal?: number
  readonly head?: KeptHead
}

/** What reading a file came to, or how far it is. */
export async function saveReading({ tx, commune }: Pick<ReadContext, 'tx' | 'commune'>, id: string, read: ReadOutcome): Promise<void> {
  const pages = read.pages ?? []
  await tx
    .updateTable('imported_files')
    .set({
      state: read.state,
      fault: read.fault ?? '',
      pages: JSON.stringify(pages),
      page_confidence: JSON.stringify(read.pageConfidence ?? []),
      pages_read: pages.length,
      pages_total: read.pagesTotal ?? pages.length,
      head: read.head ? JSON.stringify(read.head) : null,
    })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}

/** The file became a paper, or is left out. */
export async function closeImported(
  { tx, commune }: ReadContext,
  id: string,
  became: { state: 'confirmed' | 'left_out'; documentId?: string; incomingId?: string },
): Promise<void> {
  await tx
    .updateTable('imported_files')
    .set({ state: became.state, document_id: became.documentId ?? null, incoming_id: became.incomingId ?? null })
    .where('commune', '=', commune)
    .where('id', '=', id)
    .execute()
}
