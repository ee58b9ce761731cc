import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { RuleUsage } from '../rules/index.ts'
import { clocks } from './clocks.ts'

const told: [readonly string[], string][] = [
  [clocks.outlineBy, 'Giám sát: hạn gửi đề cương'],
  [clocks.noticeBy, 'Giám sát: hạn báo trước buổi khảo sát, làm việc'],
  [clocks.reportBy, 'Giám sát của HĐND, Thường trực: hạn báo cáo kết quả'],
  [clocks.boardReportBy, 'Giám sát của Ban: hạn báo cáo kết quả'],
  [clocks.explainBy, 'Kiến nghị giám sát quá hạn: hạn giải trình'],
]

/** Which rules set the days of supervisions, and how many open ones rest on each. */
export const supervisionRuleUsage: RuleUsage = {
  applies: told.flatMap(([ids, what]) => ids.map((ruleId) => ({ ruleId, what }))),
  caseWord: 'cuộc giám sát',
  async openCases({ tx, commune }: ReadContext, ruleId: string): Promise<number> {
    const key = `${ruleId}@`
    const { rows } = await sql<{ open: number }>`
      select count(*)::int as open from supervisions s
       where s.commune = ${commune} and s.state in ('decided', 'outlined', 'drafted')
         and (starts_with(coalesce(s.outline_due_rule, ''), ${key}) or starts_with(coalesce(s.report_due_rule, ''), ${key})
              or exists (select from supervision_visits v where v.commune = s.commune and v.supervision_id = s.id
                    and starts_with(coalesce(v.notice_due_rule, ''), ${key})))`.execute(tx)
    return rows[0]?.open ?? 0
  },
}
