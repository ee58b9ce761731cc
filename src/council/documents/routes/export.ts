import { writeDay } from '../../../kernel/clock.ts'
import type { TableColumn } from '../../../platform/tables/column.ts'
import { tableFile, tableFormat } from '../../../platform/tables/table-file.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { filterOf } from '../filter.ts'
import { documentsForExport, numbersOfYear, type DocumentRow, type NumberRow } from '../lists.server.ts'
import { kindText, stateText } from '../text.vi.ts'
import { yearOf } from './numbers.tsx'

// Nghị định 30/2020/NĐ-CP, Phụ lục IV: the columns of the register of outgoing papers.
const columns: readonly TableColumn<DocumentRow>[] = [
  { heading: 'Số, ký hiệu văn bản', value: (row) => row.documentNumber, width: 20 },
  { heading: 'Ngày tháng văn bản', value: (row) => row.documentOn },
  { heading: 'Tên loại và trích yếu nội dung', value: (row) => `${kindText[row.kind]} ${row.subject}`, width: 60 },
  { heading: 'Người ký', value: (row) => row.signer, width: 24 },
  { heading: 'Nơi nhận văn bản', value: (row) => row.recipients, width: 40 },
  { heading: 'Cơ quan ban hành', value: (row) => row.body, width: 28 },
  { heading: 'Bước', value: (row) => stateText[row.state], width: 16 },
  { heading: 'Ghi chú', value: (row) => (row.isLate ? 'Vào sổ muộn' : ''), width: 14 },
]

/** The register as it is filtered, as XLSX or CSV: to be printed and closed (Điều 16, khoản 2). */
export const exportList: PageRoute = async (page) => {
  const format = tableFormat(page.param('format'))
  if (!format) return page.notFound()
  const rows = await documentsForExport(page, filterOf(page.query))
  const name = `Sổ văn bản đi ${writeDay(page.today).replaceAll('/', '-')}`
  const file = await tableFile(format, name, columns, rows)
  return page.respond(file.body, file.headers)
}

const numberColumns: readonly TableColumn<NumberRow>[] = [
  { heading: 'Số', value: (row) => row.number },
  { heading: 'Ký hiệu', value: (row) => row.symbol, width: 16 },
  { heading: 'Ngày cấp', value: (row) => row.givenOn },
  { heading: 'Trích yếu', value: (row) => row.subject, width: 60 },
  { heading: 'Cơ quan ban hành', value: (row) => row.body, width: 28 },
  { heading: 'Người cấp', value: (row) => row.givenBy, width: 24 },
  { heading: 'Ngày hủy', value: (row) => row.cancelledOn },
  { heading: 'Lý do hủy hoặc vào sổ muộn', value: (row) => row.cancelReason || row.lateReason, width: 40 },
]

/** The book of numbers of one year, crossed-out numbers among them. */
export const exportNumbers: PageRoute = async (page) => {
  const format = tableFormat(page.param('format'))
  if (!format) return page.notFound()
  const year = yearOf(page)
  const rows = await numbersOfYear(page, year, null)
  const file = await tableFile(format, `Sổ cấp số ${year}`, numberColumns, rows)
  return page.respond(file.body, file.headers)
}
