export const dutyKinds = [
  'duty', // việc phải làm
  'target', // định mức: con số hoặc trạng thái phải đạt
  'subject', // chuyên đề phải được phủ tới
  'principle', // nguyên tắc: hiện ra, được xem xét, không đếm
] as const
export type DutyKind = (typeof dutyKinds)[number]

/** nhịp thực hiện */
export const cadences = [
  'year', // mỗi năm
  'quarter', // mỗi quý
  'session', // mỗi kỳ họp
  'term', // trong cả kỳ kế hoạch
  'midTerm', // giữa kỳ
  'endOfTerm', // cuối kỳ
  'continuous', // thường xuyên
  'asNeeded', // khi cần
] as const
export type Cadence = (typeof cadences)[number]

/** Who the plan names for a duty; other communes' plans use the same words. */
export const actors = [
  'council',
  'standingBody',
  'boards',
  'boardEconomyBudget',
  'boardCultureSociety',
  'delegate',
  'peoplesCommittee',
  'agencies',
  'fatherlandFront',
  'citizens',
] as const
export type DutyActor = (typeof actors)[number]

/** Days that a plan covers, both ends included, and the day by which it is half done. */
export type PlanSpan = {
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly midTermOn: Temporal.PlainDate
}

/** How many are asked for in each period whose last day is not before `fromOn`; null asks for one, or no cap. */
export type Quota = {
  readonly fromOn: Temporal.PlainDate
  readonly minimum: number | null
  readonly maximum: number | null
}

/** What the rules need to know of a duty. */
export type Duty = {
  readonly kind: DutyKind
  readonly cadence: Cadence | null
  /** In the order of their days. */
  readonly quotas: readonly Quota[]
  readonly startsOn: Temporal.PlainDate
  /** Null: to the end of the plan. */
  readonly endsOn: Temporal.PlainDate | null
  /** The first day on which it no longer holds. */
  readonly retiredOn: Temporal.PlainDate | null
}

/** The quota in force on the last day of a period: a change never reaches periods that ended before it. */
export function quotaOn(quotas: readonly Quota[], day: Temporal.PlainDate): Quota | undefined {
  return quotas.findLast(({ fromOn }) => Temporal.PlainDate.compare(fromOn, day) <= 0)
}
