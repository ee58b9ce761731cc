import type { Confidence } from './confidence.ts'
import { daysSinceMonday, epochDay } from './epoch-day.ts'

/** Ngày nghỉ lễ, ngày nghỉ bù (hoặc nghỉ hoán đổi), ngày làm bù. */
export const specialDayKinds = ['holiday', 'compensatory', 'swap_working'] as const
export type SpecialDayKind = (typeof specialDayKinds)[number]

/** A day that is not what its place in the week says. */
export type SpecialDay = {
  readonly on: Temporal.PlainDate
  readonly name: string
  readonly kind: SpecialDayKind
  readonly source: string
  readonly confidence: Confidence
  /** The operator's word on it. Left out: in force, unless the day still must be confirmed. */
  readonly isInForce?: boolean
}

export type DayStatus = {
  readonly working: boolean
  readonly why: 'weekday' | 'saturday_morning' | 'weekend' | SpecialDayKind
  /** Name of the special day, when there is one. */
  readonly name?: string
  /** How surely the special day is known. */
  readonly confidence?: Confidence
  /** The day is listed but not confirmed by the operator, so it counts as an ordinary day. */
  readonly awaitsConfirmation?: true
}

/** Lịch làm việc: which days an office works. Built once, read often, never changed. */
export type WorkingCalendar = {
  readonly statuses: ReadonlyMap<number, DayStatus>
  /** Days on which the special days change the weekly count, by one up or down. */
  readonly corrections: readonly { readonly day: number; readonly change: 1 | -1 }[]
  /** Years for which special days are listed; outside them only the week is known. */
  readonly knownYears: ReadonlySet<number>
  readonly daysAWeek: 5 | 6
}

/**
 * The working calendar from its special days.
 * Quyết định 188/1999/QĐ-TTg, Điều 1: Monday to Friday. A commune that serves citizens on Saturday
 * morning does not thereby make Saturday a counted working day, unless `saturdayCounts` says so.
 */
export function workingCalendar(
  days: Iterable<SpecialDay>,
  choices: { saturdayCounts?: boolean } = {},
): WorkingCalendar {
  const daysAWeek = choices.saturdayCounts ? 6 : 5
  const statuses = new Map<number, DayStatus>()
  const corrections: { day: number; change: 1 | -1 }[] = []
  const knownYears = new Set<number>()
  for (const special of days) {
    const day = epochDay(special.on)
    const usual = usualStatus(day, daysAWeek)
    const status = specialStatus(special, usual)
    statuses.set(day, status)
    knownYears.add(special.on.year)
    if (status.working !== usual.working) corrections.push({ day, change: status.working ? 1 : -1 })
  }
  return { statuses, corrections, knownYears, daysAWeek }
}

/** True when the day is only announced policy and the operator must confirm it before it is a day off. */
export function mustBeConfirmed(day: SpecialDay): boolean {
  return day.confidence !== 'text' && day.name.normalize('NFC').includes('phải xác nhận')
}

/** Whether a day is worked, and why. */
export function dayStatus(calendar: WorkingCalendar, on: Temporal.PlainDate): DayStatus {
  return statusOfDay(calendar, epochDay(on))
}

/** The same for a day given by its number since 1970-01-01. */
export function statusOfDay(calendar: WorkingCalendar, day: number): DayStatus {
  return calendar.statuses.get(day) ?? usualStatus(day, calendar.daysAWeek)
}

/** Number of working days after `after`, up to and including `until`; 0 when `until` is not later. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  after: Temporal.PlainDate,
  until: Temporal.PlainDate,
): number {
  const [start, end] = [epochDay(after), epochDay(until)]
  if (end <= start) return 0
  let count = weeklyCount(end, calendar.daysAWeek) - weeklyCount(start, calendar.daysAWeek)
  for (const { day, change } of calendar.corrections) {
    if (day > start && day <= end) count += change
  }
  return count
}

const weekday: DayStatus = { working: true, why: 'weekday' }
const saturdayMorning: DayStatus = { working: true, why: 'saturday_morning' }
const weekend: DayStatus = { working: false, why: 'weekend' }

function usualStatus(day: number, daysAWeek: 5 | 6): DayStatus {
  const place = daysSinceMonday(day)
  if (place < 5) return weekday
  return place === 5 && daysAWeek === 6 ? saturdayMorning : weekend
}

function specialStatus(special: SpecialDay, usual: DayStatus): DayStatus {
  const { name, confidence, kind } = special
  const isInForce = special.isInForce ?? !mustBeConfirmed(special)
  if (!isInForce) return { ...usual, name, confidence, awaitsConfirmation: true }
  return { working: kind === 'swap_working', why: kind, name, confidence }
}

/** Ordinary working days from a fixed Monday up to and including `day`. */
function weeklyCount(day: number, daysAWeek: number): number {
  const place = daysSinceMonday(day)
  return ((day + 3 - place) / 7) * daysAWeek + Math.min(place + 1, daysAWeek)
}
