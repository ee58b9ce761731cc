import { orRefuse } from '../../../kernel/result.ts'
import { documentFile, documentFormat } from '../../../platform/documents/document-file.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Card, EmptyState, PageHeading } from '../../../ui/index.ts'
import { groupReportContent } from '../paper-content.server.ts'
import { groupReportPaper } from '../group-report-paper.ts'
import { placeOf } from '../paper-parts.ts'
import { loadRound } from '../rounds-store.server.ts'
import { peopleToChoose } from '../rounds.server.ts'
import { clockOf } from '../views/marks.tsx'
import { Figures } from '../views/figures.tsx'
import { deskPath, roundPath } from '../views/paths.ts'

/** The synthesis of a round, a report for each delegate group. */
export const groupReports: PageRoute = async (page) => {
  const round = await loadRound(page, page.param('id'))
  if (!round) return page.notFound()
  const { groups } = await peopleToChoose(page, round.startsOn)
  const reports = await Promise.all(
    groups.map(async ({ id }) => ({ id, content: await groupReportContent(page, round, id) })),
  )
  const clock = { ruleKey: round.reportDueRule, eventOn: round.endsOn, dueOn: round.reportDueOn }
  return page.desk(
    { title: `Báo cáo tổng hợp: ${round.name}`, current: deskPath },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + deskPath, label: 'Tiếp xúc cử tri' },
          { href: page.base + roundPath(round.id), label: round.name },
          { label: 'Báo cáo tổng hợp' },
        ]}
      />
      <PageHeading
        title="Báo cáo tổng hợp của các Tổ đại biểu"
        lead="Chỉ gồm các cuộc tiếp xúc đã kết thúc."
        status={await clockOf(page, clock, { label: 'Hạn gửi Thường trực', isDone: false })}
      />
      {groups.length === 0 ? <EmptyState title="Chưa có Tổ đại biểu nào" /> : null}
      {reports.map(({ id, content }) =>
        content ? (
          <Card
            title={content.group.name}
            footer={
              <div class="form-actions">
                <ButtonLink
                  href={`${page.base}${roundPath(round.id)}/tong-hop/docx?to=${id}`}
                  download
                >
                  Tải DOCX
                </ButtonLink>
                <ButtonLink
                  href={`${page.base}${roundPath(round.id)}/tong-hop/pdf?to=${id}`}
                  download
                >
                  Tải PDF
                </ButtonLink>
              </div>
            }
          >
            <p>{content.meetings.length} cuộc đã tiếp xúc.</p>
            <Figures figures={content.figures} />
          </Card>
        ) : null,
      )}
    </>,
  )
}

/** The report of one group as DOCX or PDF. */
export const groupReportFile: PageRoute = async (page) => {
  const format = documentFormat(page.param('format'))
  const round = format ? await loadRound(page, page.param('id')) : null
  const content = round ? await groupReportContent(page, round, page.query.get('to') ?? '') : null
  if (!format || !content) return page.notFound()
  const council = { name: page.council.name, place: placeOf(page.council.name) }
  const name = `Báo cáo tổng hợp ${content.group.name} ${content.round.name}`
  const file = orRefuse(await documentFile(format, name, groupReportPaper(council, content)))
  return page.respond(file.body, file.headers)
}
