import { sql } from 'kysely'
import { legalDay } from '../../kernel/clock.ts'
import type { EvidenceSource } from '../plan/index.ts'
import { documentKinds, type DocumentKind } from './document-kind.ts'
import { documentFacts } from './events.ts'
import { kindText } from './text.vi.ts'

type Row = {
  id: string
  kind: DocumentKind
  subject: string
  document_number: string | null
  document_on: Temporal.PlainDate | null
  published_on: Temporal.PlainDate | null
  is_public: boolean
}

const kindFilter = {
  key: 'kind',
  words: 'Loại văn bản',
  values: Object.fromEntries(documentKinds.map((kind) => [kind, kindText[kind]])),
}

/** What of papers may prove a duty of the plan. */
export const documentEvidence: EvidenceSource = {
  facts: {
    [documentFacts.issued]: { words: 'Văn bản được ban hành', filter: kindFilter },
    [documentFacts.enteredLate]: { words: 'Văn bản đã ban hành được vào sổ', filter: kindFilter },
    [documentFacts.published]: { words: 'Văn bản được công khai', filter: kindFilter },
  },
  async records({ tx, commune }, facts) {
    const ids = facts.map(({ subject }) => subject.id)
    const { rows } = await sql<Row>`
      select id, kind, subject, document_number, document_on, published_on, is_public from official_documents
       where commune = ${commune} and id = any(${ids}::uuid[])`.execute(tx)
    const found = new Map(rows.map((row) => [row.id, row]))
    return new Map(
      facts.flatMap((fact) => {
        const row = found.get(fact.subject.id)
        if (!row) return []
        const day = fact.name === documentFacts.published ? row.published_on : row.document_on
        const closed = `${kindText[row.kind]} chưa công khai`
        return [
          [
            fact.id,
            {
              subject: { kind: 'official_document', id: row.id },
              onDay: day ?? legalDay(fact.at),
              label: row.is_public ? `${kindText[row.kind]} ${row.document_number ?? ''}: ${row.subject}` : closed,
              publicPath: row.is_public ? `/van-ban/${row.id}` : null,
              deskPath: `/ban-lam-viec/van-ban/${row.id}`,
            },
          ] as const,
        ]
      }),
    )
  },
}
