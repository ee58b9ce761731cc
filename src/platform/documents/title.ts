import { ruleBelow } from './head.ts'
import { millimetresPerPoint, officialLayout } from './layout.ts'
import { evenLines, type Measure } from './line-breaks.ts'

/** Tên loại và trích yếu: the type in capitals, the subject below it, and the rule's width. */
export type SetTitle = {
  readonly type: string
  readonly subject: readonly string[]
  readonly rule: number
}

/** Sets type and subject of a document that has a type. */
// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5
export function setSubject(
  type: string,
  subject: string,
  { text, bold }: { text(words: string): string; bold(size: number): Measure },
): SetTitle {
  const width = (officialLayout.textWidth - 20) / millimetresPerPoint
  const lines = subject
    .split('\n')
    .flatMap((part) => evenLines(text(part), width, bold(officialLayout.subject)))
  return {
    type: text(type).toLocaleUpperCase('vi'),
    subject: lines,
    rule: ruleBelow(lines, bold(officialLayout.subject)),
  }
}
