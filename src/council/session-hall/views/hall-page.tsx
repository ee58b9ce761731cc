import type { Child } from 'hono/jsx'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, PageHeading } from '../../../ui/index.ts'
import { nameOfSession, SessionChip } from '../../sessions/index.ts'
import { hallOf, type Hall } from '../hall.server.ts'
import { hallPaths } from '../paths.ts'

type Words = {
  readonly title: string
  /** `hall` also follows counts; `session` the course of the session alone. */
  readonly follows: 'hall' | 'session'
  /** What is done to the session as a whole, beside the heading. */
  readonly actions?: (props: { hall: Hall; page: PageContext }) => Child
}

/** A page of the hall on the desk: the session in short, then what this seat is for. Follows the session. */
export function hallPage(
  { title, follows, actions: Actions }: Words,
  body: (hall: Hall, page: PageContext) => Child | Promise<Child>,
): PageRoute {
  return async (page) => {
    const hall = await hallOf(page, page.param('id'))
    if (!hall) return page.notFound()
    const { session } = hall
    return page.desk(
      {
        title: `${title}: ${nameOfSession(session)}`,
        current: hallPaths.sessions,
        live: `${follows}:${session.id}`,
        scripts: ['timer'],
      },
      <>
        <Breadcrumbs
          crumbs={[
            { href: page.base + hallPaths.sessions, label: 'Kỳ họp' },
            { href: page.base + hallPaths.session(session.id), label: nameOfSession(session) },
            { label: title },
          ]}
        />
        <PageHeading
          overline={nameOfSession(session)}
          title={title}
          status={<SessionChip state={session.state} />}
          actions={Actions ? <Actions hall={hall} page={page} /> : undefined}
        />
        {await body(hall, page)}
      </>,
    )
  }
}
