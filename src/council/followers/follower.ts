import { ok, refuse, type Result } from '../../kernel/result.ts'

/** người theo dõi qua thư: a mailbox that is told when a petition moves. */
export type Follower = {
  readonly id: string
  readonly address: string
  readonly byReceipt: boolean
}

/** Hours in which the link in the first mail may be used. */
export const confirmHours = 48

/** First mails that one mailbox is sent in a day, so that nobody fills a stranger's. */
export const mostAsksPerDay = 5

/** A second first mail for the same petition waits this long. */
export const askAgainMinutes = 10

/** What is known of a mailbox when it asks to follow a petition. */
export type Asking = {
  /** When it asked for this petition before; null when it never did. */
  readonly askedAt: Temporal.Instant | null
  readonly isConfirmed: boolean
  /** First mails of the last day, for whatever petition. */
  readonly asksOfDay: number
}

/**
 * Whether a first mail is sent now. That none is sent is never told: who follows what, and which mailbox
 * was written to, is nobody's business.
 */
export function isFirstMailDue(
  { askedAt, isConfirmed, asksOfDay }: Asking,
  now: Temporal.Instant,
): boolean {
  if (isConfirmed || asksOfDay >= mostAsksPerDay) return false
  if (askedAt === null) return true
  return Temporal.Instant.compare(now, askedAt.add({ minutes: askAgainMinutes })) >= 0
}

/** May this mailbox be confirmed now? Confirming twice is harmless. */
export function confirm(
  follower: { askedAt: Temporal.Instant; isConfirmed: boolean },
  now: Temporal.Instant,
): Result<void> {
  if (follower.isConfirmed) return ok(undefined)
  const over = follower.askedAt.add({ hours: confirmHours })
  return Temporal.Instant.compare(now, over) < 0 ? ok(undefined) : refuse('follower.link_over')
}
