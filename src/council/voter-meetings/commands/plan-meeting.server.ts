import { randomBytes, randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { bodiesOn, hamlets } from '../../delegates/index.ts'
import { deadlineFrom, latestDayBefore } from '../../rules/index.ts'
import { clocks } from '../clocks.ts'
import { voterMeetingFacts } from '../events.ts'
import { decideLeaders, decidePlace, type MeetingMode } from '../meeting.ts'
import { actingOffice, voterMeetingPermissions } from '../policy.ts'
import { isWithin, slotText } from '../round.ts'
import { loadRound } from '../rounds-store.server.ts'
import { insertMeeting } from '../store.server.ts'
import { meetingSubject } from './begin.server.ts'

export type MeetingInput = {
  readonly roundId: string
  readonly groupId: string | null
  readonly hamletIds: readonly string[]
  readonly onDay: Temporal.PlainDate
  readonly startsAt: string
  readonly lastsMinutes?: number
  readonly mode: MeetingMode
  readonly place: string
  readonly onlineUrl: string
  readonly subject: string
  readonly delegateIds: readonly string[]
  readonly chairId: string | null
  readonly secretaryId: string | null
  readonly requestedOn: Temporal.PlainDate | null
}

/** Xếp một cuộc tiếp xúc: the last day for the notice to the place is counted back from its day. */
export async function planMeeting(
  context: ActContext,
  input: MeetingInput,
): Promise<Result<{ id: string }>> {
  if (!voterMeetingPermissions['voter_meeting.plan'].may(context.actor)) {
    return refuse('voter_meeting.plan_not_allowed')
  }
  const fit = await decideMeeting(context, input)
  if (!fit.ok) return fit
  const id = randomUUIDv7()
  const noticeClock = await latestDayBefore(context, clocks.noticeBy, input.onDay)
  const { requestedOn } = input
  const decideClock = requestedOn && (await deadlineFrom(context, clocks.decideBy, requestedOn))
  await insertMeeting(context, {
    ...input,
    id,
    organiserId: await organiser(context),
    lastsMinutes: input.lastsMinutes ?? 120,
    noticeClock,
    decideClock,
    slipSecret: randomBytes(16),
  })
  const subject = meetingSubject(id)
  context.record(
    {
      act: 'voter_meeting.plan',
      subject,
      office: actingOffice(context.actor),
      after: {
        state: 'planned',
        onDay: input.onDay.toString(),
        startsAt: input.startsAt,
        place: input.place || input.onlineUrl,
        dueOn: noticeClock.dueOn.toString(),
        rule: noticeClock.ruleKey,
      },
    },
    [
      {
        name: voterMeetingFacts.planned,
        subject,
        payload: { round: input.roundId, slot: slotText(input) },
      },
    ],
  )
  return ok({ id })
}

async function decideMeeting(context: ActContext, input: MeetingInput): Promise<Result<void>> {
  const round = await loadRound(context, input.roundId)
  if (!round) return refuse('meeting_round.not_found')
  if (!isWithin(round, input.onDay))
    return refuse('voter_meeting.outside_round', { field: 'onDay' })
  if (Temporal.PlainDate.compare(input.onDay, context.today) < 0) {
    return refuse('voter_meeting.moved_to_past', { field: 'onDay' })
  }
  const place = decidePlace(input)
  if (!place.ok) return place
  const leaders = decideLeaders(input.chairId, input.secretaryId)
  if (!leaders.ok) return leaders
  if (input.delegateIds.length === 0) {
    return refuse('voter_meeting.no_delegate', { field: 'delegateIds' })
  }
  const known = new Set((await hamlets(context)).map(({ id }) => id))
  if (input.hamletIds.some((id) => !known.has(id))) {
    return refuse('voter_meeting.hamlet_unknown', { field: 'hamletIds' })
  }
  return decidePeople(context, input)
}

// A group or a person that this commune does not have would only show as an error of the database.
async function decidePeople(context: ActContext, input: MeetingInput): Promise<Result<void>> {
  const bodies = await bodiesOn(context, input.onDay)
  const people = new Set(bodies.flatMap(({ holders }) => holders.map(({ personId }) => personId)))
  const chosen = [...input.delegateIds, input.chairId, input.secretaryId].filter(
    (id) => id !== null,
  )
  if (chosen.some((id) => !people.has(id))) {
    return refuse('voter_meeting.person_unknown', { field: 'delegateIds' })
  }
  const isGroup = bodies.some(({ id, kind }) => id === input.groupId && kind === 'delegate_group')
  if (input.groupId !== null && !isGroup) {
    return refuse('voter_meeting.group_unknown', { field: 'groupId' })
  }
  return ok(undefined)
}

/** The Fatherland Front organises, together with the Standing body. */
async function organiser(context: ActContext): Promise<string | null> {
  const [front] = await bodiesOn(context, context.today, { kinds: ['fatherland_front'] })
  return front?.id ?? null
}
