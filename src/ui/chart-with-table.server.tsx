import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { figureText } from './chart-options.ts'
import type { ChartFigures } from './chart-options.ts'
import { plainSvg } from './chart-svg.ts'
import { Disclosure } from './disclosure.tsx'
import { drawChart } from './draw-chart.server.ts'
import { uiText } from './text.vi.ts'

export type ChartWithTableProps = ChartFigures & {
  /** Unique on the page. */
  id: string
  title: string
  /** What the picture says, in one sentence. */
  summary: string
  /** Heading of the first column; default «Mốc». */
  categoryHeading?: string
  note?: Child
  isTableOpen?: boolean
  /** A table with more than the figures, say links: stands open instead of the plain one. */
  table?: Child
}

const escaped = (text: string): string => (<>{text}</>).toString() as string

function FigureTable(props: ChartWithTableProps) {
  const name = props.unit ? `${props.title} (${props.unit})` : props.title
  return (
    <div class="table-scroll" role="group" aria-label={name} tabindex={0}>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{props.categoryHeading ?? uiText.chartPeriod}</th>
            {props.series.map((series) => (
              <th scope="col" class="number">
                {series.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.categories.map((category, row) => (
            <tr>
              <th scope="row">{category}</th>
              {props.series.map(({ values }) => (
                <td class="number">{values[row] === undefined ? '–' : figureText(values[row])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A chart drawn on the server with the table of its figures; no script, no inline style. */
export async function ChartWithTable(props: ChartWithTableProps) {
  const { id, kind, categories, series, unit } = props
  const drawn = await drawChart({ kind, categories, series, unit })
  const svg = plainSvg(drawn, {
    id,
    title: escaped(props.title),
    description: escaped(props.summary),
  })
  return (
    <figure class="chart">
      <figcaption>{props.title}</figcaption>
      <p class="hint">{props.summary}</p>
      <div class="chart-picture" role="group" aria-label={props.title} tabindex={0}>
        {raw(svg)}
      </div>
      {props.note ? <p class="hint">{props.note}</p> : null}
      {props.table ?? (
        <Disclosure summary={uiText.tableOfFigures} isOpen={props.isTableOpen}>
          <FigureTable {...props} />
        </Disclosure>
      )}
    </figure>
  )
}
