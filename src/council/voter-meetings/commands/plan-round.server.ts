import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { deadlineFrom } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { actingOffice, voterMeetingPermissions } from '../policy.ts'
import { decideRound, type RoundOnPaper } from '../round.ts'
import { insertRound, roundNamed } from '../rounds-store.server.ts'

export type RoundInput = RoundOnPaper & {
  readonly name: string
  readonly agreement: string
  readonly isSample?: boolean
}

/** Lập đợt tiếp xúc: the clock of the synthesis starts with its last day. */
export async function planRound(
  context: ActContext,
  input: RoundInput,
): Promise<Result<{ id: string }>> {
  if (!voterMeetingPermissions['meeting_round.plan'].may(context.actor)) {
    return refuse('meeting_round.plan_not_allowed')
  }
  const decided = decideRound(input, context.today)
  if (!decided.ok) return decided
  if (await roundNamed(context, input.name))
    return refuse('meeting_round.name_taken', { field: 'name' })
  const id = randomUUIDv7()
  const reportClock = await deadlineFrom(context, clocks.reportBy, input.endsOn)
  await insertRound(context, { ...input, id, isSample: input.isSample ?? false, reportClock })
  context.record(
    {
      act: 'meeting_round.plan',
      subject: { kind: 'meeting_round', id },
      office: actingOffice(context.actor),
      after: {
        name: input.name,
        kind: input.kind,
        startsOn: input.startsOn.toString(),
        endsOn: input.endsOn.toString(),
        dueOn: reportClock.dueOn.toString(),
        rule: reportClock.ruleKey,
      },
    },
    [],
  )
  return ok({ id })
}
