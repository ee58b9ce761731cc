import { orRefuse } from '../../../kernel/result.ts'
import { documentFile, documentFormat } from '../../../platform/documents/document-file.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Notice, PageHeading } from '../../../ui/index.ts'
import { nameOfSession, SessionChip } from '../../sessions/index.ts'
import { minutesOf } from '../minutes.server.ts'
import { minutesPaper } from '../minutes-paper.ts'
import { hallPaths } from '../paths.ts'
import { PaperBlocks } from '../views/paper-blocks.tsx'

/** The minutes as they write themselves; a draft until the session is closed. */
export const minutesPage: PageRoute = async (page) => {
  const content = await minutesOf(page, page.param('id'))
  if (!content) return page.notFound()
  const { session } = content
  const path = page.base + hallPaths.minutes(session.id)
  const name = nameOfSession(session)
  return page.desk(
    { title: `Biên bản: ${name}`, current: hallPaths.sessions, live: `session:${session.id}` },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + hallPaths.sessions, label: 'Kỳ họp' },
          { href: page.base + hallPaths.session(session.id), label: name },
          { label: 'Biên bản' },
        ]}
      />
      <PageHeading
        overline={name}
        title="Biên bản kỳ họp"
        status={<SessionChip state={session.state} />}
        actions={
          <>
            <ButtonLink href={`${path}/docx`} download>
              Tải DOCX
            </ButtonLink>
            <ButtonLink href={`${path}/pdf`} download>
              Tải PDF
            </ButtonLink>
          </>
        }
      />
      {session.state === 'closed' ? null : (
        <Notice>Kỳ họp chưa bế mạc: đây là bản dự thảo, tự viết tiếp theo diễn biến.</Notice>
      )}
      <PaperBlocks blocks={minutesPaper(content).body} />
    </>,
  )
}

/** The same as a paper in the official layout. */
export const minutesFile: PageRoute = async (page) => {
  const content = await minutesOf(page, page.param('id'))
  const format = documentFormat(page.param('format'))
  if (!content || !format) return page.notFound()
  const name = `Biên bản ${nameOfSession(content.session)}`
  const { body, headers } = orRefuse(await documentFile(format, name, minutesPaper(content)))
  return page.respond(body, headers)
}
