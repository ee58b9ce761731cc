import type { Child } from 'hono/jsx'
import { ChartWithTable, type ChartSeries } from '../../../ui/index.ts'
import { countedOutcomeText, type Tally } from '../../petitions/index.ts'
import { fourOutcomes, type FigureRow } from '../figures.ts'

/** More bars than this are no picture: the table has the rest. */
const mostBars = 15

/** The four outcomes each for itself, and all that is none of them. */
function seriesOf(rows: readonly FigureRow[]): ChartSeries[] {
  const series = (name: string, valueOf: (tally: Tally) => number): ChartSeries => ({
    name,
    values: rows.map(({ tally }) => valueOf(tally)),
  })
  return [
    ...fourOutcomes.map((outcome) => series(countedOutcomeText[outcome], ({ outcomes }) => outcomes[outcome])),
    series(
      'Chưa có kết quả',
      ({ shown, outcomes }) => shown - fourOutcomes.reduce((sum, outcome) => sum + outcomes[outcome], 0),
    ),
  ]
}

/** A picture of rows by outcome over the table that has the same figures with their lists. */
export async function OutcomesChart(props: {
  id: string
  title: string
  heading: string
  summary: string
  rows: readonly FigureRow[]
  note: Child
  table: Child
}) {
  const rows = props.rows.slice(0, mostBars)
  const notes = <p class="hint">{props.note}</p>
  // One bar alone compares nothing.
  if (rows.length < 2) {
    return (
      <figure class="chart">
        <figcaption>{props.title}</figcaption>
        <p class="hint">{props.summary}</p>
        {props.table}
        {notes}
      </figure>
    )
  }
  return ChartWithTable({
    id: props.id,
    title: props.title,
    summary: props.summary,
    kind: 'stacked',
    categoryHeading: props.heading,
    categories: rows.map(({ name }) => name),
    series: seriesOf(rows),
    table: (
      <>
        {props.table}
        {notes}
      </>
    ),
  })
}
