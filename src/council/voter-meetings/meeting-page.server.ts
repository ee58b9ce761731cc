import type { PageContext } from '../../platform/web/page.server.ts'
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
