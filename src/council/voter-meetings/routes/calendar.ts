import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { calendarFile } from '../calendar-entry.ts'
import { publicMeeting, publicMeetings, type MeetingRow } from '../queries.server.ts'
import { meetingName } from '../text.vi.ts'
import { publicPath } from '../views/paths.ts'

/** The calendar file of one announced meeting. */
export const meetingCalendar: PageRoute = async (page) => {
  const meeting = await publicMeeting(page, page.param('id'))
  if (!meeting) return page.notFound()
  return answer(page, [{ ...meeting, version: meeting.version }])
}

/** The calendar file of all meetings to come, of one hamlet when asked: a calendar may follow it. */
export const comingCalendar: PageRoute = async (page) => {
  const asked = page.query.get('thon') ?? ''
  const coming = await publicMeetings(page, 'coming', hasIdShape(asked) ? asked : null)
  return answer(page, coming)
}

function answer(
  page: PageContext,
  meetings: readonly (MeetingRow & { version?: number })[],
): Response {
  const entries = meetings.map((meeting) => ({
    ...meeting,
    title: `Tiếp xúc cử tri: ${meetingName(meeting)}`,
    place: meeting.place || 'Trực tuyến',
    url: page.absolute(publicPath(meeting.id)),
    isCancelled: meeting.state === 'cancelled',
    version: meeting.version ?? 0,
  }))
  return page.respond(calendarFile(entries, page.now), {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="tiep-xuc-cu-tri.ics"',
  })
}
