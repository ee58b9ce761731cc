import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { FormalQuestion, QuestionKind, QuestionState, QuestionVerb } from './formal-question.ts'
import { actingOffice } from './policy.ts'

/** The question as the rules see it, with what its acts write about it. */
export type LoadedQuestion = FormalQuestion & {
  readonly bodyId: string
  readonly askedOn: Temporal.PlainDate
}

/** The question, locked until the act ends; null when this commune has none such. */
export async function loadForAct({ tx, commune }: ReadContext, id: string): Promise<LoadedQuestion | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<LoadedQuestion>`
    select id, state, version, kind, asker_id as "askerId", person_id as "personId", body_id as "bodyId",
           asked_on as "askedOn"
      from formal_questions where commune = ${commune} and id = ${id} for update`.execute(tx)
  return rows[0] ?? null
}

export type NewQuestion = {
  readonly id: string
  readonly kind: QuestionKind
  readonly words: string
  readonly topic: string
  readonly askerId: string
  readonly personId: string
  readonly bodyId: string
  readonly office: string
  readonly sessionId: string | null
  readonly followsId: string | null
  readonly isSample?: boolean
}

/** Keeps a new question with the first step of its life. */
export async function insertQuestion(context: ReadContext, one: NewQuestion): Promise<void> {
  const { tx, commune, today } = context
  await sql`
    insert into formal_questions (commune, id, state, kind, words, topic, asker_id, person_id, body_id, office,
      session_id, follows_id, asked_on, is_sample)
    values (${commune}, ${one.id}, 'registered', ${one.kind}, ${one.words}, ${one.topic}, ${one.askerId},
      ${one.personId}, ${one.bodyId}, ${one.office}, ${one.sessionId}, ${one.followsId}, ${today.toString()},
      ${one.isSample ?? false})`.execute(tx)
  await insertStep(context, { id: one.id, version: 1, verb: 'register', note: '' })
}

export type Change = {
  readonly topic?: string
  readonly sent_on?: string
  readonly due_on?: string
  readonly due_rule?: string
  readonly answered_on?: string
  readonly is_straight?: boolean
  readonly names_owner?: boolean
  readonly names_day?: boolean
  readonly verdict_note?: string
  readonly resolution_id?: string
  readonly resolution?: string
}

export type Taken = {
  readonly verb: QuestionVerb
  readonly state: QuestionState
  readonly note?: string
  readonly change?: Change
}

/** Moves the question on by one step and writes the step in its life. */
export async function saveStep(context: ReadContext, question: LoadedQuestion, taken: Taken): Promise<void> {
  const { tx, commune } = context
  const version = question.version + 1
  const { verb, state, note = '', change = {} } = taken
  const set = Object.entries({ ...change, state, version }).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  await sql`update formal_questions set ${sql.join(set)} where commune = ${commune} and id = ${question.id}`.execute(tx)
  await insertStep(context, { id: question.id, version, verb, note })
}

async function insertStep(
  { tx, commune, actor, now, today }: ReadContext,
  step: { id: string; version: number; verb: QuestionVerb; note: string },
): Promise<void> {
  await sql`
    insert into formal_question_steps (commune, question_id, version, verb, at, on_day, person_id, office, note)
    values (${commune}, ${step.id}, ${step.version}, ${step.verb}, ${now.toString()}, ${today.toString()},
      ${actor?.personId ?? null}, ${actingOffice(actor)}, ${step.note})`.execute(tx)
}

export async function insertAnswer(
  { tx, commune, actor, today }: ReadContext,
  answer: { id: string; questionId: string; words: string; isSpoken: boolean },
): Promise<void> {
  await sql`
    insert into formal_answers (commune, id, question_id, words, is_spoken, answered_on, recorded_by)
    values (${commune}, ${answer.id}, ${answer.questionId}, ${answer.words}, ${answer.isSpoken}, ${today.toString()},
      ${actor?.personId ?? null})`.execute(tx)
}
