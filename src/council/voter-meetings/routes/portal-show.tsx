import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Notice, PageHeading } from '../../../ui/index.ts'
import { followedLines } from '../lines.server.ts'
import {
  meetingParticipants,
  meetingSteps,
  publicMeeting,
  type MeetingDossier,
} from '../queries.server.ts'
import { figuresOf } from '../report.ts'
import { meetingName, whenText } from '../text.vi.ts'
import { Figures } from '../views/figures.tsx'
import { MeetingChip } from '../views/marks.tsx'
import { MeetingFacts, MeetingLife } from '../views/meeting-facts.tsx'
import { OutcomeList } from '../views/outcome-list.tsx'
import { portalPath, publicPath } from '../views/paths.ts'

/** One announced meeting: when and where, what changed, and after it what came of what was said. */
export const portalShow: PageRoute = async (page) => {
  const meeting = await publicMeeting(page, page.param('id'))
  if (!meeting) return page.notFound()
  const [people, steps] = await Promise.all([
    meetingParticipants(page, meeting.id),
    meetingSteps(page, meeting.id),
  ])
  const name = meetingName(meeting)
  const cancelled = steps.find(({ verb }) => verb === 'cancel')
  const address = page.base + publicPath(meeting.id)
  return page.portal(
    { title: `Tiếp xúc cử tri: ${name}`, current: portalPath, live: `voter-meeting:${meeting.id}` },
    <>
      <Breadcrumbs
        crumbs={[{ href: page.base + portalPath, label: 'Tiếp xúc cử tri' }, { label: name }]}
      />
      <PageHeading
        overline={meeting.round}
        title={name}
        lead={whenText(meeting)}
        status={<MeetingChip state={meeting.state} />}
        actions={
          meeting.state === 'announced' ? (
            <>
              <ButtonLink href={`${address}/lich.ics`} download>
                Thêm vào lịch
              </ButtonLink>
              <ButtonLink href={`${address}/ap-phich`}>Áp phích và lời loa</ButtonLink>
            </>
          ) : null
        }
      />
      {cancelled ? (
        <Notice tone="warning" title="Cuộc tiếp xúc này đã hủy">
          {cancelled.publicNote}
        </Notice>
      ) : null}
      <MeetingFacts meeting={meeting} people={people} />
      {meeting.state === 'closed' ? await Outcome({ page, meeting }) : null}
      <MeetingLife steps={steps} />
    </>,
  )
}

async function Outcome({ page, meeting }: { page: PageContext; meeting: MeetingDossier }) {
  const lines = await followedLines(page, { meetingId: meeting.id })
  return (
    <>
      <h2>Bà con đã nêu gì, kết quả ra sao</h2>
      <p>
        {meeting.votersPresent?.toLocaleString('vi-VN')} cử tri dự. Mỗi ý kiến có số như trong biên
        bản; không ghi tên người nói.
      </p>
      <Figures figures={figuresOf(lines)} />
      <OutcomeList lines={lines} base={page.base} />
    </>
  )
}
