import type { Child } from 'hono/jsx'
import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, type Column } from '../../../ui/index.ts'
import { countedOutcomeText } from '../../petitions/index.ts'
import { outcomesShown, type FigureRow, type Figures } from '../figures.ts'
import { listOfFigure, type FigurePart } from '../links.ts'
import { shownText } from '../text.vi.ts'

/** How the rows of a table are told apart in the address of the list they lead to. */
export type RowPart<Row> = (row: Row) => FigurePart & {
  readonly from?: Temporal.PlainDate
  readonly to?: Temporal.PlainDate
}

/** A number that leads to the list of what it counts; nothing to lead to for none. */
export function Counted(props: { page: PageContext; figures: Figures; count: number; part?: FigurePart & Partial<Figures['period']> }) {
  const { page, figures, count, part } = props
  if (count === 0) return <>0</>
  const { from, to } = { ...figures.period, ...part }
  return <a href={page.base + listOfFigure(figures.face, { from, to }, part)}>{writeNumber(count)}</a>
}

/** Rows by their number and outcomes: those in order first, small ones after them. */
export function OutcomesTable<Row extends FigureRow>(props: {
  page: PageContext
  figures: Figures
  caption: string
  heading: string
  rows: readonly Row[]
  few?: readonly Row[]
  partOf: RowPart<Row>
}) {
  const { page, figures, partOf } = props
  const number = (count: number, part: FigurePart) => (
    <Counted page={page} figures={figures} count={count} part={part} />
  )
  const received: Column<Row>[] = [
    { key: 'received', heading: 'Đã nhận', isNumeric: true, cell: ({ tally }) => writeNumber(tally.received) },
  ]
  const columns: Column<Row>[] = [
    nameColumn(props.heading, figures, props.rows.length > 0 ? props.few : []),
    ...(figures.face === 'portal' ? received : []),
    {
      key: 'shown',
      heading: shownText[figures.face],
      isNumeric: true,
      cell: (row) => number(row.tally.shown, partOf(row)),
    },
    ...outcomesShown(figures).map((outcome): Column<Row> => ({
      key: outcome,
      heading: countedOutcomeText[outcome],
      isNumeric: true,
      cell: (row) => number(row.tally.outcomes[outcome], { ...partOf(row), outcome }),
    })),
  ]
  return (
    <DataTable
      caption={props.caption}
      isCaptionHidden
      isDense
      columns={columns}
      rows={[...props.rows, ...(props.few ?? [])]}
      rowKey={(row) => row.key ?? row.name}
    />
  )
}

/** Names the row; a small one is marked as taking no place in the order. */
export function nameColumn<Row extends FigureRow>(
  heading: string,
  { face, limit }: Pick<Figures, 'face' | 'limit'>,
  few: readonly Row[] = [],
): Column<Row> {
  const mark = (row: Row): Child =>
    few.includes(row) ? <div class="hint">{`dưới ${limit} ${shownText[face].toLowerCase()}, không xếp thứ tự`}</div> : null
  return {
    key: 'name',
    heading,
    isRowHeading: true,
    cell: (row) => (
      <>
        {row.name}
        {mark(row)}
      </>
    ),
  }
}
