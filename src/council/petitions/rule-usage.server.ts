import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { RuleUsage } from '../rules/index.ts'
import { clocks } from './clocks.ts'

const clockText: Record<keyof typeof clocks, string> = {
  transferBy: 'Kiến nghị cử tri: hạn chuyển cơ quan có thẩm quyền',
  answerBy: 'Kiến nghị cử tri: hạn cơ quan trả lời',
  extendTo: 'Kiến nghị cử tri: gia hạn trả lời đến chậm nhất',
  publishBy: 'Kiến nghị cử tri: hạn công khai kết quả',
  denunciationBy: 'Đơn tố cáo: hạn xử lý ban đầu',
  complaintBy: 'Đơn khiếu nại: hạn thụ lý',
  contestBy: 'Kiến nghị cử tri: thời gian cử tri phản hồi kết quả',
}

/** Which rules set the days of petitions, and how many open ones rest on each. */
export const petitionRuleUsage: RuleUsage = {
  applies: Object.entries(clocks).flatMap(([clock, ids]) =>
    (typeof ids === 'string' ? [ids] : ids).map((ruleId) => ({
      ruleId,
      what: clockText[clock as keyof typeof clocks],
    })),
  ),
  caseWord: 'kiến nghị',
  openCases,
}

async function openCases({ tx, commune }: ReadContext, ruleId: string): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    select count(*) as open from petitions p
     where p.commune = ${commune} and p.due_on is not null
       and starts_with(p.due_rule, ${`${ruleId}@`})`.execute(tx)
  return rows[0]?.open ?? 0
}
