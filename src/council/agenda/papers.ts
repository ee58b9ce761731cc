import type { ItemKind } from './agenda-item.ts'

/** tờ trình, dự thảo, báo cáo thẩm tra, báo cáo, tài liệu khác */
export const paperKinds = [
  'submission_paper',
  'draft',
  'examination_report',
  'report',
  'other',
] as const
export type PaperKind = (typeof paperKinds)[number]

/**
 * Papers without which an item is not put to the vote. Luật 72/2025/QH15 and Luật 64/2025/QH15 (hồ sơ dự
 * thảo nghị quyết; SES-011): a draft comes with its submission paper and the report of the board that examined it.
 */
export const requiredPapers: Readonly<Record<ItemKind, readonly PaperKind[]>> = {
  procedure: [],
  report: ['report'],
  examination_report: ['examination_report'],
  draft_resolution: ['submission_paper', 'draft', 'examination_report'],
  questioning: [],
  election: ['submission_paper'],
  information: [],
}

/** Required papers that are not here yet. */
export function missingPapers(kind: ItemKind, papers: readonly PaperKind[]): PaperKind[] {
  return requiredPapers[kind].filter((required) => !papers.includes(required))
}
