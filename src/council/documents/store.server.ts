import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { stepColumns } from '../../platform/acts/step-columns.ts'
import type { DocumentContent } from './document-content.ts'
import type { DocumentKind } from './document-kind.ts'
import type { DocumentState, DocumentVerb } from './official-document.ts'

/** A paper as the rules see it. */
export type LoadedDocument = {
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
  readonly draftedBy: readonly string[]
  readonly checkedBy: string | null
  readonly documentNumber: string | null
  readonly series: string | null
  readonly year: number | null
  readonly number: number | null
  readonly documentOn: Temporal.PlainDate | null
  readonly isPublic: boolean
}

type Row = Omit<LoadedDocument, 'draftedBy'> & { draftedBy: string[] | null }

/** The paper, locked until the act ends; null when this commune has none such. */
export async function loadForAct({ tx, commune }: ReadContext, id: string): Promise<LoadedDocument | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<Row>`
    select d.id, d.state, d.version, d.edition, d.kind, d.body_id as "bodyId", b.kind as "bodyKind",
           b.name as "bodyName", d.subject, d.content, d.checked_by as "checkedBy",
           d.document_number as "documentNumber", d.series, d.year, d.number,
           d.document_on as "documentOn", d.is_public as "isPublic",
           (select array_agg(distinct e.person_id) from document_editions e
             where e.commune = d.commune and e.document_id = d.id and e.person_id is not null) as "draftedBy"
      from official_documents d
      join bodies b on b.commune = d.commune and b.id = d.body_id
     where d.commune = ${commune} and d.id = ${id}
       for update of d`.execute(tx)
  const row = rows[0]
  return row ? { ...row, draftedBy: row.draftedBy ?? [] } : null
}

export type NewDocument = {
  readonly id: string
  readonly state: 'drafted' | 'issued'
  readonly bodyId: string
  readonly kind: DocumentKind
  readonly subject: string
  readonly content: DocumentContent | null
  readonly pages?: readonly string[]
  readonly isLate?: boolean
  readonly isSample?: boolean
}

/** Keeps a new paper and the first step of its life. */
export async function insertDocument(
  context: ReadContext,
  document: NewDocument,
  taken: { verb: DocumentVerb; office: string; note?: string },
): Promise<void> {
  const { tx, commune, actor, now } = context
  await tx
    .insertInto('official_documents')
    .values({
      commune,
      id: document.id,
      state: document.state,
      body_id: document.bodyId,
      kind: document.kind,
      subject: document.subject,
      content: document.content && JSON.stringify(document.content),
      pages: JSON.stringify(document.pages ?? []),
      drafted_by: actor?.personId ?? null,
      is_late: document.isLate ?? false,
      is_sample: document.isSample ?? false,
      recorded_at: now.toString(),
    })
    .execute()
  await insertStep(context, { id: document.id, version: 1 }, { ...taken, state: document.state })
}

type Taken = { readonly verb: DocumentVerb; readonly state: DocumentState; readonly office: string; readonly note?: string }

/** Columns that a step may change beside state and version. */
export type Change = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Moves the paper on by one step and writes the step in its life. */
export async function saveStep(
  context: ReadContext,
  document: { readonly id: string; readonly version: number },
  taken: Taken,
  change: Change = {},
): Promise<void> {
  const { tx, commune } = context
  await tx
    .updateTable('official_documents')
    .set({ ...change, state: taken.state, version: document.version + 1 })
    .where('commune', '=', commune)
    .where('id', '=', document.id)
    .execute()
  await insertStep(context, { id: document.id, version: document.version + 1 }, taken)
}

async function insertStep(
  context: ReadContext,
  { id, version }: { id: string; version: number },
  { verb, state, office, note = '' }: Taken,
): Promise<void> {
  await context.tx
    .insertInto('document_steps')
    .values({
      ...stepColumns(context),
      document_id: id,
      version,
      verb,
      state,
      office,
      note,
    })
    .execute()
}

/** Keeps one edition of a paper's content, as it was written. */
export async function insertEdition(
  { tx, commune, actor, now }: ReadContext,
  { id, edition, subject, content }: { id: string; edition: number; subject: string; content: DocumentContent },
): Promise<void> {
  await tx
    .insertInto('document_editions')
    .values({
      commune,
      document_id: id,
      edition,
      subject,
      content: JSON.stringify(content),
      at: now.toString(),
      person_id: actor?.personId ?? null,
    })
    .execute()
}
