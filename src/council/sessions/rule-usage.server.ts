import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { RuleUsage } from '../rules/index.ts'
import { quorumRule } from './attendance.ts'
import { preparationRules, preparations } from './checklist.ts'
import { preparationText } from './text.vi.ts'

/** Which rules set the days and the quorum of sessions, and how many open ones rest on each. */
export const sessionRuleUsage: RuleUsage = {
  applies: [
    ...preparations.flatMap((preparation) =>
      [...new Set(Object.values(preparationRules[preparation]))].map((ruleId) => ({
        ruleId,
        what: `Kỳ họp: ${preparationText[preparation]}`,
      })),
    ),
    { ruleId: quorumRule, what: 'Kỳ họp: số đại biểu cần có mặt' },
  ],
  caseWord: 'kỳ họp',
  openCases,
}

// Days before a session are counted anew from its first day: none of them is stored.
async function openCases({ tx, commune }: ReadContext, ruleId: string): Promise<number> {
  const uses = sessionRuleUsage.applies.some((each) => each.ruleId === ruleId)
  if (!uses) return 0
  const { rows } = await sql<{ open: number }>`
    select count(*)::integer as open from sessions
     where commune = ${commune} and state in ('planned', 'convened', 'opened', 'paused')`.execute(
    tx,
  )
  return rows[0]?.open ?? 0
}
