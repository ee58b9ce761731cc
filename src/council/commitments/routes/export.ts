import { writeDay } from '../../../kernel/clock.ts'
import type { TableColumn } from '../../../platform/tables/column.ts'
import { tableFile, tableFormat } from '../../../platform/tables/table-file.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { officeTitle } from '../../delegates/index.ts'
import { filterOf } from '../filter.ts'
import { commitmentsForExport, type CommitmentRow } from '../lists.server.ts'
import { originText, stateText } from '../text.vi.ts'

const columns: readonly TableColumn<CommitmentRow>[] = [
  { heading: 'Việc đã hứa', value: (row) => row.words, width: 60 },
  { heading: 'Người cam kết', value: (row) => row.person, width: 24 },
  { heading: 'Chức vụ', value: (row) => (row.office ? officeTitle(row.office, row.bodyKind) : ''), width: 20 },
  { heading: 'Cơ quan', value: (row) => row.body, width: 28 },
  { heading: 'Nhóm vấn đề', value: (row) => row.topic, width: 24 },
  { heading: 'Nói ra khi', value: (row) => `${originText[row.originKind]}: ${row.originName}`, width: 40 },
  { heading: 'Ngày nói', value: (row) => row.statedOn },
  { heading: 'Ngày phải xong lúc đầu', value: (row) => row.firstDueOn },
  { heading: 'Ngày phải xong', value: (row) => row.dueOn },
  { heading: 'Tình trạng', value: (row) => stateText[row.state], width: 20 },
  { heading: 'Kết thúc ngày', value: (row) => row.endedOn },
]

/** The ledger as it is filtered, as XLSX or CSV. */
export const exportList: PageRoute = async (page) => {
  const format = tableFormat(page.param('format'))
  if (!format) return page.notFound()
  const rows = await commitmentsForExport(page, filterOf(page.query))
  const name = `Sổ cam kết ${writeDay(page.today).replaceAll('/', '-')}`
  const file = await tableFile(format, name, columns, rows)
  return page.respond(file.body, file.headers)
}
