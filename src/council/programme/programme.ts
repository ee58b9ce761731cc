import type { Id } from '../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'

/** chương trình năm */
export type ProgrammeId = Id<'Programme'>

export const programmeStates = [
  'drafted', // dự thảo
  'adopted', // đã thông qua
] as const
export type ProgrammeState = (typeof programmeStates)[number]

export const activityKinds = [
  'thematic_supervision', // giám sát chuyên đề
  'regular_supervision', // giám sát thường xuyên
  'field_survey', // khảo sát
  'ordinary_session', // kỳ họp thường lệ
  'thematic_session', // kỳ họp chuyên đề
  'voter_meetings', // đợt tiếp xúc cử tri
  'periodic_report', // báo cáo định kỳ
  'board_sitting', // phiên họp Thường trực, Ban
  'training', // tập huấn
  'review', // sơ kết, tổng kết
  'other', // việc khác
] as const
export type ActivityKind = (typeof activityKinds)[number]

/** What the rules need to know of a programme. */
export type Programme = {
  readonly id: ProgrammeId
  readonly year: number
  readonly state: ProgrammeState
  readonly version: number
}

/** One activity as it is planned. */
export type ActivityOnPaper = {
  readonly kind: ActivityKind
  readonly title: string
  readonly bodyId: string
  readonly personId: string
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly evidence: string
  readonly dutyId: string | null
  readonly cooperatorIds: readonly string[]
}

const { compare } = Temporal.PlainDate

/**
 * An activity lies within its year. In an adopted programme every change says why: it is read by
 * whoever reads the programme.
 */
export function decideActivity(
  programme: Programme,
  activity: Pick<ActivityOnPaper, 'startsOn' | 'endsOn'>,
  reason: string,
): Result<void> {
  if (compare(activity.endsOn, activity.startsOn) < 0) {
    return refuse('activity.window_backwards', { field: 'endsOn' })
  }
  if (activity.startsOn.year !== programme.year || activity.endsOn.year !== programme.year) {
    return refuse('activity.outside_year', { field: 'startsOn', values: { year: programme.year } })
  }
  return decideReason(programme, reason)
}

/** A change of what was adopted needs its reason. */
export function decideReason(programme: Programme, reason: string): Result<void> {
  return programme.state === 'adopted' && reason === ''
    ? refuse('activity.reason_missing', { field: 'reason' })
    : ok(undefined)
}

/** Adopted once, with its document, and with something in it. */
export function decideAdoption(
  programme: Programme,
  known: { activities: number; adoptedOn: Temporal.PlainDate },
  today: Temporal.PlainDate,
): Result<ProgrammeState> {
  if (programme.state === 'adopted') return refuse('programme.already_adopted')
  if (known.activities === 0) return refuse('programme.empty')
  return compare(known.adoptedOn, today) > 0
    ? refuse('programme.adopted_in_future', { field: 'adoptedOn' })
    : ok('adopted')
}

/** The same days a year later; 29 February becomes the last day of the month. */
export function yearLater(day: Temporal.PlainDate, years: number): Temporal.PlainDate {
  return day.add({ years })
}

/** A number that the plan asks for in the year, beside what is planned and what was done. */
export type Quota = {
  readonly dutyId: string
  readonly code: string
  readonly subject: string
  readonly minimum: number
  readonly maximum: number | null
  readonly planned: number
  readonly counted: number
}

type Asked = Omit<Quota, 'dutyId' | 'planned' | 'minimum'> & { id: string; minimum: number | null }

/**
 * The plan's yearly numbers beside the programme: planned is counted from the activities that serve a
 * duty, done from the records that prove it. Neither is ever typed.
 */
export function quotasOf(
  duties: readonly Asked[],
  activities: readonly { dutyId: string | null; isDropped: boolean }[],
): Quota[] {
  return duties.flatMap(({ id, code, subject, minimum, maximum, counted }) => {
    if (minimum === null) return []
    const planned = activities.filter((one) => one.dutyId === id && !one.isDropped).length
    return [{ dutyId: id, code, subject, minimum, maximum, planned, counted }]
  })
}

export const quotaStandings = ['short', 'enough', 'over'] as const
export type QuotaStanding = (typeof quotaStandings)[number]

/** Planned too few, enough, or more than the plan wants. */
export function quotaStanding({ minimum, maximum, planned }: Quota): QuotaStanding {
  if (planned < minimum) return 'short'
  return maximum !== null && planned > maximum ? 'over' : 'enough'
}
