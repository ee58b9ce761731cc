import type { RuleUsage } from '../rules/index.ts'
import { smallestShown } from './small-numbers.ts'

/** The rule that figures obey; no case rests on it. */
export const figureRuleUsage: RuleUsage = {
  applies: [{ ruleId: smallestShown, what: 'Số liệu kiến nghị: số nhỏ không xếp thứ tự, không tính tỷ lệ' }],
  caseWord: '',
  openCases: async () => 0,
}
