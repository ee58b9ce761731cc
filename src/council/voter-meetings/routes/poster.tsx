import { orRefuse } from '../../../kernel/result.ts'
import { documentFile, posterFile } from '../../../platform/documents/document-file.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, PageHeading } from '../../../ui/index.ts'
import { noticePaper, posterPaper } from '../notice-papers.ts'
import { placeOf } from '../paper-parts.ts'
import { publicMeeting } from '../queries.server.ts'
import { loudspeakerText, meetingName } from '../text.vi.ts'
import { portalPath, publicPath } from '../views/paths.ts'

/** What is hung up and what is read aloud: made for whoever has a printer or a loudspeaker. */
export const posterPage: PageRoute = async (page) => {
  const meeting = await publicMeeting(page, page.param('id'))
  if (!meeting) return page.notFound()
  const address = page.base + publicPath(meeting.id)
  return page.portal(
    { title: `Áp phích và lời loa: ${meetingName(meeting)}`, current: portalPath },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + portalPath, label: 'Tiếp xúc cử tri' },
          { href: address, label: meetingName(meeting) },
          { label: 'Áp phích và lời loa' },
        ]}
      />
      <PageHeading
        title="Lời đọc trên loa truyền thanh"
        lead="Đọc chậm, nhắc lại hai lần. In trang này cũng được."
        actions={
          <>
            <ButtonLink href={`${address}/ap-phich/a4`} download>
              Áp phích A4 (PDF)
            </ButtonLink>
            <ButtonLink href={`${address}/ap-phich/a5`} download>
              Tờ rơi A5 (PDF)
            </ButtonLink>
            <ButtonLink href={`${address}/ap-phich/thong-bao`} download>
              Thông báo và lời loa (PDF)
            </ButtonLink>
          </>
        }
      />
      <div class="large-type">
        <p class="spoken">{loudspeakerText(meeting, page.council.name).join('\n\n')}</p>
      </div>
    </>,
  )
}

/** The poster in A4 or A5, or the notice with the loudspeaker's words. */
export const posterPdf: PageRoute = async (page) => {
  const what = page.param('what')
  const meeting = await publicMeeting(page, page.param('id'))
  if (!meeting || (what !== 'a4' && what !== 'a5' && what !== 'thong-bao')) return page.notFound()
  const council = { name: page.council.name, place: placeOf(page.council.name) }
  const name = `${what === 'thong-bao' ? 'Thông báo' : 'Áp phích'} tiếp xúc cử tri ${meetingName(meeting)}`
  const link = page.absolute(publicPath(meeting.id))
  const file =
    what === 'thong-bao'
      ? await documentFile(
          'pdf',
          name,
          noticePaper(council, meeting, meeting.announcedOn ?? page.today),
        )
      : await posterFile(
          name,
          posterPaper(council, meeting, { size: what, link, madeOn: page.today }),
        )
  const { body, headers } = orRefuse(file)
  return page.respond(body, headers)
}
