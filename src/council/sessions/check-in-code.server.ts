import { createHmac, timingSafeEqual } from 'node:crypto'

const minute = 60_000

/** mã điểm danh: six figures shown in the hall, others each minute. */
export function checkInCode(key: string, at: Temporal.Instant): string {
  return codeOfMinute(key, Math.floor(at.epochMilliseconds / minute))
}

/** Is it the code of this minute, or of the one before, in which the delegate began to type? */
export function isCheckInCode(key: string, typed: string, at: Temporal.Instant): boolean {
  const now = Math.floor(at.epochMilliseconds / minute)
  return [now, now - 1].some((each) => isSame(codeOfMinute(key, each), typed))
}

/** Seconds until the code changes. */
export function codeLasts(at: Temporal.Instant): number {
  return Math.ceil((minute - (at.epochMilliseconds % minute)) / 1000)
}

function codeOfMinute(key: string, which: number): string {
  const digest = createHmac('sha256', key).update(String(which)).digest()
  return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0')
}

function isSame(code: string, typed: string): boolean {
  return typed.length === code.length && timingSafeEqual(Buffer.from(code), Buffer.from(typed))
}
