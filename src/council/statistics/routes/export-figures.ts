import { writeDay } from '../../../kernel/clock.ts'
import { tableFile, tableFormat } from '../../../platform/tables/table-file.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import type { Face } from '../../petitions/index.ts'
import { exportColumns, exportRows } from '../export-rows.ts'
import { petitionFigures } from '../figures.server.ts'
import { periodOf } from '../period.ts'
import { statisticsTitles } from '../text.vi.ts'

export const exportPortalFigures: PageRoute = (page) => exported(page, 'portal')
export const exportDeskFigures: PageRoute = (page) => exported(page, 'desk')

/** Every table of the page as one sheet. */
async function exported(page: PageContext, face: Face): Promise<Response> {
  const format = tableFormat(page.param('format'))
  if (!format) return page.notFound()
  const period = periodOf(page.query, page.today)
  const figures = await petitionFigures(page, face, period)
  const days = [period.from, period.to].map((day) => writeDay(day).replaceAll('/', '-'))
  const name = `${statisticsTitles.figures} ${days.join(' đến ')}`
  const file = await tableFile(format, name, exportColumns, exportRows(figures, page.calendar))
  return page.respond(file.body, file.headers)
}
