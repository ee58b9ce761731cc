import { writeDay } from '../../../kernel/clock.ts'
import { DataTable } from '../../../ui/index.ts'
import { DeadlineOf } from '../../rules/index.ts'
import type { CheckedPreparation } from '../queries.server.ts'
import { preparationText, standingText } from '../text.vi.ts'
import { standingTone } from './marks.tsx'

/** What the law asks before the session, each day with its arithmetic. */
export function Checklist({
  base,
  checked,
}: {
  base: string
  checked: readonly CheckedPreparation[]
}) {
  return (
    <DataTable
      caption="Việc phải làm trước kỳ họp, ngày chậm nhất theo luật"
      columns={[
        {
          key: 'what',
          heading: 'Việc',
          isRowHeading: true,
          isRoomy: true,
          cell: ({ preparation }) => preparationText[preparation],
        },
        {
          key: 'due',
          heading: 'Chậm nhất',
          cell: ({ deadline, standing }) => (
            <DeadlineOf
              deadline={deadline}
              label={`${writeDay(deadline.dueOn)}: ${standingText[standing].toLowerCase()}`}
              tone={standingTone[standing]}
              base={base}
            />
          ),
        },
        {
          key: 'done',
          heading: 'Đã làm ngày',
          cell: ({ doneOn }) => (doneOn ? writeDay(doneOn) : '–'),
        },
      ]}
      rows={checked}
      rowKey={({ preparation }) => preparation}
    />
  )
}
