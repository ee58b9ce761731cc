import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, DataTable, EmptyState, Notice, PageHeading, type Column } from '../../../ui/index.ts'
import { hamletFigures, type HamletFigures } from '../figures.server.ts'
import { hamletsOfPage, layOutHamlets, type HamletOnPage } from '../hamlet-map.ts'
import { figurePaths, listOfFigure, mapPath, withPeriod } from '../links.ts'
import { periodOf } from '../period.ts'
import { howCounted, periodWords, statisticsTitles } from '../text.vi.ts'
import { CommuneMap, MapLegend } from '../views/commune-map.tsx'
import { PeriodForm } from '../views/period-form.tsx'

/** The commune by hamlet: a picture where points are known, and the table with all of them. */
export const communeMap: PageRoute = async (page) => {
  const period = periodOf(page.query, page.today)
  const figures = await hamletFigures(page, period)
  const hamlets = hamletsOfPage(figures.hamlets, figures.byHamlet, figures.limit)
  const layout = layOutHamlets(hamlets, figures.points)
  const without = hamlets.filter(({ point }) => !point).length
  return page.portal(
    { title: statisticsTitles.map, current: figurePaths.portal },
    <>
      <PageHeading
        title={statisticsTitles.map}
        lead={`Kiến nghị nhận ${periodWords(period)}, theo thôn.`}
        actions={<ButtonLink href={page.base + withPeriod(figurePaths.portal, period)}>Số liệu</ButtonLink>}
      />
      <PeriodForm page={page} path={mapPath} period={period} />
      {layout ? (
        <figure class="chart">
          <figcaption>Số kiến nghị theo thôn</figcaption>
          <CommuneMap page={page} figures={figures} hamlets={hamlets} layout={layout} />
        </figure>
      ) : null}
      {layout ? <MapLegend hamlets={hamlets} figures={figures} /> : null}
      {layout ? <p class="hint">{howCounted.map}</p> : null}
      {without > 0 ? (
        <Notice>{`${without} thôn chưa được ghi vị trí, chỉ có trong bảng.`}</Notice>
      ) : null}
      <HamletTable page={page} figures={figures} hamlets={hamlets} />
      <p class="hint">
        {howCounted.all} {howCounted.portalAll} {howCounted.share(figures.limit)}
      </p>
    </>,
  )
}

function HamletTable(props: { page: PageContext; figures: HamletFigures; hamlets: readonly HamletOnPage[] }) {
  const { page, figures } = props
  const published = ({ key, tally }: HamletOnPage) =>
    tally.shown === 0 ? (
      '0'
    ) : (
      <a href={page.base + listOfFigure('portal', figures.period, { place: { by: 'thon', key } })}>
        {writeNumber(tally.shown)}
      </a>
    )
  const columns: Column<HamletOnPage>[] = [
    {
      key: 'name',
      heading: 'Thôn',
      isRowHeading: true,
      cell: ({ name, point, isClosed }) => (
        <>
          {name}
          {point ? null : <div class="hint">chưa có vị trí</div>}
          {isClosed ? <div class="hint">đã kết thúc</div> : null}
        </>
      ),
    },
    { key: 'received', heading: 'Đã nhận', isNumeric: true, cell: ({ tally }) => writeNumber(tally.received) },
    { key: 'open', heading: 'Chưa xong', isNumeric: true, cell: ({ tally }) => writeNumber(tally.open) },
    {
      key: 'share',
      heading: 'Tỷ lệ chưa xong',
      isNumeric: true,
      cell: ({ openShare }) => (openShare === null ? '–' : `${openShare}%`),
    },
    { key: 'shown', heading: 'Đã công khai', isNumeric: true, cell: published },
  ]
  return (
    <DataTable
      caption="Kiến nghị theo thôn"
      columns={columns}
      rows={props.hamlets}
      rowKey={({ key }) => key}
      empty={<EmptyState title="Chưa có thôn nào" />}
    />
  )
}
