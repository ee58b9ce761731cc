import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { HiddenField, Notice } from '../../../ui/index.ts'
import { formPage } from '../../frame/form-page.tsx'
import type { CommitmentDossier } from '../queries.server.ts'
import { stateText, verbText } from '../text.vi.ts'
import { verbPermissions, verbsFor, verbSlugs, type PageVerb } from '../verbs.ts'
import { promiserOf } from './marks.tsx'
import { commitmentPath, deskPath } from './paths.ts'

/** The page of one verb on a commitment; one that cannot be done now says so and leads back. */
export function verbPage(
  page: PageContext,
  commitment: CommitmentDossier,
  props: { verb: PageVerb; title?: string; lead: string; children?: Child; hasFiles?: boolean },
): Response {
  const { verb, lead, children, hasFiles } = props
  const back = commitmentPath(commitment.id)
  const title = props.title ?? verbText[verb]
  const may = verbsFor(page.actor, commitment).includes(verb)
  return formPage(page, {
    title,
    overline: `${promiserOf(commitment)}: ${commitment.words}`,
    lead: may ? lead : undefined,
    current: deskPath,
    crumbs: [
      { href: deskPath, label: 'Sổ cam kết' },
      { href: back, label: 'Cam kết' },
    ],
    act: verbPermissions[verb],
    path: `${back}/${verbSlugs[verb]}`,
    back,
    submit: may ? title : null,
    hasFiles,
    above: may ? null : (
      <Notice>
        Cam kết đang ở bước “{stateText[commitment.state]}”. Lúc này bạn chưa làm được việc này.{' '}
        <a href={page.base + back}>Quay lại cam kết</a>
      </Notice>
    ),
    children: (
      <>
        <HiddenField name="version" value={commitment.version} />
        {children}
      </>
    ),
  })
}

/** After an act on a commitment: its page, saying what was done. */
export const doneAt =
  (act: string) =>
  ({ id }: { id: string }) =>
    `${commitmentPath(id)}?xong=${act}`
