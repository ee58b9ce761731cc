import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink } from '../../../ui/index.ts'
import type { SessionShown } from '../queries.server.ts'
import { verbText } from '../text.vi.ts'
import { deskVerbs, verbsFor } from '../verbs.ts'
import { sessionsPath } from './verb-page.tsx'

/** What this person may do to a session before it opens; the first is what comes next. */
export function SessionVerbs({ page, session }: { page: PageContext; session: SessionShown }) {
  const verbs = verbsFor(page.actor, session)
  const next = verbs.find((verb) => verb !== 'amend' && verb !== 'cancel')
  return (
    <>
      {verbs.map((verb) => (
        <ButtonLink
          href={`${page.base}${sessionsPath}/${session.id}/${deskVerbs[verb]}`}
          variant={verb === next ? 'primary' : 'secondary'}
        >
          {verbText[verb]}
        </ButtonLink>
      ))}
    </>
  )
}
