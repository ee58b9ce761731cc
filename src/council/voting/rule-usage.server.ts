import { sql } from 'kysely'
import type { RuleUsage } from '../rules/index.ts'
import { matterText } from './text.vi.ts'
import { matterRules, matters } from './vote.ts'

/** Which rules decide votes, and how many open ones rest on each. */
export const votingRuleUsage: RuleUsage = {
  applies: matters.map((matter) => ({
    ruleId: matterRules[matter],
    what: `Biểu quyết: ${matterText[matter]}`,
  })),
  caseWord: 'biểu quyết',
  async openCases({ tx, commune }, ruleId) {
    const { rows } = await sql<{ open: number }>`
      select count(*)::integer as open from votes
       where commune = ${commune} and state = 'opened' and starts_with(rule_key, ${`${ruleId}@`})`.execute(
      tx,
    )
    return rows[0]?.open ?? 0
  },
}
