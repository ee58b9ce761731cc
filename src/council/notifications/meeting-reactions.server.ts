import type { Reaction, ReactionContext } from '../../platform/jobs/reaction.ts'
import { accountsHolding } from '../delegates/index.ts'
import { meetingBrief, voterMeetingFacts, type MeetingBrief } from '../voter-meetings/index.ts'
import type { NotificationKind } from './notification.ts'
import { tell } from './tell.server.ts'
import { meetingTitle } from './text.vi.ts'

/** Tells those who take part in a meeting, while it still stands as the fact says. */
function whenMeeting(
  hears: string,
  kind: NotificationKind,
  titleOf: (meeting: MeetingBrief) => string,
  stillStands: (meeting: MeetingBrief) => boolean,
): Reaction {
  return {
    hears: [hears],
    async react(context) {
      const meeting = await meetingBrief(context, context.fact.subject.id)
      // A reaction may run late: a day that was changed meanwhile is told by the change.
      if (!meeting || meeting.slot !== context.fact.payload['slot']) return
      if (stillStands(meeting)) await tellPeople(context, meeting, kind, titleOf(meeting))
    },
  }
}

async function tellPeople(
  context: ReactionContext,
  meeting: MeetingBrief,
  kind: NotificationKind,
  title: string,
): Promise<void> {
  const accounts = await accountsHolding(context, {})
  const people = accounts.filter(({ personId }) => meeting.personIds.includes(personId))
  const { subject, id: factId } = context.fact
  const path = `/ban-lam-viec/tiep-xuc/${meeting.id}`
  await tell(context, people, { kind, title, path, subject, occasion: { factId } })
}

const isToCome = ({ state }: MeetingBrief) => state === 'planned' || state === 'announced'

/** What delegates, chair and secretary hear of meetings with voters. */
export const meetingReactions: readonly Reaction[] = [
  whenMeeting(voterMeetingFacts.planned, 'meeting_planned', meetingTitle.planned, isToCome),
  whenMeeting(voterMeetingFacts.moved, 'meeting_changed', meetingTitle.moved, isToCome),
  whenMeeting(
    voterMeetingFacts.cancelled,
    'meeting_changed',
    meetingTitle.cancelled,
    ({ state }) => state === 'cancelled',
  ),
]
