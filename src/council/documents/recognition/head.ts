import type { DocumentKind } from '../document-kind.ts'
import { findDay } from './find-day.ts'
import { findIssuer } from './find-issuer.ts'
import { findKind } from './find-kind.ts'
import { findNumber } from './find-number.ts'
import { findTitle } from './find-title.ts'
import type { Found } from './found.ts'
import { headLinesOf } from './head-lines.ts'

/** What the head of a paper says, each part with how sure the rule is, from 0 to 1. */
export type RecognisedHead = {
  readonly documentNumber: Found
  readonly documentOn: Found<Temporal.PlainDate>
  readonly kind: Found<DocumentKind>
  readonly issuer: Found
  readonly title: Found
}

/**
 * Reads number, day, kind, issuer and title off the first lines of a paper, by rules about how papers
 * are laid out (Nghị định 30/2020/NĐ-CP, Phụ lục I) and how that layout breaks when columns are
 * flattened, lines are broken or a scan misreads a letter. It knows no paper, place or body by name.
 */
export function recogniseHead(lines: readonly string[]): RecognisedHead {
  const head = headLinesOf(lines)
  const documentNumber = findNumber(head)
  const found = findKind(head, documentNumber.value)
  const title = findTitle(head, found)
  const isExamination = found.value === 'report' && /^(về việc )?thẩm tra\b/iu.test(title.value ?? '')
  const kind: Found<DocumentKind> = {
    value: isExamination ? 'examination_report' : found.value,
    confidence: found.confidence,
  }
  const issuer = findIssuer(head, { numberLine: documentNumber.line, kindLine: found.line })
  return {
    documentNumber: { value: documentNumber.value, confidence: documentNumber.confidence },
    documentOn: findDay(head),
    kind,
    issuer,
    title,
  }
}
