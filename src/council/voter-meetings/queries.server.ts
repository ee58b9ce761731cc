import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import type { MeetingMode, MeetingState, MeetingVerb } from './meeting.ts'
import type { RoundKind } from './round.ts'

type Where = Pick<ReadContext, 'tx' | 'commune'>

/** A meeting in a list. */
export type MeetingRow = {
  readonly id: string
  readonly roundId: string
  readonly round: string
  readonly kind: RoundKind
  readonly state: MeetingState
  readonly onDay: Temporal.PlainDate
  readonly startsAt: string
  readonly lastsMinutes: number
  readonly mode: MeetingMode
  readonly place: string
  readonly subject: string
  readonly group: string | null
  readonly noticeDueOn: Temporal.PlainDate
  readonly announcedOn: Temporal.PlainDate | null
  readonly hamlets: readonly string[]
  readonly hamletIds: readonly string[]
  readonly delegateIds: readonly string[]
  readonly lines: number
  readonly petitions: number
}

const hamletsOf = sql`coalesce((select array_agg(x.name order by x.position, x.name)
    from voter_meeting_hamlets a join hamlets x on x.commune = a.commune and x.id = a.hamlet_id
   where a.commune = m.commune and a.meeting_id = m.id), '{}')`

const rowColumns = sql`
    m.id, m.round_id as "roundId", r.name as round, r.kind, m.state, m.on_day as "onDay", m.starts_at as "startsAt",
    m.lasts_minutes as "lastsMinutes", m.mode, m.place, m.subject, g.name as "group",
    m.notice_due_on as "noticeDueOn", m.announced_on as "announcedOn", ${hamletsOf} as hamlets,
    coalesce((select array_agg(a.hamlet_id::text) from voter_meeting_hamlets a
       where a.commune = m.commune and a.meeting_id = m.id), '{}') as "hamletIds",
    coalesce((select array_agg(d.person_id::text) from voter_meeting_delegates d
       where d.commune = m.commune and d.meeting_id = m.id), '{}') as "delegateIds",
    (select count(*) from spoken_lines l where l.commune = m.commune and l.meeting_id = m.id
        and l.withdrawn_at is null)::int as lines,
    (select count(*) from spoken_lines l where l.commune = m.commune and l.meeting_id = m.id
        and l.withdrawn_at is null and l.kind = 'petition')::int as petitions`

const joined = sql`voter_meetings m
      join meeting_rounds r on r.commune = m.commune and r.id = m.round_id
      left join bodies g on g.commune = m.commune and g.id = m.group_id`

/** The meetings of a round in the order of their days. */
export async function meetingsOfRound(
  { tx, commune }: Where,
  roundId: string,
): Promise<MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`
    select ${rowColumns} from ${joined}
     where m.commune = ${commune} and m.round_id = ${roundId}
     order by m.on_day, m.starts_at, m.id`.execute(tx)
  return rows
}

/** Meetings that everybody may know of: those to come in their order, or those past, newest first. */
export async function publicMeetings(
  { tx, commune, today }: ReadContext,
  which: 'coming' | 'past',
  hamletId: string | null,
): Promise<MeetingRow[]> {
  const day = today.toString()
  const isComing = which === 'coming'
  const { rows } = await sql<MeetingRow>`
    select ${rowColumns} from ${joined}
     where m.commune = ${commune} and m.state <> 'planned' and (m.announced_on is not null)
       and (case when ${isComing} then m.on_day >= ${day} and m.state <> 'closed'
                 else m.on_day < ${day} or m.state = 'closed' end)
       and (${hamletId}::uuid is null or exists (select from voter_meeting_hamlets a
             where a.commune = m.commune and a.meeting_id = m.id and a.hamlet_id = ${hamletId}))
     order by case when ${isComing} then m.on_day end, m.on_day desc, m.starts_at, m.id
     limit 200`.execute(tx)
  return rows
}

