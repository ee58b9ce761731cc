import { sql } from 'kysely'
import type { EvidenceSource } from '../plan/index.ts'
import { programmeFacts } from './events.ts'
import { programmeName } from './text.vi.ts'

/** What of programmes may prove a duty of the plan: one that was adopted, for the year it is for. */
export const programmeEvidence: EvidenceSource = {
  facts: { [programmeFacts.adopted]: { words: 'Chương trình năm được thông qua' } },
  async records({ tx, commune }, facts) {
    const ids = facts.map(({ subject }) => subject.id)
    const { rows } = await sql<{ id: string; year: number; adoptedOn: Temporal.PlainDate | null }>`
      select id, year, adopted_on as "adoptedOn" from programmes
       where commune = ${commune} and id = any(${ids}::uuid[])`.execute(tx)
    const found = new Map(rows.map((row) => [row.id, row]))
    return new Map(
      facts.flatMap((fact) => {
        const row = found.get(fact.subject.id)
        if (!row?.adoptedOn) return []
        const { id, year, adoptedOn } = row
        const record = {
          subject: { kind: 'programme', id },
          onDay: adoptedOn,
          // Adopted at the end of one year, it is the programme of the next.
          countsFor: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
          label: programmeName(year),
          publicPath: `/chuong-trinh/${year}`,
          deskPath: `/ban-lam-viec/chuong-trinh/${year}`,
        }
        return [[fact.id, record] as const]
      }),
    )
  },
}
