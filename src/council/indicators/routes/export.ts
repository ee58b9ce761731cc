import { tableFile, tableFormat } from '../../../platform/tables/table-file.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { askedYear, outcomesOf, outlookFor } from '../outlook.ts'
import { indicatorSet } from '../queries.server.ts'
import { setColumns, templateColumns, type ExportedIndicator } from '../table-columns.ts'

/** The whole set as a spreadsheet, in the shape that an import takes. */
export const exportSet: PageRoute = async (page) => {
  const format = tableFormat(page.param('format'))
  if (!format) return page.notFound()
  const year = askedYear(page.query.get('nam'), page.today)
  const rows = (await indicatorSet(page)).map((indicator): ExportedIndicator => {
    const { chance, kind } = outlookFor(indicator, year)
    const figures = new Map(outcomesOf(indicator).map((each) => [each.year, each.figure]))
    const targets = new Map(indicator.targets.map((each) => [each.year, each.target]))
    return { ...indicator, figures, targets, chance, kind }
  })
  const { body, headers } = await tableFile(
    format,
    `Bộ chỉ tiêu ${year}`,
    setColumns(rows, year),
    rows,
  )
  return page.respond(body, headers)
}

/** The sheet to fill in. */
export const template: PageRoute = async (page) => {
  const columns = templateColumns(page.today.year)
  const { body, headers } = await tableFile('xlsx', 'Mẫu nhập bộ chỉ tiêu', columns, [])
  return page.respond(body, headers)
}
