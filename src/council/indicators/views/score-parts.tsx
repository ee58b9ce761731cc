import { ChartWithTable, DataTable, EmptyState, Notice } from '../../../ui/index.ts'
import { reckonedText } from '../figure-text.ts'
import { brierOf, brierOfSame, calibrationOf } from '../forecast.ts'
import type { Score } from '../scoring.ts'
import { chanceText, figureOrDash } from '../text.vi.ts'

export type NamedScore = Score & { readonly name: string }

/** How well forecasts did beside “same as last year”, in one notice. */
export function Verdict({ scores }: { scores: readonly NamedScore[] }) {
  if (scores.length === 0) return null
  const [own, same] = [brierOf(scores), brierOfSame(scores)]
  const kept = scores.filter(({ saying }) => saying === 'kept').length
  return (
    <Notice tone={own < same ? 'success' : 'warning'}>
      Điểm Brier của {scores.length} dự báo: {reckonedText(own)}; cách “như năm trước”:{' '}
      {reckonedText(same)}. Càng gần 0 càng đúng, 0,25 là như tung đồng xu.{' '}
      {own < same
        ? 'Dự báo tốt hơn cách “như năm trước”.'
        : 'Dự báo chưa tốt hơn cách “như năm trước”.'}{' '}
      Trong đó {kept} dự báo được giữ từ lúc nói ra, {scores.length - kept} dự báo tính lại chỉ từ
      số liệu đến hết năm trước đó.
    </Notice>
  )
}

/** What was said beside what came, in steps of a fifth. */
export async function Calibration({ scores }: { scores: readonly NamedScore[] }) {
  const steps = calibrationOf(scores).filter(({ forecasts }) => forecasts > 0)
  if (steps.length === 0) return null
  const percent = (share: number | null) => Math.round((share ?? 0) * 100)
  return ChartWithTable({
    id: 'hieu-chuan',
    kind: 'bar',
    title: 'Nói bao nhiêu, đúng bấy nhiêu',
    summary: 'Các dự báo gom theo khả năng đã nói; dự báo đáng tin khi hai cột cao gần bằng nhau.',
    unit: '%',
    categoryHeading: 'Khả năng đã nói',
    categories: steps.map(
      ({ from, to, forecasts }) => `${percent(from)}–${percent(to)}% (${forecasts})`,
    ),
    series: [
      { name: 'Trung bình đã nói', values: steps.map(({ said }) => percent(said)) },
      { name: 'Tỷ lệ đạt thật', values: steps.map(({ came }) => percent(came)) },
    ],
  })
}

/** Forecasts one by one. */
export function ScoreTable({ base, scores }: { base: string; scores: readonly NamedScore[] }) {
  return (
    <DataTable
      caption="Từng dự báo và kết quả"
      isCaptionHidden
      isDense
      columns={[
        {
          key: 'name',
          heading: 'Chỉ tiêu',
          isRowHeading: true,
          isRoomy: true,
          cell: ({ name }) => name,
        },
        { key: 'year', heading: 'Năm', isNumeric: true, cell: ({ year }) => year },
        {
          key: 'target',
          heading: 'Mục tiêu',
          isNumeric: true,
          cell: ({ target }) => figureOrDash(target),
        },
        {
          key: 'figure',
          heading: 'Thực hiện',
          isNumeric: true,
          cell: ({ figure }) => figureOrDash(figure),
        },
        {
          key: 'chance',
          heading: 'Đã nói',
          isNumeric: true,
          cell: ({ chance }) => chanceText(chance),
        },
        {
          key: 'came',
          heading: 'Kết quả',
          cell: ({ isReached }) => (isReached ? 'Đạt' : 'Không đạt'),
        },
        {
          key: 'saying',
          heading: 'Nguồn',
          cell: ({ saying }) => (saying === 'kept' ? 'Giữ từ lúc nói' : 'Tính lại'),
        },
      ]}
      rows={scores}
      rowKey={({ indicatorId, year }) => `${indicatorId}.${year}`}
      rowHref={({ indicatorId }) => `${base}/${indicatorId}`}
      empty={<EmptyState title="Chưa có dự báo nào đến ngày chấm" />}
    />
  )
}
