import { writeDay } from '../../../kernel/clock.ts'
import { DataTable, EmptyState, type Column } from '../../../ui/index.ts'
import type { DutyChange } from '../comparison.ts'
import type { DutyOnWall } from '../wall.ts'
import { AnsweredBy, CountCell, StandingChip } from './marks.tsx'

/** Duties of which something changed between two days, both days side by side. */
export function ChangeTable(props: {
  changes: readonly DutyChange[]
  days: readonly [Temporal.PlainDate, Temporal.PlainDate]
  hrefOf(code: string): string
}) {
  const on = (place: 0 | 1, of: (change: DutyChange) => DutyOnWall): Column<DutyChange> => ({
    key: String(place),
    heading: `Hết ngày ${writeDay(props.days[place])}`,
    cell: (change) => (
      <div>
        <StandingChip standing={of(change).state.standing} />
        <CountCell state={of(change).state} />
      </div>
    ),
  })
  const columns: Column<DutyChange>[] = [
    {
      key: 'subject',
      heading: 'Nhiệm vụ',
      isRowHeading: true,
      cell: ({ after }) => `${after.code} · ${after.subject}`,
    },
    on(0, ({ before }) => before),
    on(1, ({ after }) => after),
    {
      key: 'added',
      heading: 'Bằng chứng thêm',
      isNumeric: true,
      cell: ({ added }) => (added > 0 ? `+${added}` : String(added)),
    },
    {
      key: 'people',
      heading: 'Ai chịu trách nhiệm',
      cell: ({ before, after, isHandedOver }) =>
        isHandedOver ? (
          <div>
            <AnsweredBy answerers={before.answerers.filter(({ role }) => role === 'answers')} />
            <div>→</div>
            <AnsweredBy answerers={after.answerers.filter(({ role }) => role === 'answers')} />
          </div>
        ) : (
          'Không đổi'
        ),
    },
  ]
  return (
    <DataTable
      caption="Nhiệm vụ có thay đổi giữa hai ngày"
      isDense
      columns={columns}
      rows={props.changes}
      rowKey={({ after }) => after.id}
      rowHref={({ after }) => props.hrefOf(after.code)}
      empty={
        <EmptyState title="Không có gì thay đổi">
          Giữa hai ngày này không nhiệm vụ nào đổi tình trạng, thêm bằng chứng hay đổi người chịu
          trách nhiệm.
        </EmptyState>
      }
    />
  )
}
