/** Quá nửa, hai phần ba, một phần ba, trên mười phần trăm: as the register writes them. */
export const fractions = ['>1/2', '2/3', '1/3', '>10%'] as const
export type Fraction = (typeof fractions)[number]

/**
 * Of whom a fraction is taken: tổng số đại biểu, tổng số thành viên Thường trực, tổng số cử tri.
 * Why not those present: the law counts all delegates, so an absence weighs like a vote against.
 */
export type Denominator = 'all_delegates' | 'standing_body_members' | 'voters'

export type Threshold = {
  readonly fraction: Fraction
  readonly denominator: Denominator
  readonly total: number
  /** The smallest number that is enough. */
  readonly needed: number
}

/** The smallest number that is more than half of `total`: floor(n/2) + 1. */
export function moreThanHalf(total: number): number {
  return moreThan(1, 2, total)
}

/** The smallest number that is at least two thirds of `total`: ceil(2n/3). */
export function twoThirds(total: number): number {
  return atLeast(2, 3, total)
}

/** The smallest number that is at least one third of `total`: ceil(n/3). */
export function oneThird(total: number): number {
  return atLeast(1, 3, total)
}

const neededFor: Record<Fraction, (total: number) => number> = {
  '>1/2': moreThanHalf,
  '2/3': twoThirds,
  '1/3': oneThird,
  // Luật 77/2015/QH13, Điều 78, khoản 3: more than ten in a hundred voters.
  '>10%': (total) => moreThan(1, 10, total),
}

/** What a fraction means for a body of `total` members. Throws RangeError unless `total` is 1 or more. */
export function threshold(fraction: Fraction, denominator: Denominator, total: number): Threshold {
  return { fraction, denominator, total, needed: neededFor[fraction](total) }
}

/** Whether `count` is enough, and how many are missing. */
export function reaches(
  { needed }: Threshold,
  count: number,
): { readonly reached: boolean; readonly missing: number } {
  return { reached: count >= needed, missing: Math.max(0, needed - count) }
}

function atLeast(part: number, whole: number, total: number): number {
  return Math.floor((part * countable(total) + whole - 1) / whole)
}

function moreThan(part: number, whole: number, total: number): number {
  return Math.floor((part * countable(total)) / whole) + 1
}

// Of nobody, nothing is a quorum: two thirds of 0 would be reached by 0.
function countable(total: number): number {
  if (Number.isInteger(total) && total >= 1) return total
  throw new RangeError(`A fraction needs a body of at least one member: ${total}`)
}
