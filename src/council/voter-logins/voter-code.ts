import { ok, refuse, type Result } from '../../kernel/result.ts'

/** mã một lần: six digits sent to a telephone. */
export const codeDigits = 6
export const codeMinutes = 5
/** Wrong tries that a code outlives. */
export const mostTries = 5

/** How many codes one number may be sent, so that nobody is pestered by a stranger's asking. */
export const perPhone = [
  { most: 1, seconds: 60 },
  { most: 5, seconds: 3600 },
  { most: 10, seconds: 24 * 3600 },
] as const

/** Hours that a voter's login lasts: a telephone is lent and lost more easily than an office's desk. */
export const loginHours = 2

/** May this number be sent one more code? `askedAt` are the moments of the last day, in any order. */
export function judgeAsking(
  askedAt: readonly Temporal.Instant[],
  now: Temporal.Instant,
): Result<void> {
  const waits = perPhone.map(({ most, seconds }) => {
    const within = askedAt
      .map((at) => seconds * 1000 - (now.epochMilliseconds - at.epochMilliseconds))
      .filter((left) => left > 0)
      .toSorted((one, other) => other - one)
    // The one that has to leave the window before there is room again.
    return within[most - 1] ?? 0
  })
  const wait = Math.max(...waits)
  if (wait <= 0) return ok(undefined)
  return refuse('limit.codes_of_phone', {
    field: 'phone',
    values: { seconds: Math.ceil(wait / 1000) },
  })
}

/** Six digits however they were typed (123 456); null when it cannot be a code. */
export function readVoterCode(typed: string): string | null {
  const code = typed.normalize('NFKC').replace(/[\s.-]/g, '')
  return /^\d{6}$/.test(code) ? code : null
}