/** Ids of the meetings of a round that wait to be announced. */
export async function plannedMeetingsOf(
  { tx, commune }: Where,
  roundId: string,
): Promise<string[]> {
  if (!hasIdShape(roundId)) return []
  const rows = await tx
    .selectFrom('voter_meetings')
    .select('id')
    .where('commune', '=', commune)
    .where('round_id', '=', roundId)
    .where('state', '=', 'planned')
    .orderBy('on_day')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

export type Participant = {
  readonly personId: string
  readonly name: string
  readonly attendance: 'present' | 'absent' | null
  readonly reason: string
}

/** Delegates expected at a meeting, and whether they came. */
export async function meetingParticipants(
  { tx, commune }: Where,
  meetingId: string,
): Promise<Participant[]> {
  const { rows } = await sql<Participant>`
    select d.person_id as "personId", p.full_name as name, d.attendance, d.reason
      from voter_meeting_delegates d
      join persons p on p.commune = d.commune and p.id = d.person_id
     where d.commune = ${commune} and d.meeting_id = ${meetingId}
     order by p.full_name collate "vi-x-icu", p.id`.execute(tx)
  return rows
}

export type MeetingStep = {
  readonly verb: MeetingVerb
  readonly at: Temporal.Instant
  readonly person: string | null
  readonly office: string
  readonly publicNote: string
}

/** What was done to a meeting, the oldest first. */
export async function meetingSteps(
  { tx, commune }: Where,
  meetingId: string,
): Promise<MeetingStep[]> {
  const { rows } = await sql<MeetingStep>`
    select s.verb, s.at, p.full_name as person, s.office, s.public_note as "publicNote"
      from voter_meeting_steps s
      left join persons p on p.commune = s.commune and p.id = s.person_id
     where s.commune = ${commune} and s.meeting_id = ${meetingId}
     order by s.version`.execute(tx)
  return rows
}

export type MeetingDossier = MeetingRow & {
  readonly version: number
  readonly onlineUrl: string
  readonly organiser: string | null
  readonly groupId: string | null
  readonly chairId: string | null
  readonly chair: string | null
  readonly secretaryId: string | null
  readonly secretary: string | null
  readonly noticeDueRule: string
  readonly requestedOn: Temporal.PlainDate | null
  readonly decideDueOn: Temporal.PlainDate | null
  readonly decideDueRule: string | null
  readonly closedAt: Temporal.Instant | null
  readonly votersPresent: number | null
  readonly guests: string
  readonly conclusion: string
  readonly chairApprovedAt: Temporal.Instant | null
  readonly secretaryApprovedAt: Temporal.Instant | null
  readonly slipsPrinted: number
  readonly slipSecret: Uint8Array
}

/** Everything of one meeting but what was said; null when this commune has none such. */
export async function meetingDossier(
  { tx, commune }: Where,
  id: string,
): Promise<MeetingDossier | null> {
  if (!hasIdShape(id)) return null
  const { rows } = await sql<MeetingDossier>`
    select ${rowColumns}, m.version, m.online_url as "onlineUrl", o.name as organiser, m.group_id as "groupId",
           m.chair_id as "chairId", c.full_name as chair, m.secretary_id as "secretaryId", s.full_name as secretary,
           m.notice_due_rule as "noticeDueRule", m.requested_on as "requestedOn", m.decide_due_on as "decideDueOn",
           m.decide_due_rule as "decideDueRule", m.closed_at as "closedAt", m.voters_present as "votersPresent",
           m.guests, m.conclusion, m.chair_approved_at as "chairApprovedAt",
           m.secretary_approved_at as "secretaryApprovedAt", m.slips_printed as "slipsPrinted",
           m.slip_secret as "slipSecret"
      from ${joined}
      left join bodies o on o.commune = m.commune and o.id = m.organiser_id
      left join persons c on c.commune = m.commune and c.id = m.chair_id
      left join persons s on s.commune = m.commune and s.id = m.secretary_id
     where m.commune = ${commune} and m.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** As `meetingDossier`, for whoever is not at the desk: what was announced once. */
export async function publicMeeting(context: Where, id: string): Promise<MeetingDossier | null> {
  const meeting = await meetingDossier(context, id)
  return meeting?.announcedOn ? meeting : null
}

export type MeetingToHold = Pick<MeetingRow, 'id' | 'onDay' | 'hamletIds' | 'delegateIds'>

/** Announced meetings of a round that lie before a day, in their order: what loads samples holds them. */
export async function meetingsToHold(
  context: Where,
  roundId: string,
  before: Temporal.PlainDate,
): Promise<MeetingToHold[]> {
  const meetings = await meetingsOfRound(context, roundId)
  return meetings.filter(({ onDay }) => Temporal.PlainDate.compare(onDay, before) < 0)
}
