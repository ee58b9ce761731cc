import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { RuleUsage } from '../rules/index.ts'
import { clocks } from './clocks.ts'

/** Which rules set the days of voter contact, and how many open meetings rest on each. */
export const voterMeetingRuleUsage: RuleUsage = {
  applies: [
    { ruleId: clocks.decideBy, what: 'Tiếp xúc ngoài đơn vị bầu cử: hạn quyết định' },
    { ruleId: clocks.noticeBy, what: 'Cuộc tiếp xúc cử tri: hạn báo trước nơi tiếp xúc' },
    { ruleId: clocks.reportBy, what: 'Đợt tiếp xúc cử tri: hạn tổng hợp gửi Thường trực' },
  ],
  caseWord: 'cuộc tiếp xúc',
  openCases,
}

async function openCases({ tx, commune }: ReadContext, ruleId: string): Promise<number> {
  const key = `${ruleId}@`
  const { rows } = await sql<{ open: number }>`
    select count(*)::int as open from voter_meetings m
      join meeting_rounds r on r.commune = m.commune and r.id = m.round_id
     where m.commune = ${commune} and m.state in ('planned', 'announced')
       and (starts_with(m.notice_due_rule, ${key}) or starts_with(coalesce(m.decide_due_rule, ''), ${key})
            or starts_with(r.report_due_rule, ${key}))`.execute(tx)
  return rows[0]?.open ?? 0
}
