import { orRefuse } from '../../../kernel/result.ts'
import { documentFile, documentFormat } from '../../../platform/documents/document-file.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { placeOf } from '../../voter-meetings/index.ts'
import { askedYear, outcomesOf, outlookFor } from '../outlook.ts'
import { indicatorSet } from '../queries.server.ts'
import { setPaper, type PaperIndicator } from '../set-paper.ts'

/** The whole set on paper, as DOCX or PDF. */
export const paper: PageRoute = async (page) => {
  const format = documentFormat(page.param('format'))
  if (!format) return page.notFound()
  const year = askedYear(page.query.get('nam'), page.today)
  const set = await indicatorSet(page)
  const indicators = set.map((indicator): PaperIndicator => {
    const { target, chance, kind } = outlookFor(indicator, year)
    const last = outcomesOf(indicator).at(-1)
    const { number, name, unit, owner } = indicator
    const known = { lastYear: last?.year ?? null, last: last?.figure ?? null }
    return { number, name, unit, owner, ...known, target, chance, kind }
  })
  const content = setPaper({
    ...{ year, indicators, madeOn: page.today },
    council: { name: page.council.name, place: placeOf(page.council.name) },
    isSample: set.some(({ isSample }) => isSample),
  })
  const name = `Tình hình thực hiện bộ chỉ tiêu ${year}`
  const file = orRefuse(await documentFile(format, name, content))
  return page.respond(file.body, file.headers)
}
