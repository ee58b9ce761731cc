import { sql } from 'kysely'
import { legalDay } from '../../kernel/clock.ts'
import type { AnnouncedFact } from '../../platform/jobs/reaction.ts'
import type { EvidenceRecord, EvidenceSource } from '../plan/index.ts'
import { indicatorFacts } from './events.ts'
import { nameOfIndicator, periodText } from './text.vi.ts'

type Row = { id: string; number: number; name: string }

/** What of indicators may prove a duty of the plan, such as targets for each year. */
export const indicatorEvidence: EvidenceSource = {
  facts: {
    [indicatorFacts.targetSet]: { words: 'Mục tiêu năm của một chỉ tiêu được ghi' },
    [indicatorFacts.figureChecked]: { words: 'Số liệu của một chỉ tiêu được kiểm tra' },
  },
  async records({ tx, commune }, facts) {
    const ids = facts.map(({ subject }) => subject.id)
    const { rows } = await sql<Row>`
      select id, number, name from indicators
       where commune = ${commune} and id = any(${ids}::uuid[])`.execute(tx)
    const found = new Map(rows.map((row) => [row.id, row]))
    return new Map(
      facts.flatMap((fact) => {
        const row = found.get(fact.subject.id)
        if (!row) return []
        return [[fact.id, recordOf(row, fact)] as const]
      }),
    )
  },
}

// One record for an indicator and a year or quarter: the next year's is another.
function recordOf(row: Row, { name, payload, at }: AnnouncedFact): EvidenceRecord {
  const period = { year: Number(payload['year']), quarter: Number(payload['quarter'] ?? 0) }
  const isTarget = name === indicatorFacts.targetSet
  const said = isTarget
    ? `mục tiêu năm ${period.year}`
    : `số liệu ${periodText(period).toLowerCase()} đã kiểm tra`
  const onDay = legalDay(at)
  return {
    subject: {
      kind: isTarget ? 'indicator_target' : 'indicator_figure',
      id: `${row.id}/${period.year}.${period.quarter}`,
    },
    onDay,
    countsFor: isTarget ? Temporal.PlainDate.from({ year: period.year, month: 1, day: 1 }) : onDay,
    label: `${nameOfIndicator(row)}: ${said}`,
    publicPath: `/chi-tieu/${row.id}`,
    deskPath: `/ban-lam-viec/chi-tieu/${row.id}`,
  }
}
