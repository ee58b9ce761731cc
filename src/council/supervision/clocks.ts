import type { Basis } from '../../kernel/basis.ts'

/**
 * Which rule of the register starts which clock of a supervision. The former law's (Luật 87/2015/QH13)
 * for a day before 1 March 2026; since then defaults with the same days, marked so: the days of Nghị
 * quyết 114/2025/UBTVQH15 were not read yet, and a council sets its own in its rules of procedure.
 */
export const clocks = {
  outlineBy: ['TEA-001', 'OWN-061'],
  noticeBy: ['TEA-002', 'OWN-062'],
  /** Report of a team of the council or its Standing body. */
  reportBy: ['TEA-003', 'OWN-063'],
  /** Report of a board's team. */
  boardReportBy: ['TEA-004', 'OWN-064'],
  // Luật 121/2025/QH15, Điều 40: what is not done in time is explained.
  explainBy: ['SUP-004'],
} as const

export function reportClock(bodyKind: string): readonly string[] {
  return bodyKind === 'board' ? clocks.boardReportBy : clocks.reportBy
}

/** What a refusal cites of the law on supervision. */
export function supervisionLaw(rule: string, article?: string): Basis {
  return { document: 'Luật 121/2025/QH15', rule, ...(article ? { article } : {}) }
}
