import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState, Pagination, StatusChip, type Column } from '../../../ui/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import type { RuleEntry } from '../rule-entries.ts'
import { figureText, subjectText } from '../text.vi.ts'
import { ConfidenceChip, RuleStateChip, citedRule, inForceWords } from './rule-marks.tsx'
import { rulesPath } from './rule-filter.tsx'

export const rulesOfPage = 50

const columns: Column<RuleEntry>[] = [
  { key: 'ma', heading: 'Mã', isUnbroken: true, cell: ({ id }) => id },
  { key: 'noi-dung', heading: 'Nội dung', isRowHeading: true, cell: ({ shown }) => shown.ruleVi },
  {
    key: 'muc',
    heading: 'Mức',
    isUnbroken: true,
    cell: ({ shown, setBy }) => (
      <>
        {figureText(shown) || '–'}
        {setBy === 'council' ? (
          <>
            <br />
            <StatusChip label="HĐND đặt" tone="info" />
          </>
        ) : null}
      </>
    ),
  },
  { key: 'can-cu', heading: 'Căn cứ', cell: ({ shown }) => citedRule(shown) },
  {
    key: 'hieu-luc',
    heading: 'Hiệu lực',
    isUnbroken: true,
    cell: ({ state, shown }) =>
      state === 'in_force' ? inForceWords(shown) : <RuleStateChip state={state} />,
  },
  {
    key: 'tin-cay',
    heading: 'Độ tin cậy',
    isUnbroken: true,
    cell: ({ shown }) => <ConfidenceChip confidence={shown.confidence} />,
  },
]

/** One page of the rules that answer the filter. */
export function RuleTable(props: {
  page: PageContext
  entries: readonly RuleEntry[]
  number: number
  toolbar: Child
}) {
  const { page, entries } = props
  const pages = Math.max(1, Math.ceil(entries.length / rulesOfPage))
  const number = Math.min(props.number, pages)
  return (
    <DataTable
      caption="Các quy định"
      isCaptionHidden
      isDense
      columns={columns}
      rows={entries.slice((number - 1) * rulesOfPage, number * rulesOfPage)}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${page.base}${rulesPath}/${id}`}
      toolbar={props.toolbar}
      empty={
        <EmptyState title="Không có quy định nào">
          Không có quy định nào khớp với điều kiện đang chọn. Hãy bỏ bớt điều kiện lọc.
        </EmptyState>
      }
      footer={
        <Pagination
          page={number}
          pages={pages}
          total={`${entries.length} quy định`}
          href={(to) => listAddress(page, rulesPath, { trang: to === 1 ? null : String(to) })}
        />
      }
    />
  )
}

/** Subjects that stand in the register, by their Vietnamese names. */
export function subjectOptions(entries: readonly RuleEntry[]): { value: string; label: string }[] {
  const subjects = [...new Set(entries.map(({ subject }) => subject))]
  return subjects
    .map((value) => ({ value, label: subjectText(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))
}
