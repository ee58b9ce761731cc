import { sql } from 'kysely'
import { legalDay } from '../../kernel/clock.ts'
import type { EvidenceRecord, EvidenceSource } from '../plan/index.ts'
import { recommendationFacts, supervisionFacts } from './events.ts'
import { supervisionKinds, type SupervisionKind } from './supervision.ts'
import { kindText, verdictText } from './text.vi.ts'

const whose = { council: 'của HĐND', standing_body: 'của Thường trực', board: 'của Ban' }
const work = {
  key: 'work',
  words: 'Hình thức và cơ quan giám sát',
  values: Object.fromEntries(
    supervisionKinds.flatMap((kind) =>
      Object.entries(whose).map(([body, words]) => [
        `${kind}_${body}`,
        `${kindText[kind]} ${words}`,
      ]),
    ),
  ),
}

type Row = {
  id: string
  kind: SupervisionKind
  subject: string
  state: string
  concludedOn: Temporal.PlainDate | null
}

/** What of supervisions may prove a duty of the plan: the decision, the visits, the conclusion, a revisit. */
export const supervisionEvidence: EvidenceSource = {
  facts: {
    [supervisionFacts.decided]: { words: 'Có quyết định giám sát, khảo sát', filter: work },
    [supervisionFacts.visited]: {
      words: 'Đã khảo sát, làm việc',
      filter: {
        key: 'joint',
        words: 'Phối hợp',
        values: { joint: 'Cùng MTTQ, đoàn thể', alone: 'Không phối hợp' },
      },
    },
    [supervisionFacts.concluded]: { words: 'Cuộc giám sát có kết luận', filter: work },
    [recommendationFacts.revisited]: {
      words: 'Kiến nghị giám sát được xem lại tại chỗ',
      filter: { key: 'verdict', words: 'Kết quả xem lại', values: verdictText },
    },
  },
  async records({ tx, commune }, facts) {
    const ids = facts.map(({ subject, payload }) =>
      subject.kind === 'recommendation' ? String(payload['supervision']) : subject.id,
    )
    const { rows } = await sql<Row>`
      select id, kind, subject, state, concluded_on as "concludedOn" from supervisions
       where commune = ${commune} and id = any(${ids}::uuid[])`.execute(tx)
    const found = new Map(rows.map((row) => [row.id, row]))
    return new Map(
      facts.flatMap((fact, place) => {
        const row = found.get(ids[place]!)
        return row && row.state !== 'dropped' ? [[fact.id, recordOf(row, fact)] as const] : []
      }),
    )
  },
}

function recordOf(
  { id, kind, subject, concludedOn }: Row,
  fact: {
    name: string
    subject: { kind: string; id: string }
    at: Temporal.Instant
    payload: Readonly<Record<string, unknown>>
  },
): EvidenceRecord {
  const isVisit = fact.name === supervisionFacts.visited
  const isRevisit = fact.subject.kind === 'recommendation'
  // A visit is a record of its own; a decision and its conclusion are one supervision.
  const own = isVisit
    ? { kind: 'supervision_visit', id: String(fact.payload['visit']) }
    : fact.subject
  const what = isRevisit
    ? 'Xem lại kiến nghị: '
    : isVisit
      ? 'Khảo sát, làm việc: '
      : `${kindText[kind]}: `
  return {
    subject: own,
    onDay: legalDay(fact.at),
    label: what + subject,
    publicPath: concludedOn ? `/giam-sat/${id}` : null,
    deskPath: `/ban-lam-viec/giam-sat/${id}`,
  }
}
