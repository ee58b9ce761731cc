import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { stepColumns } from '../../platform/acts/step-columns.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import type { Deadline } from '../../law/deadline.ts'
import type {
  MeetingMode,
  MeetingState,
  MeetingVerb,
  VoterMeeting,
  VoterMeetingId,
} from './meeting.ts'
import { actingOffice } from './policy.ts'

/** The meeting as the rules see it, with what its acts write about it. */
export type LoadedMeeting = VoterMeeting & {
  readonly roundId: string
  readonly startsAt: string
  readonly place: string
  readonly onlineUrl: string
  readonly mode: MeetingMode
  readonly votersPresent: number | null
  readonly slipsPrinted: number
  readonly slipSecret: Uint8Array
}

/** The meeting, locked until the act ends; null when this commune has none such. */
export async function loadForAct(
  { tx, commune }: ReadContext,
  id: string,
): Promise<LoadedMeeting | null> {
  if (!hasIdShape(id)) return null
  const row = await tx
    .selectFrom('voter_meetings')
    .selectAll()
    .where('commune', '=', commune)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id as VoterMeetingId,
    state: row.state as MeetingState,
    version: row.version,
    onDay: row.on_day,
    noticeDueOn: row.notice_due_on,
    chairId: row.chair_id,
    secretaryId: row.secretary_id,
    chairApproved: row.chair_approved_at !== null,
    secretaryApproved: row.secretary_approved_at !== null,
    roundId: row.round_id,
    startsAt: row.starts_at,
    place: row.place,
    onlineUrl: row.online_url,
    mode: row.mode as MeetingMode,
    votersPresent: row.voters_present,
    slipsPrinted: row.slips_printed,
    slipSecret: row.slip_secret,
  }
}

export type NewMeeting = {
  readonly id: string
  readonly roundId: string
  readonly groupId: string | null
  readonly organiserId: string | null
  readonly chairId: string | null
  readonly secretaryId: string | null
  readonly onDay: Temporal.PlainDate
  readonly startsAt: string
  readonly lastsMinutes: number
  readonly mode: MeetingMode
  readonly place: string
  readonly onlineUrl: string
  readonly subject: string
  readonly hamletIds: readonly string[]
  readonly delegateIds: readonly string[]
  readonly requestedOn: Temporal.PlainDate | null
  readonly noticeClock: Deadline
  readonly decideClock: Deadline | null
  readonly slipSecret: Buffer
}

/** Keeps a new meeting with its hamlets, its delegates and the first step of its life. */
export async function insertMeeting(context: ReadContext, meeting: NewMeeting): Promise<void> {
  const { tx, commune } = context
  const { noticeClock, decideClock } = meeting
  await tx
    .insertInto('voter_meetings')
    .values({
      commune,
      id: meeting.id,
      round_id: meeting.roundId,
      state: 'planned',
      group_id: meeting.groupId,
      organiser_id: meeting.organiserId,
      chair_id: meeting.chairId,
      secretary_id: meeting.secretaryId,
      on_day: meeting.onDay.toString(),
      starts_at: meeting.startsAt,
      lasts_minutes: meeting.lastsMinutes,
      mode: meeting.mode,
      place: meeting.place,
      online_url: meeting.onlineUrl,
      subject: meeting.subject,
      requested_on: meeting.requestedOn?.toString() ?? null,
      notice_due_on: noticeClock.dueOn.toString(),
      notice_due_rule: noticeClock.ruleKey,
      decide_due_on: decideClock?.dueOn.toString() ?? null,
      decide_due_rule: decideClock?.ruleKey ?? null,
      slip_secret: meeting.slipSecret,
    })
    .execute()
  await sql`
    with areas as (
      insert into voter_meeting_hamlets (commune, meeting_id, hamlet_id)
      select ${commune}, ${meeting.id}, unnest(${meeting.hamletIds}::uuid[]))
    insert into voter_meeting_delegates (commune, meeting_id, person_id)
    select ${commune}, ${meeting.id}, unnest(${meeting.delegateIds}::uuid[])`.execute(tx)
  await insertStep(context, { id: meeting.id, version: 1, verb: 'plan', publicNote: '' })
}

type Change = {
  readonly state?: MeetingState
  readonly on_day?: string
  readonly starts_at?: string
  readonly mode?: MeetingMode
  readonly place?: string
  readonly online_url?: string
  readonly notice_due_on?: string
  readonly notice_due_rule?: string
  readonly announced_on?: string
  readonly voters_present?: number
  readonly guests?: string
  readonly conclusion?: string
  readonly closed_on?: string
  readonly closed_at?: string
  readonly chair_approved_at?: string
  readonly secretary_approved_at?: string
}

/** Moves the meeting on by one step and writes the step in its life. */
export async function saveStep(
  context: ReadContext,
  meeting: VoterMeeting,
  taken: { verb: MeetingVerb; publicNote?: string; change: Change },
): Promise<void> {
  const { tx, commune } = context
  const version = meeting.version + 1
  await tx
    .updateTable('voter_meetings')
    .set({ ...taken.change, version })
    .where('commune', '=', commune)
    .where('id', '=', meeting.id)
    .execute()
  const { verb, publicNote = '' } = taken
  await insertStep(context, { id: meeting.id, version, verb, publicNote })
}

async function insertStep(
  context: ReadContext,
  step: { id: string; version: number; verb: MeetingVerb; publicNote: string },
): Promise<void> {
  await context.tx
    .insertInto('voter_meeting_steps')
    .values({
      ...stepColumns(context),
      meeting_id: step.id,
      version: step.version,
      verb: step.verb,
      office: actingOffice(context.actor),
      public_note: step.publicNote,
    })
    .execute()
}

export type Attendance = {
  readonly personId: string
  readonly attendance: 'present' | 'absent'
  readonly reason: string
}

/** Writes who came; a delegate who was not expected is added. */
export async function saveAttendance(
  { tx, commune }: ReadContext,
  meetingId: string,
  attendances: readonly Attendance[],
): Promise<void> {
  if (attendances.length === 0) return
  await tx
    .insertInto('voter_meeting_delegates')
    .values(
      attendances.map(({ personId, attendance, reason }) => ({
        commune,
        meeting_id: meetingId,
        person_id: personId,
        attendance,
        reason,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['commune', 'meeting_id', 'person_id']).doUpdateSet((set) => ({
        attendance: set.ref('excluded.attendance'),
        reason: set.ref('excluded.reason'),
      })),
    )
    .execute()
}

/** How many delegates were marked as present. */
export async function countPresent(
  { tx, commune }: ReadContext,
  meetingId: string,
): Promise<number> {
  const row = await tx
    .selectFrom('voter_meeting_delegates')
    .select((count) => count.fn.countAll<number>().as('present'))
    .where('commune', '=', commune)
    .where('meeting_id', '=', meetingId)
    .where('attendance', '=', 'present')
    .executeTakeFirst()
  return Number(row?.present ?? 0)
}

export async function saveSlipsPrinted(
  { tx, commune }: ReadContext,
  meetingId: string,
  highest: number,
): Promise<void> {
  await tx
    .updateTable('voter_meetings')
    .set({ slips_printed: highest })
    .where('commune', '=', commune)
    .where('id', '=', meetingId)
    .execute()
}
