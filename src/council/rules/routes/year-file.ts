import type { PageRoute } from '../../../platform/web/page.server.ts'
import { calendarFile } from '../calendar-file.ts'
import { allLawDays } from '../law-days.server.ts'
import { dayKindText } from '../text.vi.ts'
import { askedYear } from '../views/asked-year.ts'

/** The days off of a year as a file for a phone's or a desk's calendar. */
export const yearFile: PageRoute = async (page) => {
  const year = askedYear(page.query, page.today)
  const days = (await allLawDays(page.tx)).filter(({ on }) => on.year === year)
  const file = calendarFile({
    name: `Lịch làm việc năm ${year}`,
    days,
    madeAt: page.now,
    host: new URL(page.absolute('/')).hostname,
    kindWord: (kind) => dayKindText[kind],
  })
  return page.respond(file, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="lich-lam-viec-${year}.ics"`,
  })
}
