import { sql } from 'kysely'
import { hasIdShape } from '../../kernel/ids.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { bodiesOf, readsAll } from './policy.ts'
import type { Finding, Member, SupervisedPart, SupervisionRow, Visit } from './shown.ts'
import type { SupervisionState, SupervisionVerb } from './supervision.ts'

const columns = sql`s.id, s.state, s.version, s.kind, s.subject, b.name as body, b.kind as "bodyKind",
    s.body_id as "bodyId", p.name as partner, a.subject as area, a.code as "areaCode",
    s.activity_id as "activityId", s.document_number as "documentNumber", s.decided_on as "decidedOn",
    s.stretch, s.starts_on as "startsOn", s.ends_on as "endsOn", s.outline, s.outlined_on as "outlinedOn",
    s.outline_due_on as "outlineDueOn", s.outline_due_rule as "outlineDueRule",
    s.report_due_on as "reportDueOn", s.report_due_rule as "reportDueRule",
    s.replies_due_on as "repliesDueOn", s.comments_due_on as "commentsDueOn", s.draft, s.conclusion,
    s.conclusion_number as "conclusionNumber", s.concluded_on as "concludedOn", s.is_sample as "isSample"`

const joined = sql`supervisions s
    join bodies b on b.commune = s.commune and b.id = s.body_id
    left join bodies p on p.commune = s.commune and p.id = s.partner_id
    left join duties a on a.commune = s.commune and a.id = s.area_id`

/** What this reader may read: all for the council's side, else what concerns them, else what is public. */
function readableBy({ actor, commune }: ReadContext) {
  if (readsAll(actor)) return sql`true`
  const own = bodiesOf(actor)
  return sql`(s.state = 'concluded' or s.partner_id = any(${own}::uuid[])
    or exists (select from supervised_bodies v where v.commune = ${commune} and v.supervision_id = s.id
          and v.body_id = any(${own}::uuid[])))`
}

/** Supervisions that this reader may read, the newest first. */
export async function supervisionsFor(
  context: ReadContext,
  wanted: { state?: SupervisionState | null; activityIds?: readonly string[] } = {},
): Promise<SupervisionRow[]> {
  const { tx, commune } = context
  const { state = null, activityIds = null } = wanted
  const { rows } = await sql<SupervisionRow>`
    select ${columns} from ${joined}
     where s.commune = ${commune} and ${readableBy(context)} and (${state}::text is null or s.state = ${state})
       and (${activityIds}::uuid[] is null or s.activity_id = any(${activityIds}::uuid[]))
     order by s.decided_on desc, s.id desc limit 500`.execute(tx)
  return rows
}

/** One supervision that this reader may read; null for any other. */
export async function supervisionFor(
  context: ReadContext,
  id: string,
): Promise<SupervisionRow | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<SupervisionRow>`
    select ${columns} from ${joined}
     where s.commune = ${context.commune} and s.id = ${id} and ${readableBy(context)}`.execute(
    context.tx,
  )
  return rows[0] ?? null
}

export type SupervisionStep = {
  readonly verb: SupervisionVerb
  readonly at: Temporal.Instant
  readonly person: string | null
  readonly office: string
  readonly note: string
}

type Where = Pick<ReadContext, 'tx' | 'commune'>

export async function membersOf({ tx, commune }: Where, id: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select role, person_id as "personId", name from supervision_members
     where commune = ${commune} and supervision_id = ${id} order by position`.execute(tx)
  return rows
}

export async function partsOf({ tx, commune }: Where, id: string): Promise<SupervisedPart[]> {
  const { rows } = await sql<SupervisedPart>`
    select v.id, v.body_id as "bodyId", b.name, v.reply_state as "replyState", v.reply,
           v.replied_on as "repliedOn", v.sent_back_because as "sentBackBecause", v.comment,
           v.commented_on as "commentedOn"
      from supervised_bodies v join bodies b on b.commune = v.commune and b.id = v.body_id
     where v.commune = ${commune} and v.supervision_id = ${id} order by b.position, b.name`.execute(
    tx,
  )
  return rows
}

export async function visitsOf({ tx, commune }: Where, id: string): Promise<Visit[]> {
  const { rows } = await sql<Visit>`
    select v.id, v.kind, b.name as body, v.place, v.on_day as "onDay", v.notice_due_on as "noticeDueOn",
           v.notice_due_rule as "noticeDueRule", v.questions, v.answers, v.crowding_reason as "crowdingReason",
           v.notes, v.minutes, v.done_on as "doneOn"
      from supervision_visits v left join bodies b on b.commune = v.commune and b.id = v.body_id
     where v.commune = ${commune} and v.supervision_id = ${id} order by v.on_day, v.id`.execute(tx)
  return rows
}

export async function findingsOf({ tx, commune }: Where, id: string): Promise<Finding[]> {
  const { rows } = await sql<Finding>`
    select number, words, evidence from supervision_findings
     where commune = ${commune} and supervision_id = ${id} order by number`.execute(tx)
  return rows
}

export async function stepsOf({ tx, commune }: Where, id: string): Promise<SupervisionStep[]> {
  const { rows } = await sql<SupervisionStep>`
    select s.verb, s.at, p.full_name as person, s.office, s.note from supervision_steps s
      left join persons p on p.commune = s.commune and p.id = s.person_id
     where s.commune = ${commune} and s.supervision_id = ${id} order by s.version`.execute(tx)
  return rows
}
