import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, PageHeading, Tabs } from '../../../ui/index.ts'
import { AgendaTable, filesOfItems } from '../../agenda/index.ts'
import {
  Checklist,
  checklistOf,
  isPublicSession,
  nameOfSession,
  SessionChip,
  sessionPermissions,
  SessionVerbs,
} from '../../sessions/index.ts'
import { hallOf, type Hall } from '../hall.server.ts'
import { hallPaths } from '../paths.ts'
import { SessionFacts } from '../views/session-facts.tsx'
import { VoteTable } from '../views/vote-table.tsx'

/** A session on the desk: what it is, what the law still asks, its agenda, the seats of the hall. */
export const deskSession: PageRoute = async (page) => {
  const hall = await hallOf(page, page.param('id'))
  if (!hall) return page.notFound()
  const { session, agenda } = hall
  const isAhead = session.state === 'planned' || session.state === 'convened'
  return page.desk(
    { title: nameOfSession(session), current: hallPaths.sessions, live: `session:${session.id}` },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + hallPaths.sessions, label: 'Kỳ họp' },
          { label: nameOfSession(session) },
        ]}
      />
      <PageHeading
        title={nameOfSession(session)}
        status={<SessionChip state={session.state} />}
        actions={<SessionVerbs page={page} session={session} />}
      />
      <Seats page={page} hall={hall} />
      <SessionFacts session={session} />
      {isAhead ? <Checklist base={page.base} checked={await checklistOf(page, session)} /> : null}
      <h2>Chương trình</h2>
      <p>
        <ButtonLink href={`${page.base}${hallPaths.session(session.id)}/chuong-trinh`}>
          Soạn chương trình và tài liệu
        </ButtonLink>
      </p>
      <AgendaTable page={page} agenda={agenda} files={await filesOfItems(page, agenda)} />
      <VoteTable hall={hall} hrefOf={({ id }) => page.base + hallPaths.vote(session.id, id)} />
    </>,
  )
}

/** The doors of the hall that this person may use now. */
function Seats({ page, hall: { session } }: { page: PageContext; hall: Hall }) {
  const { state, id } = session
  if (state === 'planned' || state === 'cancelled') return null
  const may = (permission: keyof typeof sessionPermissions) =>
    sessionPermissions[permission].may(page.actor)
  const doors = [
    { path: hallPaths.cockpit(id), words: 'Điều hành', isOpen: may('session.conduct') },
    { path: hallPaths.secretary(id), words: 'Bàn thư ký', isOpen: may('session.record') },
    { path: hallPaths.seat(id), words: 'Phòng họp của tôi', isOpen: may('attendance.check_in') },
    { path: hallPaths.screen(id), words: 'Màn hình phòng họp', isOpen: may('session.project') },
    { path: hallPaths.minutes(id), words: 'Biên bản', isOpen: state !== 'convened' },
  ].filter(({ isOpen }) => isOpen)
  const tabs = doors.map(({ path, words }) => ({ href: page.base + path, label: words }))
  return <Tabs tabs={tabs} label="Chỗ của bạn trong kỳ họp" />
}

/** A convened session for everybody: days, agenda with public papers, results. */
export const portalSession: PageRoute = async (page) => {
  const hall = await hallOf(page, page.param('id'))
  if (!hall || !isPublicSession(hall.session)) return page.notFound()
  const { session, agenda } = hall
  const isOn = session.state === 'opened' || session.state === 'paused'
  const files = (await filesOfItems(page, agenda)).filter(({ subject }) =>
    agenda.some(({ papers }) => papers.some((paper) => paper.id === subject.id && paper.isPublic)),
  )
  return page.portal(
    { title: nameOfSession(session), current: '/ky-hop', live: `session:${session.id}` },
    <>
      <PageHeading
        title={nameOfSession(session)}
        status={<SessionChip state={session.state} />}
        actions={
          isOn ? (
            <ButtonLink href={page.base + hallPaths.portalLive(session.id)} variant="primary">
              Theo dõi trực tiếp
            </ButtonLink>
          ) : null
        }
      />
      <SessionFacts session={session} />
      <h2>Chương trình</h2>
      <AgendaTable page={page} agenda={agenda} files={files} isPublic />
      <VoteTable hall={hall} />
    </>,
  )
}
