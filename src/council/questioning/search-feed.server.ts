import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import { everybody, type FeedContext, type SearchEntry, type SearchFeed } from '../../platform/search/entry.ts'
import { questionFacts } from './events.ts'
import type { QuestionState } from './formal-question.ts'
import { questionPermissions } from './policy.ts'
import { isPublicQuestion } from './queries.server.ts'

const audience = 'formal_question.read'

type Row = {
  id: string
  state: QuestionState
  words: string
  topic: string
  asker: string
  person: string
  body: string
  answers: string | null
  asked_on: Temporal.PlainDate
}

/** Questions as they are found: by the desk all, by the public those that were sent. */
export const questionFeed: SearchFeed = {
  kind: 'formal_question',
  noun: 'Chất vấn',
  hears: Object.values(questionFacts),
  entriesOf: async (context, ids) => (await rowsOf(context, ids)).flatMap(entriesOf),
  async idsOf({ tx, commune }) {
    const { rows } = await sql<{ id: string }>`select id from formal_questions where commune = ${commune}`.execute(tx)
    return rows.map(({ id }) => id)
  },
  readersOf: (actor) => (questionPermissions['formal_question.read'].may(actor) ? [audience] : []),
}

async function rowsOf({ tx, commune }: FeedContext, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select q.id, q.state, q.words, q.topic, a.full_name as asker, p.full_name as person, b.name as body, q.asked_on,
           (select string_agg(f.words, E'\n' order by f.id) from formal_answers f
             where f.commune = q.commune and f.question_id = q.id) as answers
      from formal_questions q
      join persons a on a.commune = q.commune and a.id = q.asker_id
      join persons p on p.commune = q.commune and p.id = q.person_id
      join bodies b on b.commune = q.commune and b.id = q.body_id
     where q.commune = ${commune} and q.id = any(${ids.filter(hasIdShape)}::uuid[]) and q.state <> 'withdrawn'`.execute(tx)
  return rows
}

function entriesOf(row: Row): SearchEntry[] {
  const words = [row.topic, row.asker, row.person, row.body, row.answers ?? ''].filter(Boolean).join('\n')
  const both = { id: row.id, title: row.words.slice(0, 200), code: '', words, onDay: row.asked_on }
  const desk: SearchEntry = { ...both, face: 'desk', audiences: [audience], path: `/ban-lam-viec/chat-van/${row.id}` }
  if (!isPublicQuestion(row)) return [desk]
  return [desk, { ...both, face: 'public', audiences: [everybody], path: `/chat-van/${row.id}` }]
}
