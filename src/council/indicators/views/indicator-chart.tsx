import { ChartWithTable, DataTable } from '../../../ui/index.ts'
import { rangeOf } from '../forecast.ts'
import { reckonedText } from '../figure-text.ts'
import { outcomesOf, outlookFor, type Outlook } from '../outlook.ts'
import type { IndicatorShown } from '../queries.server.ts'
import { chanceText, figureOrDash } from '../text.vi.ts'

/** Every year from the first figure or target to the last, in order. */
function yearsOf(indicator: IndicatorShown): number[] {
  const known = [...outcomesOf(indicator), ...indicator.targets].map(({ year }) => year)
  if (known.length === 0) return []
  const first = Math.min(...known)
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, place) => first + place)
}

/** What is drawn for a year: NaN where there is nothing to draw. */
function drawn(outlooks: readonly Outlook[]) {
  const lastKnown = outlooks.findLast(({ figure }) => figure !== null)
  // The forecast's lines begin at the last known figure, so that the eye follows them.
  const ahead = (reckon: (outlook: Outlook) => number | undefined) =>
    outlooks.map((each) =>
      each === lastKnown ? (each.figure ?? Number.NaN) : (reckon(each) ?? Number.NaN),
    )
  return [
    { name: 'Thực hiện', values: outlooks.map(({ figure }) => figure ?? Number.NaN) },
    { name: 'Mục tiêu', values: outlooks.map(({ target }) => target ?? Number.NaN) },
    { name: 'Dự báo', values: ahead(({ forecast }) => forecast?.middle) },
    {
      name: 'Thấp',
      values: ahead(({ forecast }) => (forecast ? rangeOf(forecast).low : undefined)),
    },
    {
      name: 'Cao',
      values: ahead(({ forecast }) => (forecast ? rangeOf(forecast).high : undefined)),
    },
  ]
}

function rangeText({ forecast }: Outlook): string {
  if (!forecast) return '–'
  const { low, high } = rangeOf(forecast)
  return `${reckonedText(low)} – ${reckonedText(high)}`
}

function summaryOf({ unit }: IndicatorShown, outlooks: readonly Outlook[]): string {
  const last = outlooks.findLast(({ figure }) => figure !== null)
  const goal = outlooks.findLast(({ target }) => target !== null)
  const known = last ? `Năm ${last.year} thực hiện ${figureOrDash(last.figure)} ${unit}.` : ''
  const aim = goal ? `Mục tiêu năm ${goal.year} là ${figureOrDash(goal.target)} ${unit}.` : ''
  const chance = goal?.chance
  const foretold =
    goal && chance !== null && chance !== undefined
      ? `Dự báo ${rangeText(goal)}, khả năng đạt ${chanceText(chance)}.`
      : ''
  return [known, aim, foretold].filter(Boolean).join(' ')
}

/** Target path, outcome and forecast with its range, year by year: picture and table. */
export async function IndicatorChart({ indicator }: { indicator: IndicatorShown }) {
  const outlooks = yearsOf(indicator).map((year) => outlookFor(indicator, year))
  if (outlooks.length === 0) return null
  const table = (
    <DataTable
      caption="Mục tiêu, thực hiện và dự báo theo năm"
      isCaptionHidden
      isDense
      columns={[
        { key: 'year', heading: 'Năm', isRowHeading: true, cell: ({ year }) => year },
        {
          key: 'figure',
          heading: 'Thực hiện',
          isNumeric: true,
          cell: ({ figure }) => figureOrDash(figure),
        },
        {
          key: 'target',
          heading: 'Mục tiêu',
          isNumeric: true,
          cell: ({ target }) => figureOrDash(target),
        },
        {
          key: 'forecast',
          heading: 'Dự báo',
          isNumeric: true,
          cell: ({ forecast }) => (forecast ? reckonedText(forecast.middle) : '–'),
        },
        { key: 'range', heading: 'Khoảng dự báo', isNumeric: true, cell: rangeText },
        {
          key: 'chance',
          heading: 'Khả năng đạt',
          isNumeric: true,
          cell: ({ chance }) => chanceText(chance),
        },
      ]}
      rows={outlooks}
      rowKey={({ year }) => String(year)}
    />
  )
  return ChartWithTable({
    id: 'bieu-do',
    kind: 'line',
    title: indicator.name,
    unit: indicator.unit,
    summary: summaryOf(indicator, outlooks),
    categories: outlooks.map(({ year }) => String(year)),
    series: drawn(outlooks).filter(({ values }) => values.some((value) => !Number.isNaN(value))),
    table,
  })
}
