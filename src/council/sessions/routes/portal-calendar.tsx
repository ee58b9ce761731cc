import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading } from '../../../ui/index.ts'
import { isPublic, sessionsOfYear } from '../queries.server.ts'
import { sessionCalendar } from '../session-calendar.ts'
import { SessionTable } from '../views/session-table.tsx'
import { askedYear } from '../year.ts'
import { Years } from './desk-list.tsx'

const path = '/ky-hop'

/** Sessions that were convened, for everybody. */
export const portalCalendar: PageRoute = async (page) => {
  const year = askedYear(page.query, page.today)
  const sessions = (await sessionsOfYear(page, year)).filter(isPublic)
  return page.portal(
    { title: `Kỳ họp năm ${year}`, current: path, live: 'sessions' },
    <>
      <PageHeading
        title={`Kỳ họp năm ${year}`}
        lead="Hội đồng nhân dân họp công khai. Lịch này có từ khi kỳ họp được triệu tập."
        actions={
          <ButtonLink
            href={`${page.base}${path}/lich.ics?nam=${year}`}
            download={`ky-hop-${year}.ics`}
          >
            Tải lịch (ICS)
          </ButtonLink>
        }
      />
      <Years base={page.base + path} year={year} />
      <SessionTable
        sessions={sessions}
        caption={`Kỳ họp năm ${year}`}
        hrefOf={({ id }) => `${page.base}${path}/${id}`}
        empty={`Chưa có kỳ họp nào được triệu tập trong năm ${year}`}
      />
    </>,
  )
}

/** The same as a file for a calendar, this year and the next. */
export const calendarFile: PageRoute = async (page) => {
  const year = askedYear(page.query, page.today)
  const sessions = [
    ...(await sessionsOfYear(page, year)),
    ...(await sessionsOfYear(page, year + 1)),
  ].filter(isPublic)
  const file = sessionCalendar(sessions, {
    name: `Kỳ họp ${page.council.name}`,
    madeAt: page.now,
    host: new URL(page.absolute('/')).hostname,
  })
  return page.respond(file, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="ky-hop-${year}.ics"`,
  })
}
