import type { Basis } from '../kernel/basis.ts'
import { epochDay, fromEpochDay } from './epoch-day.ts'
import type { LegalGround } from './legal-ground.ts'
import { statusOfDay, type DayStatus, type WorkingCalendar } from './working-calendar.ts'

export const periodUnits = ['calendar_days', 'working_days', 'weeks', 'months', 'years'] as const
export type PeriodUnit = (typeof periodUnits)[number]

/** Thời hạn: how long, in which unit. The unit always travels with the figure. */
export type Period = { readonly amount: number; readonly unit: PeriodUnit }

/** One day of the arithmetic: its number in the count, or null when it was passed over, and why. */
export type CountedDay = DayStatus & {
  readonly on: Temporal.PlainDate
  readonly counted: number | null
}

/** The last day that was no working day, and why; a text is cited only for forward deadlines. */
export type Shift = DayStatus & { readonly from: Temporal.PlainDate; readonly basis?: Basis }

/** Ngày đến hạn with the whole arithmetic that led to it. */
export type Deadline = LegalGround & {
  readonly direction: 'after' | 'before'
  /** The event from which the law counts; itself never counted. */
  readonly eventOn: Temporal.PlainDate
  /** The first day looked at: the one beside the event. */
  readonly startOn: Temporal.PlainDate
  /** The last day on which the act is in time, until 24:00 of it. */
  readonly dueOn: Temporal.PlainDate
  readonly unit: PeriodUnit
  readonly amount: number
  /** Every day between event and due day, in the order of counting (backwards for `before`). */
  readonly days: readonly CountedDay[]
  /** Set when the last day was not a working day. */
  readonly shifted?: Shift
  /** Some of the days lie in years whose holidays are not known yet. */
  readonly isBeyondKnownYears: boolean
}

export type DeadlineQuestion = {
  readonly eventOn: Temporal.PlainDate
  readonly period: Period
  readonly calendar: WorkingCalendar
  readonly ground: LegalGround
  /** False for a date that is not a time limit, such as the day a resolution takes effect. */
  readonly shifts?: boolean
}

// Bộ luật Dân sự 91/2015/QH13, Điều 148, khoản 5: a period whose last day is a weekend or holiday ends
// on the next working day.
const shiftBasis: Basis = {
  document: 'Bộ luật Dân sự 91/2015/QH13',
  article: 'Điều 148, khoản 5',
  rule: 'TIM-007',
}

const longestAmount = 10_000

/**
 * "Trong N ngày kể từ ngày …": the last day in time after an event.
 * Throws RangeError when the amount is not a whole number from 0 to 10,000.
 */
export function deadlineAfter(question: DeadlineQuestion): Deadline {
  return reckon(question, 1)
}

/**
 * "Chậm nhất N ngày trước ngày …": the latest day before an event that keeps the whole distance.
 * No text moves it; moving it later would break the minimum, so from a day off it falls back to the
 * working day before. Throws RangeError like `deadlineAfter`.
 */
export function deadlineBefore(question: DeadlineQuestion): Deadline {
  return reckon(question, -1)
}

function reckon(question: DeadlineQuestion, step: 1 | -1): Deadline {
  const { eventOn, period, calendar, ground, shifts = true } = question
  const { amount, unit } = period
  if (!Number.isInteger(amount) || amount < 0 || amount > longestAmount) {
    throw new RangeError(`A period needs a whole number from 0 to ${longestAmount}: ${amount}`)
  }
  const days = countedDays(question, step)
  const last = days.at(-1) ?? dayOf(calendar, epochDay(eventOn), null)
  if (shifts && !last.working) days.push(...daysToWorkingDay(calendar, last.on, step))
  const dueOn = days.at(-1)?.on ?? eventOn
  const startOn = fromEpochDay(epochDay(eventOn) + step)
  return {
    ...ground,
    direction: step === 1 ? 'after' : 'before',
    eventOn,
    startOn,
    dueOn,
    unit,
    amount,
    days,
    ...(dueOn.equals(last.on) ? {} : { shifted: shiftFrom(calendar, last.on, step) }),
    isBeyondKnownYears: [startOn, dueOn].some((on) => !calendar.knownYears.has(on.year)),
  }
}

// Điều 147, khoản 2 and 3: the day of the event is not counted; day 1 is the day beside it.
function countedDays({ eventOn, period, calendar }: DeadlineQuestion, step: 1 | -1): CountedDay[] {
  const event = epochDay(eventOn)
  const isWorkingUnit = period.unit === 'working_days'
  const length = isWorkingUnit ? Infinity : daysToLast(eventOn, period, step)
  const needed = isWorkingUnit ? period.amount : length
  const days: CountedDay[] = []
  for (let counted = 0, away = 1; counted < needed; away += 1) {
    const isCounted = !isWorkingUnit || statusOfDay(calendar, event + step * away).working
    if (isCounted) counted += 1
    days.push(dayOf(calendar, event + step * away, isCounted ? counted : null))
  }
  return days
}

// Điều 148, khoản 2, 3 and 4: weeks, months and years end on the corresponding day; where the last
// month has no such day, on the last day of that month.
function daysToLast(eventOn: Temporal.PlainDate, { amount, unit }: Period, step: 1 | -1): number {
  if (unit === 'calendar_days') return amount
  const last = eventOn.add({ [unit]: amount * step }, { overflow: 'constrain' })
  return Math.abs(epochDay(last) - epochDay(eventOn))
}

function daysToWorkingDay(
  calendar: WorkingCalendar,
  from: Temporal.PlainDate,
  step: 1 | -1,
): CountedDay[] {
  const passed: CountedDay[] = []
  let day = epochDay(from)
  do {
    day += step
    passed.push(dayOf(calendar, day, null))
  } while (!statusOfDay(calendar, day).working)
  return passed
}

function dayOf(calendar: WorkingCalendar, day: number, counted: number | null): CountedDay {
  return { on: fromEpochDay(day), counted, ...statusOfDay(calendar, day) }
}

function shiftFrom(calendar: WorkingCalendar, from: Temporal.PlainDate, step: 1 | -1): Shift {
  const status = statusOfDay(calendar, epochDay(from))
  return { from, ...status, ...(step === 1 ? { basis: shiftBasis } : {}) }
}
