import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, type Column } from '../../../ui/index.ts'
import { letterSlugs, type LetterKind } from '../documents/letter-ground.ts'
import { reportQuery, type ReportQuestion } from '../documents/report-question.ts'
import { petitionPermissions } from '../policy.ts'
import type { HeldCount } from '../reports.server.ts'

/** One letter an office: all it is asked to answer, and what of that is overdue; nothing for others. */
export function HolderLetters(props: {
  page: PageContext
  question: ReportQuestion
  counts: readonly HeldCount[]
}) {
  const { page, question, counts } = props
  if (counts.length === 0 || !petitionPermissions['petition.write_letter'].may(page.actor))
    return null
  const letter = (
    kind: LetterKind,
    heading: string,
    of: (count: HeldCount) => number,
  ): Column<HeldCount> => ({
    key: kind,
    heading,
    cell: (count) => {
      if (of(count) === 0) return '–'
      const href = `${page.base}/ban-lam-viec/kien-nghi/bao-cao/cong-van/${count.holderId}/${letterSlugs[kind]}`
      const link = (format: string, words: string) => (
        <a
          href={`${href}/${format}?${reportQuery(question)}`}
          aria-label={`${heading}, ${count.holder}, ${words}`}
          download
        >
          {words}
        </a>
      )
      return (
        <>
          {of(count)} kiến nghị: {link('docx', 'DOCX')}, {link('pdf', 'PDF')}
        </>
      )
    },
  })
  return (
    <DataTable
      caption="Công văn gửi từng cơ quan đang giải quyết"
      isDense
      columns={[
        { key: 'holder', heading: 'Cơ quan', isRowHeading: true, cell: ({ holder }) => holder },
        letter('transfer', 'Công văn chuyển', ({ held }) => held),
        letter('urging', 'Công văn đôn đốc quá hạn', ({ overdue }) => overdue),
      ]}
      rows={counts}
      rowKey={({ holderId }) => holderId}
    />
  )
}
