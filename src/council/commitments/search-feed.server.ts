import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import { everybody, type FeedContext, type SearchEntry, type SearchFeed } from '../../platform/search/entry.ts'
import type { CommitmentState } from './commitment.ts'
import { commitmentFacts } from './events.ts'
import { commitmentPermissions } from './policy.ts'
import { isPublicCommitment } from './queries.server.ts'
import { originText } from './text.vi.ts'

const audience = 'commitment.read'

type Row = {
  id: string
  state: CommitmentState
  words: string
  topic: string
  body: string
  person: string | null
  origin_kind: keyof typeof originText
  origin_name: string
  due_on: Temporal.PlainDate
}

/** Commitments as they are found: by the desk all, by the public those that were confirmed. */
export const commitmentFeed: SearchFeed = {
  kind: 'commitment',
  noun: 'Cam kết',
  hears: Object.values(commitmentFacts),
  entriesOf: async (context, ids) => (await rowsOf(context, ids)).flatMap(entriesOf),
  async idsOf({ tx, commune }) {
    const { rows } = await sql<{ id: string }>`select id from commitments where commune = ${commune}`.execute(tx)
    return rows.map(({ id }) => id)
  },
  readersOf: (actor) => (commitmentPermissions['commitment.read'].may(actor) ? [audience] : []),
}

async function rowsOf({ tx, commune }: FeedContext, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select c.id, c.state, c.words, c.topic, b.name as body, p.full_name as person, c.origin_kind, c.origin_name, c.due_on
      from commitments c
      join bodies b on b.commune = c.commune and b.id = c.body_id
      left join persons p on p.commune = c.commune and p.id = c.person_id
     where c.commune = ${commune} and c.id = any(${ids.filter(hasIdShape)}::uuid[]) and c.state <> 'withdrawn'`.execute(tx)
  return rows
}

function entriesOf(row: Row): SearchEntry[] {
  const words = [row.topic, row.person ?? '', row.body, `${originText[row.origin_kind]}: ${row.origin_name}`]
  const both = { id: row.id, title: row.words, code: '', words: words.filter(Boolean).join('\n'), onDay: row.due_on }
  const desk: SearchEntry = { ...both, face: 'desk', audiences: [audience], path: `/ban-lam-viec/cam-ket/${row.id}` }
  if (!isPublicCommitment(row)) return [desk]
  return [desk, { ...both, face: 'public', audiences: [everybody], path: `/cam-ket/${row.id}` }]
}
