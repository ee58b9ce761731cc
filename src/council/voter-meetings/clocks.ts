import type { Basis } from '../../kernel/basis.ts'

/** Which rule of the register starts which clock of voter contact. */
export const clocks = {
  // NQLT 72/2025, Điều 32: decided and told to the delegates after a request was received.
  decideBy: 'VOT-001',
  // NQLT 72/2025, Điều 32: programme and plan are made known to the place before the day.
  noticeBy: 'VOT-002',
  // NQLT 72/2025: what was heard is put together and sent to the Standing body after the round.
  reportBy: 'VOT-009',
} as const

const document = 'Nghị quyết liên tịch 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN'

/** What a refusal cites of the joint resolution on voter contact. */
export function voterContact(rule: string, article?: string): Basis {
  return { document, rule, ...(article ? { article } : {}) }
}
