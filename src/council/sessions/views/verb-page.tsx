import type { Child } from 'hono/jsx'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  HiddenField,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm, formState, type FormState } from '../../frame/act-form.tsx'
import { sessionPermissions } from '../policy.ts'
import { sessionById, type SessionShown } from '../queries.server.ts'
import { nameOfSession, verbText } from '../text.vi.ts'
import { deskVerbs, verbsFor, type DeskVerb } from '../verbs.ts'
import { SessionChip } from './marks.tsx'

export const sessionsPath = '/ban-lam-viec/ky-hop'

type Fields = (state: FormState, session: SessionShown, page: PageContext) => Child | Promise<Child>

/** The page of one verb: the session in short, then the form. What cannot be done now says so. */
export function verbPage(verb: DeskVerb, lead: string, fields: Fields): PageRoute {
  const act = `session.${verb}`
  return async (page) => {
    const session = await sessionById(page, page.param('id'))
    if (!session) return page.notFound()
    const href = `${page.base}${sessionsPath}/${session.id}`
    const isPossible = verbsFor(page.actor, session).includes(verb)
    return page.desk(
      { title: `${verbText[verb]}: ${nameOfSession(session)}`, current: sessionsPath },
      <>
        <Breadcrumbs
          crumbs={[
            { href: page.base + sessionsPath, label: 'Kỳ họp' },
            { href, label: nameOfSession(session) },
            { label: verbText[verb] },
          ]}
        />
        <PageHeading
          overline={nameOfSession(session)}
          title={verbText[verb]}
          lead={lead}
          status={<SessionChip state={session.state} />}
        />
        {isPossible || page.again ? (
          <ActForm page={page} act={act} path={`${sessionsPath}/${session.id}/${deskVerbs[verb]}`}>
            <HiddenField name="version" value={session.version} />
            {await fields(formState(page, act), session, page)}
            <FormActions>
              <SubmitButton>{verbText[verb]}</SubmitButton>
              <ButtonLink href={href}>Quay lại</ButtonLink>
            </FormActions>
          </ActForm>
        ) : (
          <NotNow actor={page.actor} verb={verb} href={href} />
        )}
      </>,
    )
  }
}

function NotNow({
  actor,
  verb,
  href,
}: {
  actor: PageContext['actor']
  verb: DeskVerb
  href: string
}) {
  const permission = sessionPermissions[`session.${verb}`]
  const why = permission.may(actor)
    ? 'Kỳ họp không còn ở bước làm được việc này.'
    : permission.sentence
  return (
    <Notice tone="warning" title="Không làm được việc này lúc này">
      {why} <a href={href}>Xem kỳ họp</a>.
    </Notice>
  )
}
