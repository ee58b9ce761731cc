import { sql } from 'kysely'
import type { SubjectRef } from '../../kernel/subject-ref.ts'
import { legalDay } from '../../kernel/clock.ts'
import type { EvidenceSource } from './evidence.server.ts'
import type { EvidenceRecord } from './evidence-source.ts'
import { planFacts } from './events.ts'

type Row = { id: string; number: string; code: string | null; issued_on: Temporal.PlainDate }

/** What the plan itself proves: that it was issued, and that its duties are assigned by name. */
export const planEvidence: EvidenceSource = {
  facts: {
    [planFacts.added]: { words: 'Kế hoạch được ban hành' },
    [planFacts.dutyAssigned]: { words: 'Nhiệm vụ được phân công' },
  },
  async records({ tx, commune }, facts) {
    const ids = facts.map(({ subject }) => subject.id)
    const { rows } = await sql<Row>`
      select p.id, p.number, null as code, p.issued_on from plans p
       where p.commune = ${commune} and p.id = any(${ids}::uuid[])
      union all
      select d.id, p.number, d.code, p.issued_on from duties d
        join plans p on p.commune = d.commune and p.id = d.plan_id
       where d.commune = ${commune} and d.id = any(${ids}::uuid[])`.execute(tx)
    const found = new Map(rows.map((row) => [row.id, row]))
    return new Map(
      facts.flatMap((fact) => {
        const row = found.get(fact.subject.id)
        return row ? [[fact.id, recordOf(fact.subject, row, legalDay(fact.at))] as const] : []
      }),
    )
  },
}

function recordOf(
  subject: SubjectRef,
  { number, code, issued_on }: Row,
  day: Temporal.PlainDate,
): EvidenceRecord {
  if (code === null) {
    return {
      subject,
      onDay: issued_on,
      label: `Kế hoạch ${number}`,
      publicPath: '/ke-hoach',
      deskPath: '/ban-lam-viec/ke-hoach',
    }
  }
  const path = `/ke-hoach/nhiem-vu/${encodeURIComponent(code)}`
  return {
    subject,
    onDay: day,
    label: `Phân công nhiệm vụ ${code}`,
    publicPath: path,
    deskPath: `/ban-lam-viec${path}`,
  }
}
