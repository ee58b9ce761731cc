import { sql } from 'kysely'
import type { EvidenceSource } from '../plan/index.ts'
import { sessionFacts } from './events.ts'
import { kindText, nameOfSession } from './text.vi.ts'

type Row = {
  id: string
  number: number
  term: string
  kind: keyof typeof kindText
  is_public: boolean
  starts_on: Temporal.PlainDate
  convened_on: Temporal.PlainDate | null
  papers_on: Temporal.PlainDate | null
  closed_on: Temporal.PlainDate | null
}

const ofKind = { key: 'kind', words: 'Loại kỳ họp', values: kindText } as const

/** What of sessions may prove a duty of the plan, such as two ordinary sessions a year. */
export const sessionEvidence: EvidenceSource = {
  facts: {
    [sessionFacts.convened]: { words: 'Kỳ họp được triệu tập', filter: ofKind },
    [sessionFacts.papersSent]: { words: 'Tài liệu kỳ họp được gửi đại biểu', filter: ofKind },
    [sessionFacts.closed]: { words: 'Kỳ họp được tổ chức', filter: ofKind, endsSession: true },
  },
  async records({ tx, commune }, facts) {
    const ids = facts.map(({ subject }) => subject.id)
    const { rows } = await sql<Row>`
      select s.id, s.number, t.name as term, s.kind, s.state <> 'planned' as is_public, s.starts_on,
             s.convened_on, s.papers_sent_on as papers_on,
             (select max(x.on_day) from session_steps x where x.commune = s.commune
                and x.session_id = s.id and x.verb = 'close') as closed_on
        from sessions s join council_terms t on t.commune = s.commune and t.id = s.term_id
       where s.commune = ${commune} and s.id = any(${ids}::uuid[])`.execute(tx)
    const found = new Map(rows.map((row) => [row.id, row]))
    return new Map(
      facts.flatMap((fact) => {
        const row = found.get(fact.subject.id)
        return row ? [[fact.id, recordOf(row, fact.name)] as const] : []
      }),
    )
  },
}

function recordOf(row: Row, fact: string) {
  const days: Readonly<Record<string, Temporal.PlainDate | null>> = {
    [sessionFacts.convened]: row.convened_on,
    [sessionFacts.papersSent]: row.papers_on,
    [sessionFacts.closed]: row.closed_on,
  }
  return {
    subject: { kind: 'session', id: row.id },
    onDay: days[fact] ?? row.starts_on,
    label: `${nameOfSession(row)} (${kindText[row.kind].toLowerCase()})`,
    publicPath: row.is_public ? `/ky-hop/${row.id}` : null,
    deskPath: `/ban-lam-viec/ky-hop/${row.id}`,
  }
}
