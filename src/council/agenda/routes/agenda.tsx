import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, PageHeading } from '../../../ui/index.ts'
import { nameOfSession, sessionById } from '../../sessions/index.ts'
import { moveItem } from '../commands/change-item.server.ts'
import { filesOfItems } from '../files.server.ts'
import { moveItemForm } from '../forms.ts'
import { agendaPermissions } from '../policy.ts'
import { agendaOf, plannedMinutes } from '../queries.server.ts'
import { minutesInWords } from '../text.vi.ts'
import { AgendaTable } from '../views/agenda-table.tsx'
import { ItemActs } from '../views/item-acts.tsx'
import { agendaPath, sessionsPath } from '../views/item-page.tsx'

/** The agenda as it is prepared: numbered, moved by buttons, papers attached. */
export const agendaPage: PageRoute = async (page) => {
  const session = await sessionById(page, page.param('id'))
  if (!session) return page.notFound()
  const agenda = await agendaOf(page, session.id)
  const files = await filesOfItems(page, agenda)
  const path = agendaPath(session.id)
  const mayAdd = agendaPermissions['agenda_item.add'].may(page.actor)
  return page.desk(
    {
      title: `Chương trình: ${nameOfSession(session)}`,
      current: sessionsPath,
      live: `session:${session.id}`,
    },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + sessionsPath, label: 'Kỳ họp' },
          { href: `${page.base}${sessionsPath}/${session.id}`, label: nameOfSession(session) },
          { label: 'Chương trình' },
        ]}
      />
      <PageHeading
        overline={nameOfSession(session)}
        title="Chương trình kỳ họp"
        lead={`Tổng thời gian dự kiến: ${minutesInWords(plannedMinutes(agenda))}.`}
        actions={
          mayAdd ? (
            <ButtonLink href={`${page.base}${path}/them`} variant="primary">
              Thêm nội dung
            </ButtonLink>
          ) : null
        }
      />
      <AgendaTable
        page={page}
        agenda={agenda}
        files={files}
        actsOf={(item) => <ItemActs page={page} item={item} path={path} />}
      />
    </>,
  )
}

export const move = actRoute({
  act: 'agenda_item.move',
  form: moveItemForm,
  command: (context, { direction }, param) =>
    moveItem(context, {
      sessionId: param('id'),
      itemId: param('itemId'),
      direction: direction as 'up' | 'down',
    }),
  again: agendaPage,
  next: ({ sessionId }) => `${agendaPath(sessionId)}?xong=agenda_item.move`,
})
