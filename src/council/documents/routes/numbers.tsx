import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, DataTable, EmptyState, Notice, PageHeading, type Column } from '../../../ui/index.ts'
import { citedNumber, missingNumbers } from '../document-number.ts'
import { numbersOfYear, type NumberRow } from '../lists.server.ts'
import { deskPath, documentPath } from '../views/paths.ts'

const columns: readonly Column<NumberRow>[] = [
  {
    key: 'number',
    heading: 'Số, ký hiệu',
    isUnbroken: true,
    cell: (row) => {
      const cited = citedNumber(row.number, row.symbol)
      return row.cancelledOn ? <s>{cited}</s> : cited
    },
  },
  { key: 'day', heading: 'Ngày cấp', isUnbroken: true, cell: (row) => writeDay(row.givenOn) },
  { key: 'subject', heading: 'Trích yếu', isRowHeading: true, cell: (row) => row.subject },
  { key: 'body', heading: 'Cơ quan ban hành', cell: (row) => row.body },
  {
    key: 'note',
    heading: 'Ghi chú',
    cell: (row) => {
      if (row.cancelledOn) return `Hủy ngày ${writeDay(row.cancelledOn)}: ${row.cancelReason}`
      return row.lateReason ? `Vào sổ muộn: ${row.lateReason}` : '–'
    },
  },
]

/** The year an address asks for; this year otherwise. */
export function yearOf(page: PageContext): number {
  const year = Number(page.query.get('nam'))
  return Number.isInteger(year) && year >= 1990 && year <= page.today.year ? year : page.today.year
}

/** The book of numbers of one year: given, late, crossed out, and what is missing below the last. */
export const numbersPage: PageRoute = async (page) => {
  const year = yearOf(page)
  const rows = await numbersOfYear(page, year, null)
  const missing = [...Map.groupBy(rows, (row) => row.series).values()].flatMap((series) => {
    const numbers = missingNumbers(series.map(({ number }) => number), series.at(-1)?.number ?? 0)
    const { symbol, body } = series[0]!
    return numbers.length > 0 ? [`${body}, ${symbol}: ${numbers.slice(0, 30).join(', ')}${numbers.length > 30 ? ', …' : ''}`] : []
  })
  return page.desk(
    { title: `Sổ cấp số năm ${year}`, current: deskPath },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + deskPath, label: 'Sổ văn bản đi' }, { label: `Sổ cấp số năm ${year}` }]} />
      <PageHeading
        title={`Sổ cấp số năm ${year}`}
        lead="Mọi số đã cấp, theo thứ tự. Số lấy nhầm bị gạch, còn nguyên trong sổ và không dùng lại."
        actions={
          <>
            <ButtonLink href={`${page.base}${deskPath}/so?nam=${year - 1}`}>Năm {year - 1}</ButtonLink>
            <ButtonLink href={`${page.base}${deskPath}/so/xuat/xlsx?nam=${year}`} download>
              Xuất XLSX
            </ButtonLink>
          </>
        }
      />
      {missing.length > 0 ? (
        <Notice tone="warning" title="Số chưa có văn bản giữ">
          Có thể còn văn bản cũ chưa vào sổ muộn: {missing.join('; ')}.
        </Notice>
      ) : null}
      <DataTable
        caption={`Sổ cấp số năm ${year}`}
        isCaptionHidden
        isDense
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.series}:${row.number}`}
        rowHref={(row) => page.base + documentPath(row.documentId)}
        empty={<EmptyState title="Chưa cấp số nào">Văn bản đã ký lấy số ở trang của văn bản đó.</EmptyState>}
      />
    </>,
  )
}
