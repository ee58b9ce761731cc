import type { ReadContext } from '../../platform/acts/context.server.ts'

/** Where a slice applies rules of the register, and which of its open cases rest on them. */
export type RuleUsage = {
  readonly applies: readonly { readonly ruleId: string; readonly what: string }[]
  /** How its cases are called: "kiến nghị". */
  readonly caseWord: string
  /** Open cases whose running day was set by any version of the rule: one statement. */
  openCases(context: ReadContext, ruleId: string): Promise<number>
}

/** What the counting of time itself rests on; it has no cases of its own. */
export const countingUsage: RuleUsage = {
  applies: [
    { ruleId: 'TIM-001', what: 'Thời hạn tính bằng giờ' },
    { ruleId: 'TIM-002', what: 'Mọi thời hạn: ngày đầu tiên không tính' },
    { ruleId: 'TIM-003', what: 'Mọi thời hạn: ngày xảy ra sự kiện không tính' },
    { ruleId: 'TIM-004', what: 'Mọi thời hạn: kết thúc lúc 24 giờ ngày cuối' },
    { ruleId: 'TIM-005', what: 'Thời hạn tính bằng tháng' },
    { ruleId: 'TIM-006', what: 'Thời hạn tính bằng tuần, bằng năm' },
    { ruleId: 'TIM-007', what: 'Thời hạn có ngày cuối là ngày nghỉ' },
    { ruleId: 'TIM-008', what: 'Lịch làm việc: các ngày trong tuần' },
    { ruleId: 'TIM-009', what: 'Lịch làm việc: ngày nghỉ bù' },
    { ruleId: 'TIM-010', what: 'Lịch làm việc: các ngày lễ, tết' },
    { ruleId: 'TIM-011', what: 'Lịch làm việc: Tết Âm lịch và Quốc khánh từng năm' },
    { ruleId: 'TIM-012', what: 'Lịch làm việc: ngày 24/11 chờ xác nhận' },
  ],
  caseWord: '',
  openCases: async () => 0,
}
