import { sql } from 'kysely'
import type { RuleUsage } from '../rules/index.ts'
import { clocks } from './clocks.ts'

/** Which rules set the days of answers, and how many open questions rest on each. */
export const questioningRuleUsage: RuleUsage = {
  applies: clocks.answerBy.map((ruleId) => ({ ruleId, what: 'Chất vấn: hạn trả lời bằng văn bản' })),
  caseWord: 'câu hỏi chất vấn',
  async openCases({ tx, commune }, ruleId) {
    const { rows } = await sql<{ open: number }>`
      select count(*)::integer as open from formal_questions
       where commune = ${commune} and state = 'sent' and starts_with(due_rule, ${`${ruleId}@`})`.execute(tx)
    return rows[0]?.open ?? 0
  },
}
