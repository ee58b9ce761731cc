import { sql } from 'kysely'
import { writeDay } from '../../kernel/clock.ts'
import type { EvidenceRecord, EvidenceSource } from '../plan/index.ts'
import { voterMeetingFacts } from './events.ts'
import { roundKindText, meetingName } from './text.vi.ts'

type Row = {
  id: string
  state: string
  on_day: Temporal.PlainDate
  place: string
  subject: string
  announced_on: Temporal.PlainDate | null
  hamlets: string[]
}

/** What of voter contact may prove a duty of the plan: meetings that took place, counted by themselves. */
export const voterMeetingEvidence: EvidenceSource = {
  facts: {
    [voterMeetingFacts.announced]: { words: 'Cuộc tiếp xúc cử tri được thông báo' },
    [voterMeetingFacts.closed]: {
      words: 'Cuộc tiếp xúc cử tri đã diễn ra',
      filter: { key: 'kind', words: 'Loại đợt tiếp xúc', values: roundKindText },
    },
  },
  async records({ tx, commune }, facts) {
    const ids = facts.map(({ subject }) => subject.id)
    const { rows } = await sql<Row>`
      select m.id, m.state, m.on_day, m.place, m.subject, m.announced_on,
             coalesce((select array_agg(h.name order by h.position) from voter_meeting_hamlets a
                 join hamlets h on h.commune = a.commune and h.id = a.hamlet_id
                where a.commune = m.commune and a.meeting_id = m.id), '{}') as hamlets
        from voter_meetings m
       where m.commune = ${commune} and m.id = any(${ids}::uuid[])`.execute(tx)
    const found = new Map(rows.map((row) => [row.id, row]))
    return new Map(
      facts.flatMap((fact) => {
        const row = found.get(fact.subject.id)
        return row && row.state !== 'cancelled'
          ? [[fact.id, recordOf(row, fact.name)] as const]
          : []
      }),
    )
  },
}

function recordOf(row: Row, fact: string): EvidenceRecord {
  const { id, on_day: onDay } = row
  const isHeld = fact === voterMeetingFacts.closed
  return {
    subject: { kind: 'voter_meeting', id },
    onDay: isHeld ? onDay : (row.announced_on ?? onDay),
    label: `Tiếp xúc cử tri ${meetingName(row)}, ${writeDay(onDay)}`,
    publicPath: row.announced_on ? `/tiep-xuc-cu-tri/${id}` : null,
    deskPath: `/ban-lam-viec/tiep-xuc/${id}`,
  }
}
