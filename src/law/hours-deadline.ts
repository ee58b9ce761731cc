import type { LegalGround } from './legal-ground.ts'

/** A limit counted in hours: no day is skipped and nothing is shifted. */
export type HoursDeadline = LegalGround & {
  readonly direction: 'after' | 'before'
  readonly eventAt: Temporal.Instant
  readonly dueAt: Temporal.Instant
  readonly unit: 'hours'
  readonly amount: number
}

/**
 * Bộ luật Dân sự 91/2015/QH13, Điều 147, khoản 1: hours run from the instant itself.
 * Throws RangeError when `hours` is not a whole number from 0 up.
 */
export function hoursAfter(
  eventAt: Temporal.Instant,
  hours: number,
  ground: LegalGround,
): HoursDeadline {
  return reckonHours(eventAt, hours, ground, 'after')
}

/** "Chậm nhất N giờ trước …": the latest instant that keeps the whole distance. */
export function hoursBefore(
  eventAt: Temporal.Instant,
  hours: number,
  ground: LegalGround,
): HoursDeadline {
  return reckonHours(eventAt, hours, ground, 'before')
}

function reckonHours(
  eventAt: Temporal.Instant,
  amount: number,
  ground: LegalGround,
  direction: 'after' | 'before',
): HoursDeadline {
  if (!Number.isInteger(amount) || amount < 0) {
    throw new RangeError(`A limit in hours needs a whole number from 0 up: ${amount}`)
  }
  const hours = direction === 'after' ? amount : -amount
  return { ...ground, direction, eventAt, dueAt: eventAt.add({ hours }), unit: 'hours', amount }
}
