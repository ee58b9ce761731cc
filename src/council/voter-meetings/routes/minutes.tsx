import { orRefuse } from '../../../kernel/result.ts'
import { writeDay, writeMoment } from '../../../kernel/clock.ts'
import { documentFile, documentFormat } from '../../../platform/documents/document-file.server.ts'
import { Breadcrumbs, ButtonLink, DefinitionList, Notice, PageHeading } from '../../../ui/index.ts'
import { followedLines, lateCorrections } from '../lines.server.ts'
import { ofMeeting } from '../meeting-page.server.ts'
import { minutesContent } from '../paper-content.server.ts'
import { minutesPaper } from '../minutes-paper.ts'
import { placeOf } from '../paper-parts.ts'
import { meetingParticipants } from '../queries.server.ts'
import { meetingName, whenText } from '../text.vi.ts'
import { verbsFor } from '../verbs.ts'
import { LineList } from '../views/line-list.tsx'
import { Attendance, MeetingFacts } from '../views/meeting-facts.tsx'
import { deskPath, meetingPath } from '../views/paths.ts'

/** The minutes as they stand, who approved them, and their file. */
export const minutesPage = ofMeeting(async (page, meeting) => {
  const [people, lines, corrections] = await Promise.all([
    meetingParticipants(page, meeting.id),
    followedLines(page, { meetingId: meeting.id }),
    lateCorrections(page, meeting.id),
  ])
  const address = page.base + meetingPath(meeting.id)
  const approved = (at: Temporal.Instant | null) => (at ? writeMoment(at) : 'Chưa')
  return page.desk(
    { title: `Biên bản: ${meetingName(meeting)}`, current: deskPath },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + deskPath, label: 'Tiếp xúc cử tri' },
          { href: address, label: meetingName(meeting) },
          { label: 'Biên bản' },
        ]}
      />
      <PageHeading
        overline={whenText(meeting)}
        title="Biên bản tiếp xúc cử tri"
        actions={
          <>
            {verbsFor(page.actor, meeting, page.today).includes('approve') ? (
              <ButtonLink href={`${address}/thong-qua`} variant="primary">
                Thông qua biên bản
              </ButtonLink>
            ) : null}
            <ButtonLink href={`${address}/bien-ban/docx`} download>
              Tải DOCX
            </ButtonLink>
            <ButtonLink href={`${address}/bien-ban/pdf`} download>
              Tải PDF
            </ButtonLink>
          </>
        }
      />
      {meeting.state === 'closed' ? null : (
        <Notice tone="info">Cuộc tiếp xúc chưa kết thúc: đây là bản đang ghi.</Notice>
      )}
      <DefinitionList
        items={[
          {
            term: 'Chủ trì thông qua',
            value: approved(meeting.chairApprovedAt),
          },
          {
            term: 'Thư ký thông qua',
            value: approved(meeting.secretaryApprovedAt),
          },
        ]}
      />
      <MeetingFacts meeting={meeting} people={people} />
      <Attendance page={page} meeting={meeting} people={people} />
      <h2>Ý kiến, kiến nghị của cử tri ({lines.length})</h2>
      <LineList lines={lines} base={page.base} />
      <h2>Kết luận của người chủ trì</h2>
      <p class="spoken">{meeting.conclusion || 'Chưa ghi.'}</p>
      {corrections.length > 0 ? (
        <Notice tone="warning" title="Đính chính sau khi kết thúc">
          {corrections.map(({ position, before, after, at, reason }) => (
            <p>
              Dòng {position}, {writeMoment(at)}: “{before}” sửa là “{after}”. Lý do: {reason}.
            </p>
          ))}
        </Notice>
      ) : null}
    </>,
  )
})

/** The minutes as DOCX or PDF. */
export const minutesFile = ofMeeting(async (page, meeting) => {
  const format = documentFormat(page.param('format'))
  if (!format) return page.notFound()
  const council = { name: page.council.name, place: placeOf(page.council.name) }
  const paper = minutesPaper(council, await minutesContent(page, meeting))
  const name = `Biên bản tiếp xúc cử tri ${meetingName(meeting)} ${writeDay(meeting.onDay)}`
  const file = orRefuse(await documentFile(format, name, paper))
  return page.respond(file.body, file.headers)
})
