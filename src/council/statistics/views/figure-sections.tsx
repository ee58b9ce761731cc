import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Card, CardGrid, ChartWithTable, DataTable } from '../../../ui/index.ts'
import { countedOutcomeText } from '../../petitions/index.ts'
import { outcomesShown, type FigureRow, type Figures } from '../figures.ts'
import type { PlaceKind } from '../links.ts'
import { shareOf, type Ranked } from '../ranking.ts'
import { howCounted, shownText } from '../text.vi.ts'
import { OutcomesChart } from './figure-chart.tsx'
import { Counted, OutcomesTable } from './figure-table.tsx'
import { HolderTable } from './holder-table.tsx'

type Shown = { page: PageContext; figures: Figures }

/** Everything that is counted of a period, chart by chart, each beside its table. */
export async function FigureSections(shown: Shown) {
  const { byField, byHamlet, byHolder, all, limit } = shown.figures
  if (all.received === 0) return <p class="hint">Trong kỳ này chưa nhận kiến nghị nào.</p>
  return (
    <>
      <Headline {...shown} />
      {await ByOutcome(shown)}
      {await ByStretch(shown)}
      {await ByPlace(shown, { id: 'linh-vuc', heading: 'Lĩnh vực', title: 'Theo lĩnh vực', rows: byField })}
      {await ByPlace(shown, { id: 'thon', heading: 'Thôn', title: 'Theo thôn', rows: byHamlet })}
      {await ByPlace(shown, { id: 'co-quan', heading: 'Cơ quan', title: 'Theo cơ quan giữ kiến nghị', rows: byHolder })}
      <figure class="chart">
        <figcaption>Đúng hạn, trễ hạn và phản hồi của cử tri theo cơ quan</figcaption>
        <HolderTable {...shown} />
        <p class="hint">
          {howCounted.inTime} {howCounted.contested} {howCounted.share(limit)}
        </p>
      </figure>
    </>
  )
}

function Headline({ page, figures }: Shown) {
  const { all, face } = figures
  const isDesk = face === 'desk'
  const big = (count: number, part = {}) => <Counted page={page} figures={figures} count={count} part={part} />
  return (
    <>
      <CardGrid>
        <Card title="Đã nhận">
          <p class="figure">{isDesk ? big(all.received) : writeNumber(all.received)}</p>
          <p>kiến nghị, phản ánh trong kỳ.</p>
        </Card>
        <Card title="Đã công khai kết quả">
          <p class="figure">{big(all.published, { isPublished: true })}</p>
          <p>mở con số để xem danh sách.</p>
        </Card>
        <Card title="Chưa xong">
          <p class="figure">{writeNumber(all.open)}</p>
          <p>
            trong đó {isDesk ? big(all.overdue, { isOverdue: true }) : writeNumber(all.overdue)} việc đang quá hạn.
          </p>
        </Card>
      </CardGrid>
      <p class="hint">
        {howCounted.all} {isDesk ? null : howCounted.portalAll}
      </p>
    </>
  )
}

async function ByOutcome({ page, figures }: Shown) {
  const { all, face, limit } = figures
  const outcomes = outcomesShown(figures)
  const share = (count: number) => shareOf(count, all.shown, limit)
  return ChartWithTable({
    id: 'ket-qua',
    title: 'Kết quả',
    summary: `Trong ${writeNumber(all.shown)} kiến nghị ${shownText[face].toLowerCase()}, ${writeNumber(all.outcomes.settled)} đã giải quyết xong.`,
    kind: 'bar',
    categoryHeading: 'Kết quả',
    categories: outcomes.map((outcome) => countedOutcomeText[outcome]),
    series: [{ name: shownText[face], values: outcomes.map((outcome) => all.outcomes[outcome]) }],
    table: (
      <>
        <DataTable
          caption="Kết quả"
          isCaptionHidden
          isDense
          columns={[
            { key: 'outcome', heading: 'Kết quả', isRowHeading: true, cell: (outcome) => countedOutcomeText[outcome] },
            {
              key: 'count',
              heading: shownText[face],
              isNumeric: true,
              cell: (outcome) => (
                <Counted page={page} figures={figures} count={all.outcomes[outcome]} part={{ outcome }} />
              ),
            },
            {
              key: 'share',
              heading: 'Tỷ lệ',
              isNumeric: true,
              cell: (outcome) => {
                const part = share(all.outcomes[outcome])
                return part === null ? '–' : `${part}%`
              },
            },
          ]}
          rows={outcomes}
          rowKey={(outcome) => outcome}
        />
        <p class="hint">
          {howCounted.outcome} {howCounted.share(limit)}
        </p>
      </>
    ),
  })
}

async function ByStretch({ page, figures }: Shown) {
  const { byStretch, face } = figures
  const busiest = byStretch.toSorted((one, other) => other.tally.received - one.tally.received)[0]
  if (!busiest) return null
  const received = { name: 'Đã nhận', values: byStretch.map(({ tally }) => tally.received) }
  const published = { name: 'Đã công khai', values: byStretch.map(({ tally }) => tally.published) }
  return ChartWithTable({
    id: 'thoi-gian',
    title: 'Theo thời gian',
    summary: `Nhận nhiều nhất: ${busiest.name.toLowerCase()}, ${writeNumber(busiest.tally.received)} kiến nghị.`,
    kind: 'bar',
    categoryHeading: 'Thời gian',
    categories: byStretch.map(({ name }) => name.replace('Tháng ', '')),
    series: [received, published],
    table: (
      <>
        <OutcomesTable
          page={page}
          figures={figures}
          caption="Theo thời gian"
          heading="Thời gian"
          rows={byStretch}
          partOf={({ from, to }) => ({ from, to })}
        />
        <p class="hint">
          {howCounted.stretch} {face === 'portal' ? howCounted.portalAll : null}
        </p>
      </>
    ),
  })
}

async function ByPlace(
  { page, figures }: Shown,
  of: { id: PlaceKind; heading: string; title: string; rows: Ranked<FigureRow> },
) {
  const { inOrder, few } = of.rows
  const most = inOrder[0]
  return OutcomesChart({
    id: of.id,
    title: of.title,
    heading: of.heading,
    summary: most
      ? `Nhiều nhất: ${most.name}, ${writeNumber(most.tally.shown)} kiến nghị.`
      : `Mọi nhóm đều có dưới ${figures.limit} kiến nghị, nên không vẽ và không xếp thứ tự.`,
    rows: inOrder,
    note: howCounted.ranked(figures.limit),
    table: (
      <OutcomesTable
        page={page}
        figures={figures}
        caption={of.title}
        heading={of.heading}
        rows={inOrder}
        few={few}
        partOf={({ key }) => ({ place: { by: of.id, key } })}
      />
    ),
  })
}
