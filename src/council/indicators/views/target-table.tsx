import { writeDay } from '../../../kernel/clock.ts'
import { DataTable, EmptyState } from '../../../ui/index.ts'
import type { TargetShown } from '../queries.server.ts'
import { figureOrDash } from '../text.vi.ts'

/** Every target as it was set; one that was set anew stands below the one that counts. */
export function TargetTable({ targets }: { targets: readonly TargetShown[] }) {
  const newest = new Map<number, number>()
  for (const { year, edition } of targets) {
    newest.set(year, Math.max(edition, newest.get(year) ?? 0))
  }
  return (
    <DataTable
      caption="Mục tiêu từng năm, kể cả mục tiêu đã điều chỉnh"
      isCaptionHidden
      isDense
      columns={[
        {
          key: 'year',
          heading: 'Năm',
          isRowHeading: true,
          cell: ({ year, edition }) =>
            edition === newest.get(year) ? String(year) : `${year} (trước điều chỉnh)`,
        },
        {
          key: 'target',
          heading: 'Mục tiêu',
          isNumeric: true,
          cell: ({ target }) => figureOrDash(target),
        },
        { key: 'basis', heading: 'Căn cứ', isRoomy: true, cell: ({ basis }) => basis },
        {
          key: 'reason',
          heading: 'Lý do điều chỉnh',
          isRoomy: true,
          cell: ({ reason }) => reason || '–',
        },
        { key: 'set', heading: 'Ngày ghi', isUnbroken: true, cell: ({ setOn }) => writeDay(setOn) },
      ]}
      rows={targets}
      rowKey={({ year, edition }) => `${year}.${edition}`}
      empty={<EmptyState title="Chưa có mục tiêu nào" />}
    />
  )
}
