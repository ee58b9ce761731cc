import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { FeedContext, SearchEntry, SearchFeed } from '../../platform/search/entry.ts'
import { incomingFacts } from './events.ts'
import { documentAudiences, documentPermissions } from './policy.ts'

type Row = {
  id: string
  issuer: string
  document_number: string
  document_on: Temporal.PlainDate | null
  arrived_on: Temporal.PlainDate
  subject: string
  pages: readonly string[]
  instruction: string
}

/** Papers that arrived, as the desk finds them. */
export const incomingFeed: SearchFeed = {
  kind: 'incoming_document',
  noun: 'Văn bản đến',
  hears: Object.values(incomingFacts),
  entriesOf: async (context, ids) => (await rowsOf(context, ids)).map(entryOf),
  async idsOf({ tx, commune }) {
    const rows = await tx.selectFrom('incoming_documents').select('id').where('commune', '=', commune).execute()
    return rows.map(({ id }) => id)
  },
  readersOf: (actor) => (documentPermissions['incoming_document.read'].may(actor) ? [documentAudiences.arrivals] : []),
}

async function rowsOf({ tx, commune }: FeedContext, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select id, issuer, document_number, document_on, arrived_on, subject, pages, instruction from incoming_documents
     where commune = ${commune} and id = any(${ids.filter(hasIdShape)}::uuid[])`.execute(tx)
  return rows
}

function entryOf(row: Row): SearchEntry {
  return {
    id: row.id,
    face: 'desk',
    audiences: [documentAudiences.arrivals],
    title: row.subject,
    words: [row.issuer, ...row.pages, row.instruction].filter(Boolean).join('\n'),
    code: row.document_number,
    onDay: row.document_on ?? row.arrived_on,
    path: `/ban-lam-viec/van-ban-den/${row.id}`,
  }
}
