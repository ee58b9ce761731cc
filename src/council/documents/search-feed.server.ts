import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import {
  everybody,
  type FeedContext,
  type FoundSubject,
  type SearchEntry,
  type SearchFeed,
} from '../../platform/search/entry.ts'
import { linesOfContent, type DocumentContent } from './document-content.ts'
import { readCitedNumber, citedNumber } from './document-number.ts'
import { documentFacts } from './events.ts'
import { isPublic, readableBy } from './lists.server.ts'
import { documentAudiences, searchReaders } from './policy.ts'
import { kindText } from './text.vi.ts'
import type { DocumentKind } from './document-kind.ts'
import type { DocumentState } from './official-document.ts'

type Row = {
  id: string
  state: DocumentState
  kind: DocumentKind
  subject: string
  content: DocumentContent | null
  pages: readonly string[]
  body: string
  signer: string | null
  document_number: string | null
  document_on: Temporal.PlainDate | null
  is_public: boolean
  recorded_at: Temporal.Instant
}

/** Papers as they are found: by the desk whoever may read them, by the public those that are open. */
export const documentFeed: SearchFeed = {
  kind: 'official_document',
  noun: 'Văn bản',
  hears: Object.values(documentFacts),
  entriesOf: async (context, ids) => (await rowsOf(context, ids)).flatMap(entriesOf),
  async idsOf({ tx, commune }) {
    const rows = await tx.selectFrom('official_documents').select('id').where('commune', '=', commune).execute()
    return rows.map(({ id }) => id)
  },
  readersOf: searchReaders,
  stillReadable,
  readCode(typed) {
    const cited = readCitedNumber(typed)
    return cited ? citedNumber(cited.number, cited.symbol) : null
  },
}

async function rowsOf({ tx, commune }: FeedContext, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select d.id, d.state, d.kind, d.subject, d.content, d.pages, b.name as body, d.signature ->> 'name' as signer,
           d.document_number, d.document_on, d.is_public, d.recorded_at
      from official_documents d
      join bodies b on b.commune = d.commune and b.id = d.body_id
     where d.commune = ${commune} and d.id = any(${ids.filter(hasIdShape)}::uuid[])`.execute(tx)
  return rows
}

function entriesOf(row: Row): SearchEntry[] {
  const { register, drafts } = documentAudiences
  const isIssued = ['issued', 'sent', 'filed'].includes(row.state)
  const words = [...wordsOf(row), row.body, row.signer ?? ''].filter(Boolean).join('\n')
  const both = {
    id: row.id,
    title: `${kindText[row.kind]} ${row.subject}`,
    code: row.document_number ?? '',
    words,
    onDay: row.document_on,
  }
  const desk: SearchEntry = {
    ...both,
    face: 'desk',
    audiences: [isIssued ? register : drafts],
    path: `/ban-lam-viec/van-ban/${row.id}`,
  }
  if (!row.is_public) return [desk]
  return [desk, { ...both, face: 'public', audiences: [everybody], path: `/van-ban/${row.id}` }]
}

function wordsOf({ subject, content, pages }: Row): string[] {
  return content && content.body.length > 0 ? linesOfContent(subject, content).slice(1) : [...pages]
}

async function stillReadable(context: ReadContext, found: readonly FoundSubject[]): Promise<FoundSubject[]> {
  const { rows } = await sql<FoundSubject>`
    select d.id, f.face
      from unnest(${found.map(({ id }) => id)}::uuid[], ${found.map(({ face }) => face)}::text[]) as f(id, face)
      join official_documents d on d.commune = ${context.commune} and d.id = f.id
     where case f.face when 'desk' then ${readableBy(context)} else ${isPublic} end`.execute(context.tx)
  return rows
}
