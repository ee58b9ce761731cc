import { readDay, writeDay } from '../../../kernel/clock.ts'
import { cleanText } from '../../../kernel/text.ts'
import { reportKinds, type ReportKind } from './report.ts'
import type { Period } from '../public-figures.server.ts'

/** Which report somebody asks for, as the address says it; what is wrong with it, field by field. */
export type ReportQuestion = {
  readonly kind: ReportKind
  readonly period: Period
  readonly session: string
  /** As typed, to be shown again. */
  readonly typed: { readonly from: string; readonly to: string }
  readonly problems: { readonly from?: string; readonly to?: string }
}

export const reportSlugs: Record<ReportKind, string> = {
  synthesis: 'tong-hop',
  supervision: 'giam-sat',
}

const longestSession = 120
/** A term of the council is five years. */
const mostYears = 5

/** Reads the question from an address; without days it asks from the start of this half-year until today. */
export function readReportQuestion(
  query: URLSearchParams,
  today: Temporal.PlainDate,
): ReportQuestion {
  const usual = halfYearOf(today)
  const typed = {
    from: cleanText(query.get('tu') ?? writeDay(usual.from)).slice(0, 20),
    to: cleanText(query.get('den') ?? writeDay(usual.to)).slice(0, 20),
  }
  const [from, to] = [readDay(typed.from), readDay(typed.to)]
  return {
    kind: reportKinds.find((kind) => reportSlugs[kind] === query.get('loai')) ?? 'synthesis',
    session: cleanText(query.get('ky-hop') ?? '')
      .replaceAll('\n', ' ')
      .slice(0, longestSession),
    period: { from: from ?? usual.from, to: to ?? usual.to },
    typed,
    problems: problemsOf(from, to),
  }
}

function problemsOf(
  from: Temporal.PlainDate | null,
  to: Temporal.PlainDate | null,
): ReportQuestion['problems'] {
  if (!from || !to) {
    const words = 'Hãy nhập ngày có thật, ví dụ 24/11/2026.'
    return { ...(from ? {} : { from: words }), ...(to ? {} : { to: words }) }
  }
  if (Temporal.PlainDate.compare(from, to) > 0)
    return { to: 'Ngày cuối phải từ ngày đầu trở đi. Hãy đổi một trong hai ngày.' }
  if (Temporal.PlainDate.compare(from.add({ years: mostYears }), to) <= 0) {
    return { to: `Một báo cáo dài nhất ${mostYears} năm. Hãy chọn khoảng ngắn hơn.` }
  }
  return {}
}

/** From the first of January or July until this day: ordinary sessions meet in the middle and at the end of a year. */
function halfYearOf(day: Temporal.PlainDate): Period {
  return { from: day.with({ month: day.month < 7 ? 1 : 7, day: 1 }), to: day }
}

/** Periods that are asked for often, the nearest first. */
export function usualPeriods(
  today: Temporal.PlainDate,
): readonly { readonly label: string; readonly period: Period }[] {
  const year = (number: number): Period => ({
    from: Temporal.PlainDate.from({ year: number, month: 1, day: 1 }),
    to: Temporal.PlainDate.from({ year: number, month: 12, day: 31 }),
  })
  const thisYear = year(today.year)
  const middle = thisYear.from.with({ month: 6, day: 30 })
  return [
    { label: 'Nửa năm này, đến hôm nay', period: halfYearOf(today) },
    { label: 'Từ đầu năm, đến hôm nay', period: { from: thisYear.from, to: today } },
    ...(today.month < 7
      ? []
      : [{ label: '6 tháng đầu năm', period: { from: thisYear.from, to: middle } }]),
    { label: `Năm ${today.year - 1}`, period: year(today.year - 1) },
  ]
}

/** The question as an address asks it. */
export function reportQuery({
  kind,
  period,
  session,
}: Pick<ReportQuestion, 'kind' | 'period' | 'session'>): string {
  const query = new URLSearchParams({
    loai: reportSlugs[kind],
    tu: writeDay(period.from),
    den: writeDay(period.to),
  })
  if (session) query.set('ky-hop', session)
  return query.toString()
}
