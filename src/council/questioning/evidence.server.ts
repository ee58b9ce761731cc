import { sql } from 'kysely'
import { legalDay } from '../../kernel/clock.ts'
import type { EvidenceSource } from '../plan/index.ts'
import { questionFacts } from './events.ts'
import { questionKinds, type QuestionState } from './formal-question.ts'
import { isPublicQuestion } from './queries.server.ts'
import { kindText } from './text.vi.ts'

const kindFilter = {
  key: 'kind',
  words: 'Hình thức trả lời',
  values: Object.fromEntries(questionKinds.map((kind) => [kind, kindText[kind]])),
}

/** What of questioning may prove a duty of the plan. */
export const questioningEvidence: EvidenceSource = {
  facts: {
    [questionFacts.sent]: { words: 'Câu hỏi chất vấn được chuyển người trả lời', filter: kindFilter },
    [questionFacts.answered]: { words: 'Câu hỏi chất vấn được trả lời', filter: kindFilter },
  },
  async records({ tx, commune }, facts) {
    const ids = facts.map(({ subject }) => subject.id)
    const { rows } = await sql<{ id: string; words: string; state: QuestionState }>`
      select id, words, state from formal_questions where commune = ${commune} and id = any(${ids}::uuid[])`.execute(tx)
    const found = new Map(rows.map((row) => [row.id, row]))
    return new Map(
      facts.flatMap((fact) => {
        const row = found.get(fact.subject.id)
        if (!row) return []
        const isPublic = isPublicQuestion(row)
        const record = {
          subject: { kind: 'formal_question', id: row.id },
          onDay: legalDay(fact.at),
          label: isPublic ? `Chất vấn: ${row.words}` : 'Câu hỏi chưa công khai',
          publicPath: isPublic ? `/chat-van/${row.id}` : null,
          deskPath: `/ban-lam-viec/chat-van/${row.id}`,
        }
        return [[fact.id, record] as const]
      }),
    )
  },
}
