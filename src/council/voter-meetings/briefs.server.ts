import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { MeetingState } from './meeting.ts'
import { slotText } from './round.ts'
import { meetingName, whenText } from './text.vi.ts'

/** What somebody who tells of a meeting needs to know: what it is called, when, and who takes part. */
export type MeetingBrief = {
  readonly id: string
  readonly state: MeetingState
  readonly name: string
  readonly when: string
  /** As `slotText` writes it in facts. */
  readonly slot: string
  readonly personIds: readonly string[]
}

type Row = {
  id: string
  state: MeetingState
  subject: string
  place: string
  hamlets: string[]
  onDay: Temporal.PlainDate
  startsAt: string
  personIds: string[]
}

export async function meetingBrief(
  { tx, commune }: Pick<ReadContext, 'tx' | 'commune'>,
  id: string,
): Promise<MeetingBrief | null> {
  const { rows } = await sql<Row>`
    select m.id, m.state, m.subject, m.place, m.on_day as "onDay", m.starts_at as "startsAt",
           coalesce((select array_agg(h.name order by h.position) from voter_meeting_hamlets a
               join hamlets h on h.commune = a.commune and h.id = a.hamlet_id
              where a.commune = m.commune and a.meeting_id = m.id), '{}') as hamlets,
           array(select d.person_id::text from voter_meeting_delegates d
                  where d.commune = m.commune and d.meeting_id = m.id
                 union select unnest(array[m.chair_id, m.secretary_id])::text) as "personIds"
      from voter_meetings m
     where m.commune = ${commune} and m.id = ${id}`.execute(tx)
  const [row] = rows
  if (!row) return null
  const { state, personIds } = row
  return {
    id,
    state,
    name: meetingName(row),
    when: whenText(row),
    slot: slotText(row),
    personIds: personIds.filter(Boolean),
  }
}
