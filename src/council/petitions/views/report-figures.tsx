import { Card, DataTable, DefinitionList, EmptyState, type Column } from '../../../ui/index.ts'
import { countedOutcomes } from '../counted-outcome.ts'
import { answeredOf, periodWords, share, type ReportFigures } from '../documents/report.ts'
import { byField, byHamlet, byHolder, byLevelWords } from '../documents/report-tables.ts'
import type { Tally } from '../public-figures.server.ts'
import { countedOutcomeText } from '../text.vi.ts'

type NamedTally = { readonly name: string; readonly tally: Tally }

/** The figures that the report will say, in the same words and the same order. */
export function ReportFiguresOf({ figures }: { figures: ReportFigures }) {
  const { all } = figures.tallies
  if (all.received === 0 && figures.earlierCount === 0) {
    return (
      <EmptyState title="Không có kiến nghị nào trong khoảng này">
        Không có kiến nghị tiếp nhận {periodWords(figures.period)}. Hãy chọn khoảng khác.
      </EmptyState>
    )
  }
  const counted = all.received - all.outcomes.ended
  return (
    <>
      <Card title={`Kiến nghị tiếp nhận ${periodWords(figures.period)}`}>
        <DefinitionList
          items={[
            { term: 'Tiếp nhận', value: String(all.received) },
            { term: 'Cấp giải quyết', value: byLevelWords(figures) },
            { term: 'Đã có kết quả công khai', value: share(answeredOf(all), all.received) },
            { term: 'Quá hạn', value: String(all.overdue) },
            { term: 'Cử tri đã có lần chưa đồng ý', value: String(all.contested) },
            { term: 'Gộp vào kiến nghị khác', value: String(figures.merged) },
            { term: 'Tiếp nhận trước kỳ, chưa kết thúc', value: String(figures.earlierCount) },
          ]}
        />
      </Card>
      <DataTable
        caption="Theo kết quả"
        isDense
        columns={outcomeColumns(all, counted)}
        rows={countedOutcomes}
        rowKey={(outcome) => outcome}
      />
      <TallyTable caption="Theo lĩnh vực" heading="Lĩnh vực" rows={byField(figures)} />
      <TallyTable
        caption="Theo thôn, tổ dân phố"
        heading="Thôn, tổ dân phố"
        rows={byHamlet(figures)}
      />
      <TallyTable caption="Theo cơ quan giải quyết" heading="Cơ quan" rows={byHolder(figures)} />
    </>
  )
}

function outcomeColumns(
  all: Tally,
  counted: number,
): readonly Column<(typeof countedOutcomes)[number]>[] {
  return [
    {
      key: 'outcome',
      heading: 'Kết quả',
      isRowHeading: true,
      cell: (outcome) => countedOutcomeText[outcome],
    },
    {
      key: 'count',
      heading: 'Số kiến nghị (tỷ lệ)',
      isNumeric: true,
      cell: (outcome) =>
        outcome === 'ended' ? String(all.outcomes.ended) : share(all.outcomes[outcome], counted),
    },
  ]
}

function TallyTable(props: { caption: string; heading: string; rows: readonly NamedTally[] }) {
  const figure = (
    key: string,
    heading: string,
    of: (tally: Tally) => number,
  ): Column<NamedTally> => ({
    key,
    heading,
    isNumeric: true,
    cell: ({ tally }) => String(of(tally)),
  })
  return (
    <DataTable
      caption={props.caption}
      isDense
      columns={[
        { key: 'name', heading: props.heading, isRowHeading: true, cell: ({ name }) => name },
        figure('received', 'Tiếp nhận', ({ received }) => received),
        figure('answered', 'Đã có kết quả', answeredOf),
        figure('waiting', 'Đang giải quyết', ({ outcomes }) => outcomes.waiting),
        figure('overdue', 'Quá hạn', ({ overdue }) => overdue),
      ]}
      rows={props.rows}
      rowKey={({ name }) => name}
    />
  )
}
