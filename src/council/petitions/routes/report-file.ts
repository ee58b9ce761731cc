import { writeDay } from '../../../kernel/clock.ts'
import { orRefuse } from '../../../kernel/result.ts'
import type { ReadContext } from '../../../platform/acts/context.server.ts'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import { documentFile, documentFormat } from '../../../platform/documents/document-file.server.ts'
import type { TableColumn } from '../../../platform/tables/column.ts'
import { tableFile, tableFormat } from '../../../platform/tables/table-file.server.ts'
import type { PageContext, PageRoute, WebDeps } from '../../../platform/web/page.server.ts'
import { resultWords, type ReportPetition } from '../documents/report.ts'
import { supervisionReport } from '../documents/supervision-report.ts'
import { synthesisReport } from '../documents/synthesis-report.ts'
import { exportBatch } from '../lists.server.ts'
import type { Period } from '../public-figures.server.ts'
import { readReportQuestion } from '../documents/report-question.ts'
import { issuingOffice } from '../issuing-office.server.ts'
import { nextForReport, reportGround } from '../reports.server.ts'
import { fieldText, levelText, reportKindText, stateText } from '../text.vi.ts'

const papers = { synthesis: synthesisReport, supervision: supervisionReport }

/** The report as DOCX or PDF, or all its petitions as XLSX or CSV. */
export const reportFile: PageRoute = async (page, deps) => {
  const question = readReportQuestion(page.query, page.today)
  const { kind, period, session, problems } = question
  const [paper, table] = [documentFormat(page.param('format')), tableFormat(page.param('format'))]
  if (Object.keys(problems).length > 0 || (!paper && !table)) return page.notFound()
  const name =
    `${reportKindText[kind]} ${writeDay(period.from)} - ${writeDay(period.to)}`.replaceAll('/', '.')
  if (table) {
    const file = await tableFile(table, `Phụ lục ${name}`, columns, petitionsOf(page, deps, period))
    return page.respond(file.body, file.headers)
  }
  const [ground, office] = await Promise.all([
    reportGround(page, period, session),
    issuingOffice(page),
  ])
  const document = papers[kind](ground, office, page.today)
  const file = orRefuse(await documentFile(paper ?? 'pdf', name, document))
  return page.respond(file.body, file.headers)
}

const columns: readonly TableColumn<ReportPetition>[] = [
  { heading: 'Mã biên nhận', value: ({ receiptCode }) => receiptCode, width: 16 },
  { heading: 'Ngày nhận', value: ({ receivedOn }) => receivedOn },
  { heading: 'Thôn', value: ({ hamlet }) => hamlet, width: 20 },
  { heading: 'Lĩnh vực', value: ({ field }) => field && fieldText[field], width: 26 },
  { heading: 'Cấp giải quyết', value: ({ level }) => level && levelText[level], width: 16 },
  { heading: 'Kiến nghị', value: ({ title }) => title, width: 40 },
  { heading: 'Nội dung', value: ({ words }) => words, width: 60 },
  { heading: 'Cơ quan giải quyết', value: ({ holder }) => holder, width: 26 },
  { heading: 'Bước', value: ({ state }) => stateText[state], width: 18 },
  { heading: 'Hạn', value: ({ dueOn }) => dueOn },
  { heading: 'Kết quả', value: resultWords, width: 26 },
  { heading: 'Ngày cam kết', value: ({ promisedOn }) => promisedOn },
  { heading: 'Văn bản trả lời', value: ({ answer }) => answer?.documentNumber ?? null, width: 18 },
  { heading: 'Ngày trả lời', value: ({ answer }) => answer?.answeredOn ?? null },
  { heading: 'Nội dung trả lời', value: ({ answer }) => answer?.words ?? null, width: 60 },
]

/** Batch by batch, each in a transaction of its own: a file may take longer than a page. */
async function* petitionsOf(
  page: PageContext,
  { db }: WebDeps,
  period: Period,
): AsyncGenerator<ReportPetition> {
  const { commune, actor, today, now, calendar } = page
  let after: ReportPetition | null = null
  for (;;) {
    const rows: ReportPetition[] = await inCommune(db, commune, (tx) => {
      const context: ReadContext = { tx, commune, actor, today, now, calendar }
      return nextForReport(context, period, after, exportBatch)
    })
    yield* rows
    if (rows.length < exportBatch) return
    after = rows.at(-1)!
  }
}
