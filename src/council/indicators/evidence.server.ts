import { sql } from 'kysely'
import { legalDay } from '../../kernel/clock.ts'
import type { AnnouncedFact } from '../../platform/jobs/reaction.ts'
import type { EvidenceSource } from '../plan/index.ts'
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
        return [
          [
            fact.id,
            {
              subject: fact.subject,
              onDay: legalDay(fact.at),
              label: `${nameOfIndicator(row)}: ${labelOf(fact)}`,
              publicPath: `/chi-tieu/${row.id}`,
              deskPath: `/ban-lam-viec/chi-tieu/${row.id}`,
            },
          ] as const,
        ]
      }),
    )
  },
}

function labelOf({ name, payload }: AnnouncedFact): string {
  const year = Number(payload['year'])
  if (name === indicatorFacts.targetSet) return `mục tiêu năm ${year}`
  const period = periodText({ year, quarter: Number(payload['quarter'] ?? 0) })
  return `số liệu ${period.toLowerCase()} đã kiểm tra`
}
