import { ok, refuse, type Result } from '../../kernel/result.ts'
import { hasDocumentNumber } from '../../law/rule-change.ts'
import type { SpecialDay, SpecialDayKind } from '../../law/working-calendar.ts'

/** A day of the installation's calendar, with what put it there. */
export type LawDay = SpecialDay & {
  readonly isInForce: boolean
  /** The document by which the day was added, confirmed or struck out; empty as it was loaded. */
  readonly document: string
}

export type Confirmation = { readonly name: string; readonly document: string }

/**
 * Xác nhận: the day is not worked (or is), by a document the operator has read. Refuses
 * `law_day.already_confirmed`, `law_day.document_missing`.
 */
export function decideConfirmation(day: LawDay, { name, document }: Confirmation): Result<LawDay> {
  if (day.isInForce && day.confidence === 'text') {
    return refuse('law_day.already_confirmed', { values: { on: day.on.toString() } })
  }
  if (!hasDocumentNumber(document)) return refuse('law_day.document_missing', { field: 'document' })
  return ok({ ...day, name, document, confidence: 'text', isInForce: true })
}

/**
 * Bỏ xác nhận: the day counts as an ordinary day of the week again; it stays listed. Refuses
 * `law_day.not_in_force`, `law_day.document_missing`.
 */
export function decideUnconfirmation(day: LawDay, document: string): Result<LawDay> {
  if (!day.isInForce) {
    return refuse('law_day.not_in_force', { values: { on: day.on.toString() } })
  }
  if (!hasDocumentNumber(document)) return refuse('law_day.document_missing', { field: 'document' })
  return ok({ ...day, document, isInForce: false })
}

export type DayProposal = {
  readonly on: Temporal.PlainDate
  readonly name: string
  readonly kind: SpecialDayKind
  readonly document: string
}

/**
 * Thêm ngày nghỉ lễ, nghỉ bù, làm bù. A day that is listed but not in force is written anew. Refuses
 * `law_day.already_listed`, `law_day.swap_on_workday`, `law_day.compensation_on_day_off`,
 * `law_day.document_missing`.
 */
export function decideAddition(listed: LawDay | null, proposal: DayProposal): Result<LawDay> {
  const { on, name, kind, document } = proposal
  if (listed?.isInForce) {
    return refuse('law_day.already_listed', { field: 'on', values: { name: listed.name } })
  }
  const isWeekend = on.dayOfWeek >= 6
  if (kind === 'swap_working' && !isWeekend)
    return refuse('law_day.swap_on_workday', { field: 'on' })
  if (kind === 'compensatory' && isWeekend) {
    return refuse('law_day.compensation_on_day_off', { field: 'on' })
  }
  if (!hasDocumentNumber(document)) return refuse('law_day.document_missing', { field: 'document' })
  return ok({ on, name, kind, source: document, document, confidence: 'text', isInForce: true })
}
