import type { Child } from 'hono/jsx'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  HiddenField,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm, formState, type FormState } from '../../frame/act-form.tsx'
import { nameOfSession, sessionById, type SessionShown } from '../../sessions/index.ts'
import { agendaOf, type ItemShown } from '../queries.server.ts'
import { ItemChip } from './marks.tsx'

export const sessionsPath = '/ban-lam-viec/ky-hop'

/** Address of the agenda of a session on the desk. */
export function agendaPath(sessionId: string): string {
  return `${sessionsPath}/${sessionId}/chuong-trinh`
}

export type ItemOnPage = { session: SessionShown; agenda: ItemShown[]; item: ItemShown }

/** The item a page is about; undefined when this session has none such. */
export async function itemOf(page: PageContext): Promise<ItemOnPage | undefined> {
  const session = await sessionById(page, page.param('id'))
  const agenda = session ? await agendaOf(page, session.id) : []
  const item = agenda.find(({ id }) => id === page.param('itemId'))
  return session && item ? { session, agenda, item } : undefined
}

type Fields = (state: FormState, on: ItemOnPage, page: PageContext) => Child | Promise<Child>

/** The page of one act on an item: what it is, then the form. */
export function itemPage(
  act: string,
  words: { title: string; lead: string; slug: string; hasFiles?: boolean; isVersioned?: boolean },
  fields: Fields,
): PageRoute {
  return async (page) => {
    const on = await itemOf(page)
    if (!on) return page.notFound()
    const { session, item } = on
    const back = page.base + agendaPath(session.id)
    return page.desk(
      { title: `${words.title}: ${item.title}`, current: sessionsPath },
      <>
        <Breadcrumbs
          crumbs={[
            { href: `${page.base}${sessionsPath}/${session.id}`, label: nameOfSession(session) },
            { href: back, label: 'Chương trình' },
            { label: words.title },
          ]}
        />
        <PageHeading
          overline={`${item.number}. ${item.title}`}
          title={words.title}
          lead={words.lead}
          status={<ItemChip state={item.state} />}
        />
        <ActForm
          page={page}
          act={act}
          path={`${agendaPath(session.id)}/${item.id}/${words.slug}`}
          hasFiles={words.hasFiles}
        >
          {words.isVersioned === false ? null : <HiddenField name="version" value={item.version} />}
          {await fields(formState(page, act), on, page)}
          <FormActions>
            <SubmitButton>{words.title}</SubmitButton>
            <ButtonLink href={back}>Quay lại</ButtonLink>
          </FormActions>
        </ActForm>
      </>,
    )
  }
}
