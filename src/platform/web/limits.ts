import type { Clock } from '../../kernel/clock.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { subscriberOf } from '../identity/address.ts'
import type { Client } from './client-address.ts'

/** So many at once; afterwards one more every so many seconds. */
type Allowance = { readonly atOnce: number; readonly everySeconds: number }

/**
 * What one source may do. A village hall or an office sends through one address, so a stranger's
 * figures are those of a whole meeting; a wrong code is rare among people and all there is to a guess.
 */
export const allowances = {
  acts_of_stranger: { atOnce: 60, everySeconds: 10 },
  // Mebibytes: a meeting's photos at once, and a flood slowed to half a gigabyte an hour.
  bytes_of_stranger: { atOnce: 400, everySeconds: 8 },
  acts_of_account: { atOnce: 300, everySeconds: 1 },
  wrong_codes: { atOnce: 20, everySeconds: 30 },
  voter_codes: { atOnce: 10, everySeconds: 120 },
  searches_of_stranger: { atOnce: 120, everySeconds: 1 },
} as const satisfies Record<string, Allowance>
export type Limited = keyof typeof allowances

export type Limits = {
  /** Takes one (or `amount`) of what the source may do, or refuses with the seconds to wait. */
  take(what: Limited, source: string | null, amount?: number): Result<void>
  /** As `take`, and takes nothing. */
  look(what: Limited, source: string | null): Result<void>
}

const rememberedAtMost = 50_000

/**
 * Counts in this process's memory: n processes allow n times as much, and a restart forgets. Why not
 * in PostgreSQL, as failed sign-ins are: what is slowed here is a flood, or a guess at codes of 60 and
 * 120 random bits; neither is worth one more statement in every act of every voter.
 */
export function openLimits(clock: Clock): Limits {
  /** When a source will have all of its allowance again, in milliseconds. */
  const fullAt = new Map<string, number>()
  const count = (what: Limited, source: string | null, taken: number): Result<void> => {
    if (source === null) return ok(undefined)
    const key = `${what} ${source}`
    const now = clock.now().epochMilliseconds
    const { next, waitMs } = spend(allowances[what], fullAt.get(key) ?? now, now, taken || 1)
    if (waitMs > 0) {
      return refuse(`limit.${what}`, { values: { seconds: Math.ceil(waitMs / 1000) } })
    }
    if (taken === 0) return ok(undefined)
    // Put last, so that the first key is the one that moved longest ago.
    fullAt.delete(key)
    fullAt.set(key, next)
    if (fullAt.size > rememberedAtMost) fullAt.delete(fullAt.keys().next().value!)
    return ok(undefined)
  }
  return {
    take: (what, source, amount = 1) => count(what, source, amount),
    look: (what, source) => count(what, source, 0),
  }
}

/** One step of the leaky bucket as a meter: how long to wait, or when the allowance is whole again. */
function spend(
  allowance: Allowance,
  fullAt: number,
  now: number,
  amount: number,
): { next: number; waitMs: number } {
  const every = allowance.everySeconds * 1000
  const owed = Math.max(0, fullAt - now)
  // What is more than all that is allowed at once is let through when nothing is owed, and paid off after.
  const waitMs = Math.max(0, owed - Math.max(0, allowance.atOnce - amount) * every)
  return { waitMs, next: now + owed + amount * every }
}

/** The source that a client is counted as: null for a call inside this process. */
export function sourceOf({ address }: Client): string | null {
  return address === null ? null : subscriberOf(address)
}

/** Counts one act: a signed-in person by their account, a stranger by address. */
export function takeAct(limits: Limits, accountId: string | null, client: Client): Result<void> {
  return accountId === null
    ? limits.take('acts_of_stranger', sourceOf(client))
    : limits.take('acts_of_account', accountId)
}

const mebibyte = 1024 * 1024

/**
 * Counts the bytes that a stranger is about to send, by what the request says of them; a body that says
 * nothing counts as the largest. The server reads no more than was said.
 */
export function takeBytes(
  limits: Limits,
  client: Client,
  said: string | null,
  largest: number,
): Result<void> {
  const bytes = said !== null && /^\d+$/.test(said) ? Math.min(Number(said), largest) : largest
  return limits.take('bytes_of_stranger', sourceOf(client), Math.ceil(bytes / mebibyte))
}

/**
 * Looks for what a code opens, and counts only codes that open nothing; refuses before looking once
 * too many did, so that a guesser learns no more even from a right one.
 */
export async function byCode<T>(
  limits: Limits,
  client: Client,
  find: () => Promise<T | null>,
): Promise<Result<T | null>> {
  const source = sourceOf(client)
  const allowed = limits.look('wrong_codes', source)
  if (!allowed.ok) return allowed
  const found = await find()
  if (found === null) limits.take('wrong_codes', source)
  return ok(found)
}

/** Seconds until it may be tried again; null for a refusal that waiting does not mend. */
export function secondsToWait({ code, values }: Refusal): number | null {
  if (code.startsWith('limit.')) return Number(values?.['seconds'])
  if (code === 'login.too_busy') return 5
  const isLock = code === 'login.account_locked' || code === 'login.address_limited'
  return isLock ? Number(values?.['minutes']) * 60 : null
}
