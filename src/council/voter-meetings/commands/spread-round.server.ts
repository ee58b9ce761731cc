import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { planMeeting } from './plan-meeting.server.ts'
import { loadRound } from '../rounds-store.server.ts'
import { suggestSpread } from '../suggestion.server.ts'
import { voterMeetingPermissions } from '../policy.ts'

export type SpreadInput = {
  readonly roundId: string
  /** Hours of the day that may be used: "19:30". */
  readonly hours: readonly string[]
}

/** Rải một đợt ra các thôn: one meeting in each hamlet that has none yet in this round, in one act. */
export async function spreadRound(
  context: ActContext,
  input: SpreadInput,
): Promise<Result<{ id: string; planned: number }>> {
  if (!voterMeetingPermissions['voter_meeting.plan'].may(context.actor)) {
    return refuse('voter_meeting.plan_not_allowed')
  }
  const round = await loadRound(context, input.roundId)
  if (!round) return refuse('meeting_round.not_found')
  const suggested = await suggestSpread(context, round, input.hours)
  if (suggested.length === 0) return refuse('meeting_round.nowhere_left')
  for (const meeting of suggested) {
    const planned = await planMeeting(context, { ...meeting, roundId: round.id })
    if (!planned.ok) return planned
  }
  return ok({ id: round.id, planned: suggested.length })
}
