import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  Notice,
  PageHeading,
  TableToolbar,
  Tabs,
} from '../../../ui/index.ts'
import { reportKinds } from '../documents/report.ts'
import {
  readReportQuestion,
  reportQuery,
  usualPeriods,
  type ReportQuestion,
} from '../documents/report-question.ts'
import { heldCounts, reportFigures } from '../reports.server.ts'
import { reportKindText } from '../text.vi.ts'
import { HolderLetters } from '../views/holder-letters.tsx'
import { ReportFields } from '../views/report-fields.tsx'
import { ReportFiguresOf } from '../views/report-figures.tsx'

const list = '/ban-lam-viec/kien-nghi'
const path = `${list}/bao-cao`

/** Reports on petitions: the figures of a period on screen first, then the paper and its annex as files. */
export const report: PageRoute = async (page) => {
  const question = readReportQuestion(page.query, page.today)
  const isAsked = Object.keys(question.problems).length === 0
  const [figures, held] = isAsked
    ? await Promise.all([reportFigures(page, question.period), heldCounts(page, question.period)])
    : [null, []]
  const title = reportKindText[question.kind]
  return page.desk(
    { title, current: list },
    <>
      <Breadcrumbs
        crumbs={[{ href: page.base + list, label: 'Kiến nghị cử tri' }, { label: 'Báo cáo' }]}
      />
      <PageHeading
        title={title}
        lead="Xem số liệu trước, rồi tải văn bản theo thể thức Nghị định 30/2020/NĐ-CP; số, ngày và chữ ký để trống cho văn thư."
        actions={figures ? <Downloads page={page} question={question} /> : null}
      />
      <Tabs
        label="Loại báo cáo"
        tabs={reportKinds.map((kind) => ({
          href: `${page.base}${path}?${reportQuery({ ...question, kind })}`,
          label: reportKindText[kind],
          isCurrent: kind === question.kind,
        }))}
      />
      <TableToolbar
        filterAction={page.base + path}
        filters={<ReportFields question={question} />}
        views={usualPeriods(page.today).map(({ label, period }) => ({
          label,
          href: `${page.base}${path}?${reportQuery({ ...question, period })}`,
          isCurrent:
            period.from.equals(question.period.from) && period.to.equals(question.period.to),
        }))}
      />
      {figures ? (
        <>
          <ReportFiguresOf figures={figures} />
          <HolderLetters page={page} question={question} counts={held} />
        </>
      ) : (
        <Notice tone="warning" title="Chưa lập được báo cáo">
          Hãy sửa ngày ở trên rồi bấm “Lọc”.
        </Notice>
      )}
    </>,
  )
}

function Downloads({ page, question }: { page: PageContext; question: ReportQuestion }) {
  const href = (format: string) => `${page.base}${path}/tai/${format}?${reportQuery(question)}`
  return (
    <>
      <ButtonLink href={href('docx')} variant="primary" download>
        Tải DOCX
      </ButtonLink>
      <ButtonLink href={href('pdf')} download>
        Tải PDF
      </ButtonLink>
      <ButtonLink href={href('xlsx')} download>
        Tải phụ lục XLSX
      </ButtonLink>
    </>
  )
}
