import type { Id } from '../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'

/** chỉ tiêu */
export type IndicatorId = Id<'Indicator'>

/** Chiều tốt lên: tăng hay giảm. */
export const directions = ['rise', 'fall'] as const
export type Direction = (typeof directions)[number]

/** Kỳ nhập số liệu: hằng quý hay hằng năm. */
export const rhythms = ['quarter', 'year'] as const
export type Rhythm = (typeof rhythms)[number]

const figureStates = [
  'entered', // đã nhập, chờ kiểm tra
  'checked', // đã kiểm tra
  'returned', // trả lại để sửa
] as const
export type FigureState = (typeof figureStates)[number]

/** The life of one figure: verb → from which states → to which. A correction is another edition. */
const figureLife = {
  // nhập số liệu
  enter: { from: [], to: 'entered' },
  // kiểm tra, chấp nhận
  check: { from: ['entered'], to: 'checked' },
  // trả lại
  return: { from: ['entered'], to: 'returned' },
} as const satisfies Readonly<Record<string, { from: readonly FigureState[]; to: FigureState }>>
export type CheckVerb = 'check' | 'return'

/** A quarter (1–4) of a year, or with quarter 0 the whole year. */
export type Period = { readonly year: number; readonly quarter: number }

/** The last day of a period. */
export function lastDayOf({ year, quarter }: Period): Temporal.PlainDate {
  const month = quarter === 0 ? 12 : quarter * 3
  return Temporal.PlainYearMonth.from({ year, month }).toPlainDate({ day: 31 })
}

/** The day from which a figure may be entered: the first of the period's last month, as an estimate. */
export function openFrom(period: Period): Temporal.PlainDate {
  return lastDayOf(period).with({ day: 1 })
}

/** ước thực hiện: what is entered before the period is over. */
export function isEstimate(period: Period, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(today, lastDayOf(period)) <= 0
}

/** A figure that was entered already for the same period; the newest edition counts. */
export type EarlierFigure = { readonly edition: number; readonly state: FigureState }

export type Entry = Period & {
  readonly reason: string
  readonly proof: string
  readonly files: number
}

/**
 * Whether a figure may be entered for a period, and as which edition: the second and later ones say
 * why they differ, and all of them say what proves them.
 */
export function decideEntry(
  indicator: { readonly rhythm: Rhythm; readonly baseYear: number },
  earlier: EarlierFigure | null,
  entry: Entry,
  today: Temporal.PlainDate,
): Result<{ edition: number; isEstimate: boolean }> {
  if (indicator.rhythm === 'year' && entry.quarter !== 0) {
    return refuse('indicator_figure.of_years_only', { field: 'quarter' })
  }
  if (entry.year < indicator.baseYear) {
    return refuse('indicator_figure.before_base_year', {
      field: 'year',
      values: { year: indicator.baseYear },
    })
  }
  const from = openFrom(entry)
  if (Temporal.PlainDate.compare(today, from) < 0) {
    return refuse('indicator_figure.period_not_over', {
      field: 'year',
      values: { on: from.toString() },
    })
  }
  if (entry.proof === '' && entry.files === 0) {
    return refuse('indicator_figure.without_proof', { field: 'proof' })
  }
  if (earlier?.state === 'entered') return refuse('indicator_figure.waits_for_check')
  if (earlier && entry.reason === '') {
    return refuse('indicator_figure.changed_without_reason', { field: 'reason' })
  }
  return ok({ edition: (earlier?.edition ?? 0) + 1, isEstimate: isEstimate(entry, today) })
}

/** Checked by somebody else than who entered it; returned only with what is to be mended. */
export function decideCheck(
  figure: { readonly state: FigureState; readonly enteredBy: string | null },
  verb: CheckVerb,
  said: { readonly by: string | null; readonly reason: string },
): Result<FigureState> {
  const { from, to } = figureLife[verb]
  if (!(from as readonly FigureState[]).includes(figure.state)) {
    return refuse('indicator_figure.checked_already')
  }
  if (said.by === null || said.by === figure.enteredBy) {
    return refuse('indicator_figure.own_entry')
  }
  if (verb === 'return' && said.reason === '') {
    return refuse('indicator_figure.returned_without_reason', { field: 'reason' })
  }
  return ok(to)
}

export type TargetSet = { readonly year: number; readonly target: number; readonly reason: string }

/** A target set anew says why: `standing` is the one that counted until now. */
export function decideTarget(
  indicator: { readonly baseYear: number },
  standing: number | null,
  set: TargetSet,
): Result<void> {
  if (set.year <= indicator.baseYear) {
    return refuse('indicator_target.not_after_base_year', {
      field: 'year',
      values: { year: indicator.baseYear },
    })
  }
  if (standing === set.target) return refuse('indicator_target.same', { field: 'target' })
  if (standing !== null && set.reason === '') {
    return refuse('indicator_target.changed_without_reason', { field: 'reason' })
  }
  return ok(undefined)
}

/** Whether a figure reaches a target, seen the way that is better. */
export function reaches(direction: Direction, figure: number, target: number): boolean {
  return direction === 'rise' ? figure >= target : figure <= target
}

/** The periods whose figures are due by a day: the last whole year, and the last quarter that is over. */
export function periodsOwed(rhythm: Rhythm, today: Temporal.PlainDate): Period[] {
  const lastYear = { year: today.year - 1, quarter: 0 }
  if (rhythm === 'year') return [lastYear]
  const quarter = Math.floor((today.month - 1) / 3)
  return quarter === 0
    ? [lastYear, { year: today.year - 1, quarter: 4 }]
    : [lastYear, { year: today.year, quarter }]
}
