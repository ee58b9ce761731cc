import { randomUUIDv7 } from 'node:crypto'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext, PageRoute, View } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, EmptyState, Notice, PageHeading } from '../../../ui/index.ts'
import { notingWorker } from '../../../ui/page-scripts.server.ts'
import { recordLineAtMeeting } from '../../flows/record-petition-at-meeting.server.ts'
import { noteForm } from '../forms.ts'
import { followedLines } from '../lines.server.ts'
import { ofMeeting } from '../meeting-page.server.ts'
import type { MeetingDossier } from '../queries.server.ts'
import { meetingName, stateText, whenText } from '../text.vi.ts'
import { mayNote } from '../verbs.ts'
import { LineList } from '../views/line-list.tsx'
import { NotingForm } from '../views/noting-form.tsx'
import { deskPath, meetingPath } from '../views/paths.ts'

const act = 'spoken_line.note'

/** Fast noting on the spot: one line per opinion; with script it goes on without a connection. */
export const notingPage: PageRoute = ofMeeting(async (page, meeting) => {
  const lines = await followedLines(page, { meetingId: meeting.id })
  const address = page.base + meetingPath(meeting.id)
  return noting(
    page,
    meeting,
    <>
      <h2>Đã ghi nhận ({lines.length})</h2>
      {lines.length === 0 ? (
        <EmptyState title="Chưa có dòng nào trên máy chủ" />
      ) : (
        <LineList
          lines={lines.toReversed()}
          base={page.base}
          actionsOf={(line) => (
            <p class="form-actions">
              <a href={`${address}/dong/${line.id}/sua`}>Sửa dòng {line.position}</a>
              <a href={`${address}/dong/${line.id}/bo`}>Bỏ dòng {line.position}</a>
            </p>
          )}
        />
      )}
    </>,
  )
})

/** The same page without what was said: it is kept on the phone, to open where there is no connection. */
export const notingShell: PageRoute = ofMeeting((page, meeting) =>
  noting(
    page,
    meeting,
    <Notice tone="info">
      Đang mở từ bản giữ trên máy. Các dòng đã ghi nhận trước đó nằm trên máy chủ và hiện lại khi có
      mạng.
    </Notice>,
  ),
)

async function noting(page: PageContext, meeting: MeetingDossier, kept: View): Promise<Response> {
  const name = meetingName(meeting)
  const address = page.base + meetingPath(meeting.id)
  return page.desk(
    { title: `Ghi tại chỗ: ${name}`, current: deskPath, scripts: ['noting'] },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + deskPath, label: 'Tiếp xúc cử tri' },
          { href: address, label: name },
          { label: 'Ghi tại chỗ' },
        ]}
      />
      <PageHeading overline={whenText(meeting)} title="Ghi lời cử tri" />
      {mayNote(page.actor, meeting, page.today) ? null : (
        <Notice tone="warning">
          Cuộc tiếp xúc đang ở bước “{stateText[meeting.state]}”, {whenText(meeting)}. Dòng ghi lúc
          này chưa được nhận.
        </Notice>
      )}
      {await NotingForm({ page, meeting, act, lineId: randomUUIDv7() })}
      {kept}
      <div class="form-actions">
        <ButtonLink href={`${address}/doc-lai`}>Đọc lại</ButtonLink>
        <ButtonLink href={address}>Về cuộc tiếp xúc</ButtonLink>
      </div>
    </>,
  )
}

export const note = actRoute({
  act,
  form: noteForm,
  command: (context, input, param) =>
    recordLineAtMeeting(context, { ...input, meetingId: param('id'), spokenAt: null }),
  again: notingPage,
  next: ({ lineId }, { param }) => `${meetingPath(param('id'))}/ghi?xong=${act}#dong-${lineId}`,
})

/** The worker that opens the noting page where there is no connection. */
export const notingWorkerFile: PageRoute = (page) =>
  page.respond(notingWorker(), { 'content-type': 'text/javascript; charset=utf-8' })
