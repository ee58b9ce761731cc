import { Breadcrumbs, EmptyState, PageHeading } from '../../../ui/index.ts'
import { followedLines } from '../lines.server.ts'
import { ofMeeting } from '../meeting-page.server.ts'
import { meetingParticipants, meetingSteps, type MeetingDossier } from '../queries.server.ts'
import { meetingName, whenText } from '../text.vi.ts'
import { MeetingActions } from '../views/meeting-actions.tsx'
import { LineList } from '../views/line-list.tsx'
import { clockOf, MeetingChip } from '../views/marks.tsx'
import { Attendance, MeetingFacts, MeetingLife } from '../views/meeting-facts.tsx'
import { deskPath, roundPath } from '../views/paths.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'

/** One meeting at the desk: what it is, what was said, and only what this person may do now. */
export const deskShow = ofMeeting(async (page, meeting) => {
  const [people, steps, lines, clocks] = await Promise.all([
    meetingParticipants(page, meeting.id),
    meetingSteps(page, meeting.id),
    followedLines(page, { meetingId: meeting.id }),
    clocksOf(page, meeting),
  ])
  const name = meetingName(meeting)
  return page.desk(
    { title: name, current: deskPath, live: `voter-meeting:${meeting.id}` },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + deskPath, label: 'Tiếp xúc cử tri' },
          { href: page.base + roundPath(meeting.roundId), label: meeting.round },
          { label: name },
        ]}
      />
      <PageHeading
        overline={whenText(meeting)}
        title={name}
        status={
          <>
            <MeetingChip state={meeting.state} />
            {clocks}
          </>
        }
        actions={<MeetingActions page={page} meeting={meeting} />}
      />
      <div class="two-columns">
        <div>
          <h2>Lời cử tri ({lines.length})</h2>
          {lines.length === 0 ? (
            <EmptyState title="Chưa ghi dòng nào">
              Đến ngày tiếp xúc, bấm “Ghi tại chỗ” để ghi từng ý kiến.
            </EmptyState>
          ) : (
            <LineList lines={lines} base={page.base} />
          )}
          <Attendance page={page} meeting={meeting} people={people} />
          <MeetingLife steps={steps} isDesk />
        </div>
        <MeetingFacts meeting={meeting} people={people} />
      </div>
    </>,
  )
})

async function clocksOf(page: PageContext, meeting: MeetingDossier) {
  const notice = {
    ruleKey: meeting.noticeDueRule,
    eventOn: meeting.onDay,
    dueOn: meeting.noticeDueOn,
    direction: 'before' as const,
  }
  const decide = {
    ruleKey: meeting.decideDueRule,
    eventOn: meeting.requestedOn,
    dueOn: meeting.decideDueOn,
  }
  return [
    await clockOf(page, notice, {
      label: 'Báo trước nơi tiếp xúc',
      isDone: meeting.state !== 'planned',
    }),
    await clockOf(page, decide, {
      label: 'Quyết định đề nghị',
      isDone: meeting.state !== 'planned',
    }),
  ]
}
