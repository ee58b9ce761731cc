import { calendarText } from '../../../kernel/icalendar.ts'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import type { TableColumn } from '../../../platform/tables/column.ts'
import { tableFile, tableFormat } from '../../../platform/tables/table-file.server.ts'
import { ofYear } from '../programme-page.server.ts'
import { activitiesOf, type ActivityRow } from '../queries.server.ts'
import { kindText, programmeName } from '../text.vi.ts'
import { ofPublicYear } from './portal.tsx'

const columns: readonly TableColumn<ActivityRow>[] = [
  { heading: 'Hoạt động', width: 50, value: ({ title }) => title },
  { heading: 'Loại', width: 24, value: ({ kind }) => kindText[kind] },
  { heading: 'Từ ngày', width: 12, value: ({ startsOn }) => writeDay(startsOn) },
  { heading: 'Đến ngày', width: 12, value: ({ endsOn }) => writeDay(endsOn) },
  { heading: 'Chủ trì', width: 26, value: ({ body }) => body },
  { heading: 'Chịu trách nhiệm', width: 24, value: ({ person }) => person },
  { heading: 'Phối hợp', width: 40, value: ({ cooperators }) => cooperators.join('; ') },
  { heading: 'Mục kế hoạch', width: 14, value: ({ dutyCode }) => dutyCode ?? '' },
  { heading: 'Sản phẩm', width: 40, value: ({ evidence }) => evidence },
  { heading: 'Lý do bỏ', width: 30, value: ({ droppedBecause }) => droppedBecause },
]

/** A year's programme as a table. */
export const exportYear: PageRoute = ofYear(async (page, programme) => {
  const format = tableFormat(page.param('format'))
  if (!format) return page.notFound()
  const rows = await activitiesOf(page, programme.id)
  const file = await tableFile(format, programmeName(programme.year), columns, rows)
  return page.respond(file.body, file.headers)
})

/** A year's programme as a calendar. */
export const yearCalendar: PageRoute = ofPublicYear(async (page, programme) => {
  const activities = await activitiesOf(page, programme.id)
  const text = calendarText({
    name: programmeName(programme.year),
    product: 'Chuong trinh nam',
    madeAt: page.now,
    host: new URL(page.absolute('/')).host,
    events: activities.map((one) => ({
      key: one.id,
      startsOn: one.startsOn,
      endsOn: one.endsOn,
      summary: `${kindText[one.kind]}: ${one.title}`,
      description: `${one.body}; ${one.person}`,
      isFree: true,
      isCancelled: one.isDropped,
    })),
  })
  return page.respond(text, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="chuong-trinh-${programme.year}.ics"`,
  })
})
