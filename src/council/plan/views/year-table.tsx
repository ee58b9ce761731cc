import { DataTable, type Column } from '../../../ui/index.ts'
import type { PlanSpan } from '../duty.ts'
import { yearsOf, yearCount } from '../year.ts'
import type { DutyOnWall } from '../wall.ts'
import { StandingChip } from './marks.tsx'

/** Duties against the years of the plan: how many records each year has, of how many it asks for. */
export function YearTable(props: {
  duties: readonly DutyOnWall[]
  plan: PlanSpan
  day: Temporal.PlainDate
  hrefOf(duty: DutyOnWall): string
}) {
  const years = yearsOf(props.plan).map((year): Column<DutyOnWall> => ({
    key: String(year),
    heading: String(year),
    align: 'center',
    isUnbroken: true,
    cell: (duty) => yearWords(duty, year),
  }))
  return (
    <DataTable
      caption="Nhiệm vụ theo từng năm của kế hoạch: số hồ sơ đã có trên số phải có"
      isDense
      columns={[
        {
          key: 'subject',
          heading: 'Nhiệm vụ',
          isRowHeading: true,
          cell: ({ code, subject }) => `${code} · ${subject}`,
        },
        ...years,
        {
          key: 'standing',
          heading: 'Tình trạng',
          cell: ({ state }) => <StandingChip standing={state.standing} />,
        },
      ]}
      rows={props.duties.filter(({ kind }) => kind !== 'principle')}
      rowKey={({ id }) => id}
      rowHref={props.hrefOf}
    />
  )
}

function yearWords(duty: DutyOnWall, year: number): string {
  const { counted, asked } = yearCount(duty, year)
  if (asked > 0) return `${counted}/${asked}`
  return counted > 0 ? String(counted) : '–'
}
