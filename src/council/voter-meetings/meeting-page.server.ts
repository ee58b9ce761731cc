import { hasIdShape } from '../../kernel/ids.ts'
import type { PageContext } from '../../platform/web/page.server.ts'
import { linesOf, type LineRow } from './lines.server.ts'
import { meetingDossier, type MeetingDossier } from './queries.server.ts'

/** A page about one meeting of the desk; says that there is none before anything else. */
export function ofMeeting(
  show: (page: PageContext, meeting: MeetingDossier) => Promise<Response> | Response,
): (page: PageContext) => Promise<Response> {
  return async (page) => {
    const meeting = await meetingDossier(page, page.param('id'))
    return meeting ? show(page, meeting) : page.notFound()
  }
}

/** A page about one line of a meeting. */
export function ofLine(
  show: (page: PageContext, meeting: MeetingDossier, line: LineRow) => Promise<Response> | Response,
): (page: PageContext) => Promise<Response> {
  return ofMeeting(async (page, meeting) => {
    const lineId = page.param('lineId')
    const [line] = hasIdShape(lineId) ? await linesOf(page, { meetingId: meeting.id, lineId }) : []
    return line ? show(page, meeting, line) : page.notFound()
  })
}
