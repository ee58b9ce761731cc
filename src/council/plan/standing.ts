import { quotaOn, type Duty, type PlanSpan } from './duty.ts'
import { periodsBegun, type Occasion, type Period } from './period.ts'

const { compare } = Temporal.PlainDate

export const standings = [
  'late', // thiếu: một kỳ đã hết mà chưa đủ
  'on_the_way', // đang trong kỳ, chưa đủ và chưa hết hạn
  'met', // đủ tới ngày xem
  'under_way', // việc thường xuyên, khi cần: đã có bằng chứng
  'without_evidence', // việc thường xuyên, một lần: chưa có bằng chứng
  'as_needed', // khi cần: chưa phát sinh
  'guiding', // nguyên tắc, không đếm
  'not_begun', // chưa bắt đầu
  'retired', // đã thôi áp dụng
] as const
export type Standing = (typeof standings)[number]

/** A record that proves a duty, with the days on which it counts. */
export type Evidence = {
  readonly onDay: Temporal.PlainDate
  /** A day of the period it counts for; often the same day. */
  readonly countsFor: Temporal.PlainDate
  /** The first day on which it no longer counts. */
  readonly removedOn: Temporal.PlainDate | null
}

/** Records that count by some day, those of one period together. */
export type Tally = {
  readonly countsFor: Temporal.PlainDate
  readonly count: number
}

export type PeriodState = Period & {
  readonly minimum: number
  readonly maximum: number | null
  readonly counted: number
  readonly isOver: boolean
  /** How many are lacking when the period has ended; 0 before. */
  readonly missing: number
}

/** Where a duty stands at the end of a day. */
export type DutyState = {
  readonly standing: Standing
  /** All records that count by then. */
  readonly total: number
  readonly periods: readonly PeriodState[]
  /** The period in which the day lies. */
  readonly current: PeriodState | null
  /** Asked for, and lacking, over the periods that have ended. */
  readonly required: number
  readonly missing: number
}

/** Does this record count at the end of this day? Its removal reaches no day before it. */
export function countsBy(evidence: Evidence, day: Temporal.PlainDate): boolean {
  const { onDay, removedOn } = evidence
  return compare(onDay, day) <= 0 && (removedOn === null || compare(day, removedOn) < 0)
}

/** Records as of a day, one tally each; the query of the wall groups them in SQL. */
export function talliesOn(evidence: readonly Evidence[], day: Temporal.PlainDate): Tally[] {
  return evidence
    .filter((record) => countsBy(record, day))
    .map(({ countsFor }) => ({ countsFor, count: 1 }))
}

/** State of a duty at the end of a day: from its cadence, its quotas and the records that count by then. */
export function standingOn(
  duty: Duty,
  plan: PlanSpan,
  known: { tallies: readonly Tally[]; occasions: readonly Occasion[] },
  day: Temporal.PlainDate,
): DutyState {
  const total = known.tallies.reduce((sum, { count }) => sum + count, 0)
  const until = lastDayOf(duty, plan)
  const days = { from: duty.startsOn, until, on: day }
  const begun = duty.cadence ? periodsBegun(duty.cadence, plan, days, known.occasions) : []
  const periods = begun.map((period) => stateOf(period, duty, known.tallies, total, day))
  const asked = periods.filter((period) => period.isAsked)
  const ended = asked.filter(({ endsOn }) => endsOn !== null && compare(endsOn, day) < 0)
  const missing = sum(ended, ({ missing }) => missing)
  const current = periods.find(({ endsOn }) => endsOn === null || compare(day, endsOn) <= 0) ?? null
  const state = {
    total,
    periods,
    current,
    missing,
    required: sum(ended, ({ minimum }) => minimum),
  }
  return { ...state, standing: standingFrom(duty, state, day) }
}

function standingFrom(
  duty: Duty,
  state: Omit<DutyState, 'standing'>,
  day: Temporal.PlainDate,
): Standing {
  const { total, current, missing, periods } = state
  if (compare(day, duty.startsOn) < 0) return 'not_begun'
  if (duty.retiredOn && compare(day, duty.retiredOn) >= 0) return 'retired'
  if (duty.kind === 'principle') return 'guiding'
  if (duty.cadence === null) return total > 0 ? 'met' : 'without_evidence'
  if (duty.cadence === 'continuous') return total > 0 ? 'under_way' : 'without_evidence'
  if (duty.cadence === 'asNeeded') return total > 0 ? 'under_way' : 'as_needed'
  if (missing > 0) return 'late'
  if (current === null) return periods.length > 0 ? 'met' : 'not_begun'
  return current.isAsked && current.counted >= current.minimum ? 'met' : 'on_the_way'
}

function lastDayOf({ endsOn, retiredOn }: Duty, plan: PlanSpan): Temporal.PlainDate {
  const end = endsOn ?? plan.endsOn
  const lastBefore = retiredOn?.subtract({ days: 1 })
  return lastBefore && compare(lastBefore, end) < 0 ? lastBefore : end
}

function stateOf(
  period: Period,
  duty: Duty,
  tallies: readonly Tally[],
  total: number,
  day: Temporal.PlainDate,
): PeriodState {
  const quota = quotaOn(duty.quotas, period.endsOn ?? day)
  const minimum = period.isAsked ? (quota?.minimum ?? 1) : 0
  const maximum = quota?.maximum ?? null
  // A milestone is reached by any record, also one that came after its day.
  const counted =
    period.kind === 'milestone'
      ? total
      : sum(
          tallies.filter(({ countsFor }) => lies(countsFor, period)),
          ({ count }) => count,
        )
  const isEnded = period.endsOn !== null && compare(period.endsOn, day) < 0
  return {
    ...period,
    minimum,
    maximum,
    counted,
    isOver: maximum !== null && counted > maximum,
    missing: isEnded ? Math.max(0, minimum - counted) : 0,
  }
}

function lies(day: Temporal.PlainDate, { startsOn, endsOn }: Period): boolean {
  return compare(startsOn, day) <= 0 && (endsOn === null || compare(day, endsOn) <= 0)
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
