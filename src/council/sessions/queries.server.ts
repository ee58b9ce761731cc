import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { Deadline } from '../../law/deadline.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { latestDayBefore } from '../rules/index.ts'
import {
  preparations,
  ruleFor,
  standingOf,
  type Preparation,
  type PreparationStanding,
} from './checklist.ts'
import type { SessionKind, SessionState } from './session.ts'

/** A session as pages show it. */
export type SessionShown = {
  readonly id: string
  readonly number: number
  readonly term: string
  readonly kind: SessionKind
  readonly state: SessionState
  readonly version: number
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly beginsAt: string
  readonly place: string
  readonly content: string
  readonly askedBy: string
  readonly convenedOn: Temporal.PlainDate | null
  readonly convenedByDocument: string
  readonly announcedOn: Temporal.PlainDate | null
  readonly announcedWhere: string
  readonly papersSentOn: Temporal.PlainDate | null
  readonly presiding: string | null
  readonly secretary: string | null
  readonly openedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly checkInKey: string
  readonly isSample: boolean
}

const columns = sql`
  s.id, s.number, t.name as term, s.kind, s.state, s.version, s.starts_on as "startsOn",
  s.ends_on as "endsOn", s.begins_at as "beginsAt", s.place, s.content, s.asked_by as "askedBy",
  s.convened_on as "convenedOn", s.convened_by_document as "convenedByDocument",
  s.announced_on as "announcedOn", s.announced_where as "announcedWhere",
  s.papers_sent_on as "papersSentOn", s.opened_at as "openedAt", s.closed_at as "closedAt",
  s.check_in_key as "checkInKey", s.is_sample as "isSample",
  (select full_name from persons where commune = s.commune and id = s.presiding_id) as presiding,
  (select full_name from persons where commune = s.commune and id = s.secretary_id) as secretary`

/** A session by its id; undefined when this commune has none such. */
export async function sessionById(
  { tx, commune }: ReadContext,
  id: string,
): Promise<SessionShown | undefined> {
  if (!hasIdShape(id)) return undefined
  const { rows } = await sql<SessionShown>`
    select ${columns} from sessions s
      join council_terms t on t.commune = s.commune and t.id = s.term_id
     where s.commune = ${commune} and s.id = ${id}`.execute(tx)
  return rows[0]
}

/** The sessions that begin in a year, by their days. */
export async function sessionsOfYear(
  { tx, commune }: ReadContext,
  year: number,
): Promise<SessionShown[]> {
  const { rows } = await sql<SessionShown>`
    select ${columns} from sessions s
      join council_terms t on t.commune = s.commune and t.id = s.term_id
     where s.commune = ${commune} and s.starts_on between ${`${year}-01-01`} and ${`${year}-12-31`}
     order by s.starts_on, s.number`.execute(tx)
  return rows
}

/** What the public may know of a session: that it is planned is the council's own matter. */
export function isPublic({ state }: { state: SessionState }): boolean {
  return state !== 'planned'
}

export type CheckedPreparation = {
  readonly preparation: Preparation
  readonly deadline: Deadline
  readonly doneOn: Temporal.PlainDate | null
  readonly standing: PreparationStanding
}

/** What the law asks before the session opens, each with the arithmetic of its last day. */
export async function checklistOf(
  context: ReadContext,
  session: SessionShown,
): Promise<CheckedPreparation[]> {
  const doneOn: Record<Preparation, Temporal.PlainDate | null> = {
    convene: session.convenedOn,
    announce: session.announcedOn,
    send_papers: session.papersSentOn,
  }
  const checked: CheckedPreparation[] = []
  for (const preparation of preparations) {
    const deadline = await latestDayBefore(
      context,
      ruleFor(preparation, session.kind),
      session.startsOn,
    )
    const done = doneOn[preparation]
    const standing = standingOf({ dueOn: deadline.dueOn, doneOn: done }, context.today)
    checked.push({ preparation, deadline, doneOn: done, standing })
  }
  return checked
}

export type SessionStepShown = {
  readonly verb: string
  readonly state: SessionState
  readonly at: Temporal.Instant
  readonly by: string | null
  readonly note: string
}

/** What became of a session, step by step. */
export async function stepsOf(
  { tx, commune }: ReadContext,
  sessionId: string,
): Promise<SessionStepShown[]> {
  const { rows } = await sql<SessionStepShown>`
    select x.verb, x.state, x.at, p.full_name as by, x.note from session_steps x
      left join persons p on p.commune = x.commune and p.id = x.person_id
     where x.commune = ${commune} and x.session_id = ${sessionId} order by x.version`.execute(tx)
  return rows
}
