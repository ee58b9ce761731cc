import { sql } from 'kysely'
import { legalDay } from '../../kernel/clock.ts'
import type { EvidenceRecord, EvidenceSource } from '../plan/index.ts'
import { petitionFacts } from './events.ts'
import { channelText } from './text.vi.ts'
import { publicText } from './wording/public-text.ts'

type Row = {
  id: string
  title: string
  receipt_code: string
  is_public: boolean
  is_diverted: boolean
  taken: Readonly<Record<string, string>>
}

/** Fact → the verb whose day in the thread of life is its day. */
const verbs: Readonly<Record<string, string>> = {
  [petitionFacts.submitted]: 'submit',
  [petitionFacts.diverted]: 'divert',
  [petitionFacts.answered]: 'answer',
  [petitionFacts.published]: 'publish',
  [petitionFacts.confirmed]: 'confirm',
}

/** What of petitions may prove a duty of the plan. */
export const petitionEvidence: EvidenceSource = {
  facts: {
    [petitionFacts.submitted]: {
      words: 'Kiến nghị được gửi hoặc ghi nhận',
      filter: { key: 'channel', words: 'Kênh tiếp nhận', values: channelText },
    },
    [petitionFacts.diverted]: { words: 'Khiếu nại, tố cáo được chuyển đúng kênh' },
    [petitionFacts.answered]: { words: 'Kiến nghị được trả lời' },
    [petitionFacts.published]: { words: 'Kết quả giải quyết kiến nghị được công khai' },
    [petitionFacts.confirmed]: { words: 'Cử tri xác nhận kiến nghị đã được giải quyết' },
  },
  async records({ tx, commune }, facts) {
    const ids = facts.map(({ subject }) => subject.id)
    const { rows } = await sql<Row>`
      select p.id, coalesce(p.public_title, p.title) as title, p.receipt_code, p.published_on is not null and p.may_publish as is_public,
             p.state = 'diverted' as is_diverted,
             (select jsonb_object_agg(s.verb, s.on_day) from (
                select verb, min(on_day) as on_day from petition_steps
                 where commune = p.commune and petition_id = p.id group by verb) s) as taken
        from petitions p
       where p.commune = ${commune} and p.id = any(${ids}::uuid[])`.execute(tx)
    const found = new Map(rows.map((row) => [row.id, row]))
    return new Map(
      facts.flatMap((fact) => {
        const row = found.get(fact.subject.id)
        const day = row?.taken[verbs[fact.name] ?? '']
        return row
          ? [
              [
                fact.id,
                recordOf(row, day ? Temporal.PlainDate.from(day) : legalDay(fact.at)),
              ] as const,
            ]
          : []
      }),
    )
  },
}

// The receipt code opens a petition that is not public, so it is said only of those that are.
function recordOf(
  { id, title, receipt_code, is_public, is_diverted }: Row,
  onDay: Temporal.PlainDate,
): EvidenceRecord {
  const closed = is_diverted
    ? 'Đơn khiếu nại, tố cáo đã chuyển đúng kênh'
    : 'Một kiến nghị chưa công khai'
  return {
    subject: { kind: 'petition', id },
    onDay,
    label: is_public ? `Kiến nghị ${receipt_code}: ${publicText(title)}` : closed,
    publicPath: is_public ? `/kien-nghi/${receipt_code}` : null,
    deskPath: `/ban-lam-viec/kien-nghi/${id}`,
  }
}
