import { DataTable, EmptyState, type Column } from '../../../ui/index.ts'
import { outlookFor, outcomesOf, periodsMissing } from '../outlook.ts'
import type { IndicatorShown } from '../queries.server.ts'
import { chanceText, figureOrDash, periodText } from '../text.vi.ts'
import { OutlookChip } from './marks.tsx'

export type SetRow = {
  readonly indicator: IndicatorShown
  readonly outlook: ReturnType<typeof outlookFor>
  readonly missing: ReturnType<typeof periodsMissing>
}

/** Each indicator with its outlook for a year, and what its owner still owes today. */
export function setRows(
  set: readonly IndicatorShown[],
  year: number,
  today: Temporal.PlainDate,
): SetRow[] {
  return set.map((indicator) => ({
    indicator,
    outlook: outlookFor(indicator, year),
    missing: periodsMissing(indicator, indicator.entered, today),
  }))
}

function lastOutcome({ indicator }: SetRow): string {
  const last = outcomesOf(indicator).at(-1)
  return last ? `${figureOrDash(last.figure)} (${last.year})` : '–'
}

function lastQuarter({ indicator }: SetRow): string {
  const last = indicator.quarters.at(-1)
  return last ? `${figureOrDash(last.figure)} (${periodText(last)})` : '–'
}

const columns = (year: number): Column<SetRow>[] => [
  { key: 'number', heading: 'TT', isNumeric: true, cell: ({ indicator }) => indicator.number },
  {
    key: 'name',
    heading: 'Chỉ tiêu',
    isRowHeading: true,
    isRoomy: true,
    cell: ({ indicator }) => `${indicator.name} (${indicator.unit})`,
  },
  { key: 'last', heading: 'Cả năm gần nhất', isNumeric: true, cell: lastOutcome },
  { key: 'quarter', heading: 'Quý gần nhất', isNumeric: true, cell: lastQuarter },
  {
    key: 'target',
    heading: `Mục tiêu ${year}`,
    isNumeric: true,
    cell: ({ outlook }) => figureOrDash(outlook.target),
  },
  {
    key: 'chance',
    heading: 'Khả năng đạt',
    isNumeric: true,
    cell: ({ outlook }) => chanceText(outlook.chance),
  },
  {
    key: 'kind',
    heading: 'Tình trạng',
    cell: ({ outlook }) => <OutlookChip kind={outlook.kind} />,
  },
]

const owed: Column<SetRow> = {
  key: 'missing',
  heading: 'Cơ quan; còn thiếu số liệu',
  isRoomy: true,
  cell: ({ indicator, missing }) =>
    missing.length === 0
      ? indicator.owner
      : `${indicator.owner}; thiếu ${missing.map(periodText).join(', ')}`,
}

/** All indicators on one screen and on one sheet of paper. */
export function SetTable(props: {
  rows: readonly SetRow[]
  year: number
  isOnDesk?: boolean
  hrefOf: (id: string) => string
}) {
  const { rows, year, isOnDesk = false, hrefOf } = props
  return (
    <DataTable
      caption={`Bộ chỉ tiêu và khả năng đạt mục tiêu năm ${year}`}
      isCaptionHidden
      isDense
      columns={isOnDesk ? [...columns(year), owed] : columns(year)}
      rows={rows}
      rowKey={({ indicator }) => indicator.id}
      rowHref={({ indicator }) => hrefOf(indicator.id)}
      empty={<EmptyState title="Chưa có chỉ tiêu nào" />}
    />
  )
}
