import { createHmac, timingSafeEqual } from 'node:crypto'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { followedLines, type FollowedLine } from './lines.server.ts'
import { readSlipCode, signsOf, writeSlipCode } from './opinion-slip.ts'
import { publicMeeting, type MeetingDossier } from './queries.server.ts'

/** The code printed on a slip of a meeting. */
export function slipCode(slipSecret: Uint8Array, number: number): string {
  return writeSlipCode({ number, signs: signs(slipSecret, number) })
}

function signs(slipSecret: Uint8Array, number: number): string {
  return signsOf(createHmac('sha256', slipSecret).update(`slip ${number}`).digest())
}

export type FoundSlip = {
  readonly meeting: MeetingDossier
  readonly code: string
  readonly lines: readonly FollowedLine[]
}

/** What was noted from a slip, for whoever holds it; null for a code that this meeting did not print. */
export async function slipOf(
  context: ReadContext,
  meetingId: string,
  typed: string,
): Promise<FoundSlip | null> {
  const meeting = await publicMeeting(context, meetingId)
  const read = readSlipCode(typed)
  if (!meeting || !read || read.number > meeting.slipsPrinted) return null
  const wanted = Buffer.from(signs(meeting.slipSecret, read.number))
  if (!timingSafeEqual(wanted, Buffer.from(read.signs))) return null
  const lines = await followedLines(context, { meetingId, slipNumber: read.number })
  return { meeting, code: writeSlipCode(read), lines }
}
