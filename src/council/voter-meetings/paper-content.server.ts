import { legalDay } from '../../kernel/clock.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { followedLines, lateCorrections, type FollowedLine } from './lines.server.ts'
import type { GroupReportContent } from './group-report-paper.ts'
import type { MinutesContent } from './minutes-paper.ts'
import { meetingParticipants, meetingsOfRound, type MeetingDossier } from './queries.server.ts'
import { figuresOf } from './report.ts'
import type { MeetingRound } from './rounds-store.server.ts'
import { peopleToChoose, votersCounted } from './rounds.server.ts'
import { meetingName, whenText, writeSecond } from './text.vi.ts'

/** What the minutes of a meeting hold. */
export async function minutesContent(
  context: ReadContext,
  meeting: MeetingDossier,
): Promise<MinutesContent> {
  const [people, lines, corrections] = await Promise.all([
    meetingParticipants(context, meeting.id),
    followedLines(context, { meetingId: meeting.id }),
    lateCorrections(context, meeting.id),
  ])
  const named = (which: 'present' | 'absent') =>
    people.filter(({ attendance }) => attendance === which).map(({ name }) => name)
  return {
    meeting,
    present: named('present'),
    absent: named('absent'),
    lines: lines.map(paperLine),
    corrections: corrections.map((one) => ({ ...one, onDay: legalDay(one.at) })),
    closedAt: meeting.closedAt ? writeSecond(meeting.closedAt).slice(0, 5) : '',
  }
}

/** What the report of a delegate group on a round holds; null for a group that is none. */
export async function groupReportContent(
  context: ReadContext,
  round: MeetingRound,
  groupId: string,
): Promise<GroupReportContent | null> {
  const { groups, delegates } = await peopleToChoose(context, round.startsOn)
  const group = groups.find(({ id }) => id === groupId)
  if (!group) return null
  const meetings = await meetingsOfRound(context, round.id)
  const own = meetings.filter((one) => one.state === 'closed' && one.group === group.name)
  const ids = new Set(own.map(({ id }) => id))
  const lines = (await followedLines(context, { roundId: round.id })).filter((line) =>
    ids.has(line.meetingId),
  )
  const voters = await votersCounted(context, round.id)
  return {
    round,
    group: {
      name: group.name,
      head: delegates.find(({ id }) => id === group.headId)?.name ?? null,
    },
    meetings: own.map((one) => ({
      ...one,
      name: meetingName(one),
      when: whenText(one),
      votersPresent: voters.get(one.id) ?? null,
    })),
    lines: lines.map(paperLine),
    figures: figuresOf(lines),
    madeOn: context.today,
  }
}

function paperLine(line: FollowedLine) {
  return { ...line, code: line.petition?.receiptCode ?? '' }
}
