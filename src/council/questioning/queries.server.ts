import { sql, type RawBuilder } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { QuestionFilter } from './filter.ts'
import type { QuestionKind, QuestionState, QuestionVerb } from './formal-question.ts'

export type QuestionRow = {
  readonly id: string
  readonly state: QuestionState
  readonly kind: QuestionKind
  readonly words: string
  readonly topic: string
  readonly askerId: string
  readonly asker: string
  readonly personId: string
  readonly person: string
  readonly bodyId: string
  readonly body: string
  readonly bodyKind: string
  readonly office: string
  readonly askedOn: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate | null
  readonly answeredOn: Temporal.PlainDate | null
  readonly isSample: boolean
}

const columns = sql`q.id, q.state, q.kind, q.words, q.topic, q.asker_id as "askerId", a.full_name as asker,
  q.person_id as "personId", p.full_name as person, q.body_id as "bodyId", b.name as body, b.kind as "bodyKind",
  q.office, q.asked_on as "askedOn", q.due_on as "dueOn", q.answered_on as "answeredOn", q.is_sample as "isSample"`
const tables = sql`formal_questions q
  join persons a on a.commune = q.commune and a.id = q.asker_id
  join persons p on p.commune = q.commune and p.id = q.person_id
  join bodies b on b.commune = q.commune and b.id = q.body_id`

type Condition = RawBuilder<unknown>
/** Everybody reads a question from the moment it was sent to who must answer. */
const isPublic: Condition = sql`q.state in ('sent', 'answered', 'judged', 'closed')`
export const openQuestionStates = ['registered', 'sent', 'answered', 'judged'] as const satisfies readonly QuestionState[]

export const pageSize = 50

/** Questions as the desk reads them, the newest first. */
export function questionsForDesk(context: ReadContext, filter: QuestionFilter): Promise<QuestionList> {
  return listOf(context, [], filter)
}

/** Questions that were sent, for everybody. */
export function questionsForPortal(context: ReadContext, filter: QuestionFilter): Promise<QuestionList> {
  return listOf(context, [isPublic], filter)
}

export type QuestionList = { readonly rows: readonly QuestionRow[]; readonly total: number }

async function listOf({ tx, commune }: ReadContext, more: readonly Condition[], filter: QuestionFilter): Promise<QuestionList> {
  const where = [sql`q.commune = ${commune}`, ...more]
  if (filter.state) where.push(sql`q.state = ${filter.state}`)
  if (filter.bodyId) where.push(sql`q.body_id = ${filter.bodyId}`)
  if (filter.topic) where.push(sql`q.topic = ${filter.topic}`)
  const all = sql.join(where, sql` and `)
  const { rows } = await sql<QuestionRow>`
    select ${columns} from ${tables} where ${all}
     order by q.asked_on desc, q.topic, q.id desc limit ${pageSize} offset ${(filter.page - 1) * pageSize}`.execute(tx)
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from formal_questions q where ${all}`.execute(tx)
  return { rows, total: counted.rows[0]?.total ?? 0 }
}

/** What waits for the next questioning: not closed, grouped by subject. */
export async function openQuestions({ tx, commune }: ReadContext): Promise<QuestionRow[]> {
  const { rows } = await sql<QuestionRow>`
    select ${columns} from ${tables}
     where q.commune = ${commune} and q.state = any(${[...openQuestionStates]}::text[])
     order by q.topic, q.asked_on, q.id limit 500`.execute(tx)
  return rows
}

export async function topicsOf({ tx, commune }: ReadContext): Promise<string[]> {
  const { rows } = await sql<{ topic: string }>`
    select distinct topic from formal_questions where commune = ${commune} order by topic limit 200`.execute(tx)
  return rows.map(({ topic }) => topic)
}

export type AnswerShown = {
  readonly id: string
  readonly words: string
  readonly isSpoken: boolean
  readonly answeredOn: Temporal.PlainDate
}

export type QuestionStep = {
  readonly verb: QuestionVerb
  readonly at: Temporal.Instant
  readonly person: string | null
  readonly office: string
  readonly note: string
}

export type QuestionDossier = QuestionRow & {
  readonly version: number
  readonly sessionId: string | null
  readonly followsId: string | null
  readonly sentOn: Temporal.PlainDate | null
  readonly dueRule: string | null
  readonly isStraight: boolean | null
  readonly namesOwner: boolean | null
  readonly namesDay: boolean | null
  readonly verdictNote: string
  readonly resolutionId: string | null
  readonly resolution: string
  readonly answers: readonly AnswerShown[]
  readonly steps: readonly QuestionStep[]
  readonly followers: readonly { readonly id: string; readonly words: string }[]
}

type Head = Omit<QuestionDossier, 'answers' | 'steps' | 'followers'>

/** One question with its answers and its life; null when this commune has none such. */
export async function questionDossier({ tx, commune }: ReadContext, id: string): Promise<QuestionDossier | null> {
  if (!hasIdShape(id)) return null
  const head = await sql<Head>`
    select ${columns}, q.version, q.session_id as "sessionId", q.follows_id as "followsId", q.sent_on as "sentOn",
           q.due_rule as "dueRule", q.is_straight as "isStraight", q.names_owner as "namesOwner",
           q.names_day as "namesDay", q.verdict_note as "verdictNote", q.resolution_id as "resolutionId", q.resolution
      from ${tables} where q.commune = ${commune} and q.id = ${id}`.execute(tx)
  const row = head.rows[0]
  if (!row) return null
  const answers = await sql<AnswerShown>`
    select id, words, is_spoken as "isSpoken", answered_on as "answeredOn" from formal_answers
     where commune = ${commune} and question_id = ${id} order by answered_on, id`.execute(tx)
  const steps = await sql<QuestionStep>`
    select s.verb, s.at, p.full_name as person, s.office, s.note from formal_question_steps s
      left join persons p on p.commune = s.commune and p.id = s.person_id
     where s.commune = ${commune} and s.question_id = ${id} order by s.version`.execute(tx)
  const followers = await sql<{ id: string; words: string }>`
    select id, words from formal_questions
     where commune = ${commune} and follows_id = ${id} and state <> 'withdrawn' order by asked_on, id`.execute(tx)
  return { ...row, answers: answers.rows, steps: steps.rows, followers: followers.rows }
}

export function isPublicQuestion({ state }: Pick<QuestionRow, 'state'>): boolean {
  return state !== 'registered' && state !== 'withdrawn'
}
