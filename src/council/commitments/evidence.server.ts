import { sql } from 'kysely'
import { legalDay } from '../../kernel/clock.ts'
import type { EvidenceSource } from '../plan/index.ts'
import { originKinds, type CommitmentState } from './commitment.ts'
import { commitmentFacts } from './events.ts'
import { isPublicCommitment } from './queries.server.ts'
import { originText } from './text.vi.ts'

type Row = { id: string; words: string; state: CommitmentState }

const originFilter = {
  key: 'origin',
  words: 'Nói ra khi',
  values: Object.fromEntries(originKinds.map((kind) => [kind, originText[kind]])),
}

/** What of commitments may prove a duty of the plan. */
export const commitmentEvidence: EvidenceSource = {
  facts: {
    [commitmentFacts.confirmed]: { words: 'Cam kết được xác nhận', filter: originFilter },
    [commitmentFacts.accepted]: { words: 'Cam kết thực hiện xong, bằng chứng được chấp nhận', filter: originFilter },
  },
  async records({ tx, commune }, facts) {
    const ids = facts.map(({ subject }) => subject.id)
    const { rows } = await sql<Row>`
      select id, words, state from commitments where commune = ${commune} and id = any(${ids}::uuid[])`.execute(tx)
    const found = new Map(rows.map((row) => [row.id, row]))
    return new Map(
      facts.flatMap((fact) => {
        const row = found.get(fact.subject.id)
        if (!row) return []
        const isPublic = isPublicCommitment(row)
        const record = {
          subject: { kind: 'commitment', id: row.id },
          onDay: legalDay(fact.at),
          label: isPublic ? row.words : 'Cam kết chưa công khai',
          publicPath: isPublic ? `/cam-ket/${row.id}` : null,
          deskPath: `/ban-lam-viec/cam-ket/${row.id}`,
        }
        return [[fact.id, record] as const]
      }),
    )
  },
}
