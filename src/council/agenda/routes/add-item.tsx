import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { nameOfSession, sessionById } from '../../sessions/index.ts'
import { addItem } from '../commands/add-item.server.ts'
import { amendItem } from '../commands/change-item.server.ts'
import { addItemForm, amendItemForm } from '../forms.ts'
import { agendaOf } from '../queries.server.ts'
import { ItemFields } from '../views/item-fields.tsx'
import { agendaPath, itemPage, sessionsPath } from '../views/item-page.tsx'

const owners = (page: PageContext) =>
  openBodies(page, ['standing_body', 'board', 'peoples_committee', 'agency', 'fatherland_front'])

export const addItemPage: PageRoute = async (page) => {
  const session = await sessionById(page, page.param('id'))
  if (!session) return page.notFound()
  const path = agendaPath(session.id)
  const [agenda, bodies] = [await agendaOf(page, session.id), await owners(page)]
  return page.desk(
    { title: 'Thêm nội dung', current: sessionsPath },
    <>
      <Breadcrumbs
        crumbs={[
          { href: `${page.base}${sessionsPath}/${session.id}`, label: nameOfSession(session) },
          { href: page.base + path, label: 'Chương trình' },
          { label: 'Thêm nội dung' },
        ]}
      />
      <PageHeading overline={nameOfSession(session)} title="Thêm nội dung" />
      <ActForm
        page={page}
        act="agenda_item.add"
        path={`${path}/them`}
        draftKey={`agenda_item.add:${session.id}`}
      >
        <ItemFields state={formState(page, 'agenda_item.add')} agenda={agenda} bodies={bodies} />
        <FormActions>
          <SubmitButton>Thêm nội dung</SubmitButton>
          <ButtonLink href={page.base + path}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export const add = actRoute({
  act: 'agenda_item.add',
  form: addItemForm,
  command: (context, input, param) => addItem(context, { sessionId: param('id'), ...input }),
  again: addItemPage,
  next: ({ sessionId }) => `${agendaPath(sessionId)}?xong=agenda_item.add`,
})

export const amendItemPage = itemPage(
  'agenda_item.amend',
  { title: 'Sửa nội dung', lead: 'Chỉ sửa được khi nội dung chưa được đưa ra.', slug: 'sua' },
  async (state, { item, agenda }, page) => (
    <ItemFields state={state} item={item} agenda={agenda} bodies={await owners(page)} />
  ),
)

export const amend = actRoute({
  act: 'agenda_item.amend',
  form: amendItemForm,
  command: (context, { parentId: _, ...input }, param) =>
    amendItem(context, { sessionId: param('id'), itemId: param('itemId'), ...input }),
  again: amendItemPage,
  next: ({ sessionId }) => `${agendaPath(sessionId)}?xong=agenda_item.amend`,
})
