import { sql } from 'kysely'
import { writeDay } from '../../kernel/clock.ts'
import {
  everybody,
  type FeedContext,
  type SearchEntry,
  type SearchFeed,
} from '../../platform/search/entry.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { voterMeetingFacts } from './events.ts'
import { voterMeetingPermissions } from './policy.ts'
import { meetingName } from './text.vi.ts'

const reader = 'voter_meeting.reader'

type Row = {
  id: string
  round: string
  on_day: Temporal.PlainDate
  place: string
  subject: string
  guests: string
  conclusion: string
  announced_on: Temporal.PlainDate | null
  hamlets: string[]
  said: string
}

/** Meetings as they are found: by the desk with what was said, by the public once announced. */
export const voterMeetingFeed: SearchFeed = {
  kind: 'voter_meeting',
  noun: 'Tiếp xúc cử tri',
  hears: Object.values(voterMeetingFacts),
  entriesOf: async (context, ids) => (await rowsOf(context, ids)).flatMap(entriesOf),
  async idsOf({ tx, commune }) {
    const rows = await tx
      .selectFrom('voter_meetings')
      .select('id')
      .where('commune', '=', commune)
      .execute()
    return rows.map(({ id }) => id)
  },
  readersOf: (actor: Actor | null) =>
    voterMeetingPermissions['voter_meeting.read'].may(actor) ? [reader] : [],
}

// Who spoke stands in neither entry.
async function rowsOf({ tx, commune }: FeedContext, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select m.id, r.name as round, m.on_day, m.place, m.subject, m.guests, m.conclusion, m.announced_on,
           coalesce((select array_agg(h.name order by h.position) from voter_meeting_hamlets a
               join hamlets h on h.commune = a.commune and h.id = a.hamlet_id
              where a.commune = m.commune and a.meeting_id = m.id), '{}') as hamlets,
           coalesce((select string_agg(l.words, E'\n' order by l.position) from spoken_lines l
              where l.commune = m.commune and l.meeting_id = m.id and l.withdrawn_at is null), '') as said
      from voter_meetings m
      join meeting_rounds r on r.commune = m.commune and r.id = m.round_id
     where m.commune = ${commune} and m.id = any(${ids}::uuid[])`.execute(tx)
  return rows
}

function entriesOf(row: Row): SearchEntry[] {
  const { id, on_day: onDay, hamlets, subject, place } = row
  const title = `Tiếp xúc cử tri ${meetingName({ hamlets, subject, place })}, ${writeDay(onDay)}`
  const open = [row.round, place, subject, ...hamlets]
  const both = { id, title, code: '', onDay }
  const desk: SearchEntry = {
    ...both,
    face: 'desk',
    audiences: [reader],
    words: [...open, row.guests, row.conclusion, row.said].filter(Boolean).join('\n'),
    path: `/ban-lam-viec/tiep-xuc/${id}`,
  }
  if (row.announced_on === null) return [desk]
  return [
    desk,
    {
      ...both,
      face: 'public',
      audiences: [everybody],
      words: open.filter(Boolean).join('\n'),
      path: `/tiep-xuc-cu-tri/${id}`,
    },
  ]
}
