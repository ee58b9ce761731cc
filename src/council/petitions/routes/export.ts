import { legalDay, writeDay } from '../../../kernel/clock.ts'
import type { ReadContext } from '../../../platform/acts/context.server.ts'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import type { TableColumn } from '../../../platform/tables/column.ts'
import { tableFile, tableFormat } from '../../../platform/tables/table-file.server.ts'
import type { PageContext, PageRoute, WebDeps } from '../../../platform/web/page.server.ts'
import {
  exportBatch,
  nextForExport,
  type ExportPlace,
  type PetitionRow,
} from '../lists.server.ts'
import { fieldText, outcomeText, stateText } from '../text.vi.ts'
import { dueSoonUntil } from '../due-soon.ts'
import { filterOf, type PetitionFilter } from '../filter.ts'
import { publicText } from '../wording/public-text.ts'

const columns: readonly TableColumn<PetitionRow>[] = [
  { heading: 'Mã biên nhận', value: (row) => row.receiptCode, width: 18 },
  { heading: 'Kiến nghị', value: (row) => publicText(row.title), width: 60 },
  { heading: 'Ngày nhận', value: (row) => row.receivedOn },
  { heading: 'Thôn', value: (row) => row.hamlet, width: 20 },
  { heading: 'Lĩnh vực', value: (row) => row.field && fieldText[row.field], width: 28 },
  { heading: 'Bước', value: (row) => stateText[row.state], width: 18 },
  { heading: 'Cơ quan giữ', value: (row) => row.holder, width: 28 },
  { heading: 'Hạn', value: (row) => row.dueOn },
  { heading: 'Kết quả', value: (row) => row.outcome && outcomeText[row.outcome], width: 18 },
]

/** The list as it is filtered, all of its pages, as XLSX or CSV; nobody's name or phone is in it. */
export const exportList: PageRoute = async (page, deps) => {
  const format = tableFormat(page.param('format'))
  if (!format) return page.notFound()
  const name = `Kiến nghị cử tri ${writeDay(legalDay(page.now)).replaceAll('/', '-')}`
  const file = await tableFile(format, name, columns, rowsOf(page, deps, filterOf(page.query)))
  return page.respond(file.body, file.headers)
}

/** Batch by batch, each in a transaction of its own: a file may take longer than a page. */
async function* rowsOf(
  page: PageContext,
  { db }: WebDeps,
  filter: PetitionFilter,
): AsyncGenerator<PetitionRow> {
  const { commune, actor, today, now, calendar } = page
  let after: ExportPlace | null = null
  for (;;) {
    const rows: PetitionRow[] = await inCommune(db, commune, (tx) => {
      const context: ReadContext = { tx, commune, actor, today, now, calendar }
      return nextForExport(context, filter, dueSoonUntil(page), after)
    })
    yield* rows
    if (rows.length < exportBatch) return
    after = rows.at(-1)!
  }
}
