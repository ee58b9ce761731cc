import { ok, refuse, type Result } from '../../kernel/result.ts'

/** Sign-ins of one name that did not succeed, since the last one that did. */
export type Failures = {
  readonly failures: number
  /** Locks in a row: each is twice as long as the one before. */
  readonly locks: number
  readonly lockedUntil: Temporal.Instant | null
  readonly lastAt: Temporal.Instant
}

type Limit = {
  readonly tries: number
  readonly firstLock: number
  readonly longestLock: number
  /** Minutes of quiet after which the tries are forgotten. */
  readonly quiet: number
}

/**
 * A name is locked for the address that guesses, so that a guesser elsewhere cannot keep the owner
 * out, and an office behind one address shares no counter. All minutes.
 */
export const fromOneAddress: Limit = { tries: 5, firstLock: 15, longestLock: 240, quiet: 1440 }

/**
 * Guessing from many addresses locks the name for all. One address alone never comes this far: its
 * own lock grows past the quiet half hour first.
 */
export const fromAnywhere: Limit = { tries: 25, firstLock: 15, longestLock: 60, quiet: 30 }

/** Names that may stand unsuccessful at one address at a time; a whole district shares one. */
export const namesAtOneAddress = { most: 100, minutes: 15 }

export type Tried = {
  readonly verdict: Result<void>
  readonly here: Failures
  readonly anywhere: Failures
}

/**
 * Counts a sign-in before its password is checked, so that parallel guesses cannot slip through;
 * success erases the count. `otherNames` are the names failing at this address now.
 */
export function countTry(
  before: { here: Failures | null; anywhere: Failures | null; otherNames: number },
  at: Temporal.Instant,
): Tried {
  const here = awake(before.here, at, fromOneAddress)
  const anywhere = awake(before.anywhere, at, fromAnywhere)
  const locked = [here.lockedUntil, anywhere.lockedUntil].filter((until) => until !== null)
  if (locked.length > 0) {
    const minutes = Math.max(...locked.map((until) => minutesUntil(until, at)))
    return { verdict: refuse('login.account_locked', { values: { minutes } }), here, anywhere }
  }
  if (before.otherNames >= namesAtOneAddress.most) {
    const { minutes } = namesAtOneAddress
    return { verdict: refuse('login.address_limited', { values: { minutes } }), here, anywhere }
  }
  return {
    verdict: ok(undefined),
    here: oneMore(here, at, fromOneAddress),
    anywhere: oneMore(anywhere, at, fromAnywhere),
  }
}

/** The count as it stands now: old tries forgotten, a lock that ended lifted. */
function awake(before: Failures | null, at: Temporal.Instant, limit: Limit): Failures {
  if (before === null) return { failures: 0, locks: 0, lockedUntil: null, lastAt: at }
  if (before.lockedUntil !== null && isBefore(at, before.lockedUntil)) return before
  const unlocked = { ...before, lockedUntil: null }
  const isQuiet = !isBefore(at, before.lastAt.add({ minutes: limit.quiet }))
  if (!isQuiet) return unlocked
  // The length of the next lock is remembered for a day, longer than any lock.
  const isForgotten = !isBefore(at, before.lastAt.add({ minutes: fromOneAddress.quiet }))
  return { ...unlocked, failures: 0, locks: isForgotten ? 0 : before.locks }
}

function oneMore(before: Failures, at: Temporal.Instant, limit: Limit): Failures {
  const failures = before.failures + 1
  if (failures < limit.tries) return { ...before, failures, lastAt: at }
  const minutes = Math.min(limit.firstLock * 2 ** before.locks, limit.longestLock)
  return { failures: 0, locks: before.locks + 1, lockedUntil: at.add({ minutes }), lastAt: at }
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0
}

function minutesUntil(until: Temporal.Instant, at: Temporal.Instant): number {
  return Math.max(1, Math.ceil(at.until(until).total('minutes')))
}
