import { get, post, type Route } from '../../../platform/web/route.ts'
import { deskPath as desk, portalPath as portal } from '../views/paths.ts'
import { announceAll, announceRoundPage } from './announce-round.tsx'
import { attend, attendPage } from './attend.tsx'
import { approve, approvePage, close, closePage } from './close.tsx'
import { comingCalendar, meetingCalendar } from './calendar.ts'
import { deskList } from './desk-list.tsx'
import { deskRound } from './desk-round.tsx'
import { deskShow } from './desk-show.tsx'
import { groupReportFile, groupReports } from './group-report.tsx'
import { correct, correctPage } from './line-edit.tsx'
import { withdrawLineAct, withdrawPage } from './line-withdraw.tsx'
import { minutesFile, minutesPage } from './minutes.tsx'
import { earlierPage, lineReceiptPage, sendLine } from './noting-device.ts'
import { note, notingPage, notingShell, notingWorkerFile } from './noting.tsx'
import { planMeetingPage, planOne } from './plan-meeting.tsx'
import { plan, planRoundPage } from './plan-round.tsx'
import { portalList } from './portal-list.tsx'
import { portalRound } from './portal-round.tsx'
import { portalShow } from './portal-show.tsx'
import { posterPage, posterPdf } from './poster.tsx'
import { readBack, readBackPage } from './read-back.tsx'
import { slipLookUp } from './slip-look-up.tsx'
import { addSlips, slipsPage, slipsPaper } from './slips.tsx'
import { spreadOut, spreadPage } from './spread.tsx'
import { announce, announcePage, cancel, cancelPage, move, movePage } from './verbs.tsx'

const round = `${desk}/dot/:id`
const meeting = `${desk}/:id`
const line = `${meeting}/dong/:lineId`

/** Every URL of voter meetings: the portal's part, rounds, one meeting, what is said there. */
export const voterMeetingRoutes: readonly Route[] = [
  get(portal, 'everybody', portalList),
  get(`${portal}/lich.ics`, 'everybody', comingCalendar),
  get(`${portal}/phieu`, 'voter_meeting.look_up', slipLookUp),
  get(`${portal}/dot/:id`, 'everybody', portalRound),
  get(`${portal}/:id`, 'everybody', portalShow),
  get(`${portal}/:id/lich.ics`, 'everybody', meetingCalendar),
  get(`${portal}/:id/ap-phich`, 'everybody', posterPage),
  get(`${portal}/:id/ap-phich/:what`, 'everybody', posterPdf),

  get(desk, 'voter_meeting.read', deskList),
  get(`${desk}/tho-ghi.js`, 'everybody', notingWorkerFile),
  get(`${desk}/dot/lap`, 'meeting_round.plan', planRoundPage),
  post(`${desk}/dot/lap`, 'meeting_round.plan', plan),
  get(round, 'voter_meeting.read', deskRound),
  get(`${round}/rai`, 'voter_meeting.plan', spreadPage),
  post(`${round}/rai`, 'voter_meeting.plan', spreadOut),
  get(`${round}/them`, 'voter_meeting.plan', planMeetingPage),
  post(`${round}/them`, 'voter_meeting.plan', planOne),
  get(`${round}/thong-bao`, 'voter_meeting.announce', announceRoundPage),
  post(`${round}/thong-bao`, 'voter_meeting.announce', announceAll),
  get(`${round}/tong-hop`, 'voter_meeting.read', groupReports),
  get(`${round}/tong-hop/:format`, 'voter_meeting.read', groupReportFile),

  get(meeting, 'voter_meeting.read', deskShow),
  get(`${meeting}/thong-bao`, 'voter_meeting.read', announcePage),
  post(`${meeting}/thong-bao`, 'voter_meeting.announce', announce),
  get(`${meeting}/doi`, 'voter_meeting.read', movePage),
  post(`${meeting}/doi`, 'voter_meeting.move', move),
  get(`${meeting}/huy`, 'voter_meeting.read', cancelPage),
  post(`${meeting}/huy`, 'voter_meeting.cancel', cancel),
  get(`${meeting}/diem-danh`, 'voter_meeting.read', attendPage),
  post(`${meeting}/diem-danh`, 'voter_meeting.attend', attend),
  get(`${meeting}/ket-thuc`, 'voter_meeting.read', closePage),
  post(`${meeting}/ket-thuc`, 'voter_meeting.close', close),
  get(`${meeting}/thong-qua`, 'voter_meeting.read', approvePage),
  post(`${meeting}/thong-qua`, 'minutes.approve', approve),
  get(`${meeting}/phieu`, 'opinion_slip.print', slipsPage),
  post(`${meeting}/phieu`, 'opinion_slip.print', addSlips),
  get(`${meeting}/phieu/tep`, 'opinion_slip.print', slipsPaper),
  get(`${meeting}/bien-ban`, 'voter_meeting.read', minutesPage),
  get(`${meeting}/bien-ban/:format`, 'voter_meeting.read', minutesFile),

  get(`${meeting}/ghi`, 'spoken_line.note', notingPage),
  post(`${meeting}/ghi`, 'spoken_line.note', note),
  get(`${meeting}/ghi/ngoai-tuyen`, 'spoken_line.note', notingShell),
  get(`${meeting}/ghi/da-neu`, 'spoken_line.note', earlierPage),
  post(`${meeting}/ghi/gui`, 'spoken_line.note', sendLine),
  get(`${meeting}/ghi/bien-nhan/:lineId`, 'spoken_line.note', lineReceiptPage),
  get(`${meeting}/doc-lai`, 'spoken_line.read_back', readBackPage),
  post(`${line}/doc-lai`, 'spoken_line.read_back', readBack),
  get(`${line}/sua`, 'spoken_line.correct', correctPage),
  post(`${line}/sua`, 'spoken_line.correct', correct),
  get(`${line}/bo`, 'spoken_line.withdraw', withdrawPage),
  post(`${line}/bo`, 'spoken_line.withdraw', withdrawLineAct),
]
