import { writeDay } from '../../../kernel/clock.ts'
import type { WorkingCalendar } from '../../../law/working-calendar.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState, type Column, type KeptRows } from '../../../ui/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import { ListPages } from '../../frame/list-pages.tsx'
import type { PetitionFilter } from '../filter.ts'
import { pageSize, type PetitionList, type PetitionRow } from '../lists.server.ts'
import { fieldText, outcomeText } from '../text.vi.ts'
import { DueCell, StateChip } from './marks.tsx'

const title: Column<PetitionRow> = {
  key: 'title',
  heading: 'Kiến nghị',
  isRowHeading: true,
  cell: (row) => row.title,
}
const receivedOn: Column<PetitionRow> = {
  key: 'moi-nhat',
  heading: 'Ngày nhận',
  isUnbroken: true,
  isSortable: true,
  cell: (row) => writeDay(row.receivedOn),
}
const hamlet: Column<PetitionRow> = {
  key: 'hamlet',
  heading: 'Thôn',
  cell: (row) => row.hamlet ?? '–',
}
const field: Column<PetitionRow> = {
  key: 'field',
  heading: 'Lĩnh vực',
  cell: (row) => (row.field ? fieldText[row.field] : '–'),
}
/** Both in one column: the desk's list has more to show than the public one. */
const hamletAndField: Column<PetitionRow> = {
  key: 'hamlet',
  heading: 'Thôn, lĩnh vực',
  isRoomy: true,
  cell: (row) => (
    <>
      {row.hamlet ?? '–'}
      {row.field ? <div class="hint">{fieldText[row.field]}</div> : null}
    </>
  ),
}
const state: Column<PetitionRow> = {
  key: 'state',
  heading: 'Bước',
  cell: (row) => <StateChip state={row.state} />,
}
const holder: Column<PetitionRow> = {
  key: 'holder',
  heading: 'Cơ quan giữ',
  cell: (row) => row.holder ?? '–',
}
const outcome: Column<PetitionRow> = {
  key: 'outcome',
  heading: 'Kết quả',
  cell: (row) => (row.outcome ? outcomeText[row.outcome] : '–'),
}

// What a due day looks like hangs on the calendar: another calendar, other rows.
const keptByCalendar = new WeakMap<WorkingCalendar, KeptRows>()

function keptRows({ calendar, base, today }: PageContext, kindOfList: string) {
  let rows = keptByCalendar.get(calendar)
  if (!rows) keptByCalendar.set(calendar, (rows = new Map()))
  const list = `${base}\n${kindOfList}\n${today.toString()}`
  return { rows, keyOf: (row: PetitionRow) => `${list}\n${Object.values(row).join('\n')}` }
}

/** A list of petitions with paging; the desk sees holder and due day, the public the outcome. */
export function PetitionTable(props: {
  page: PageContext
  list: PetitionList
  filter: PetitionFilter
  path: string
  for: 'desk' | 'portal'
  hrefOf(row: PetitionRow): string
  toolbar: unknown
  /** Id of the form that acts on the ticked rows. */
  bulkForm?: string
}) {
  const { page, list, filter, path } = props
  const due: Column<PetitionRow> = {
    key: 'han',
    heading: 'Hạn',
    isSortable: true,
    cell: (row) => (
      <DueCell row={row} base={page.base} today={page.today} calendar={page.calendar} />
    ),
  }
  return (
    <DataTable
      caption="Danh sách kiến nghị"
      isCaptionHidden
      isDense={props.for === 'desk'}
      columns={
        props.for === 'desk'
          ? [title, receivedOn, hamletAndField, state, holder, due]
          : [title, receivedOn, hamlet, field, state, outcome]
      }
      rows={list.rows}
      rowKey={(row) => row.id}
      rowHref={props.hrefOf}
      kept={keptRows(page, `${props.for} ${path} ${props.bulkForm}`)}
      sort={
        filter.sort === 'due'
          ? { key: 'han', direction: 'asc' }
          : { key: 'moi-nhat', direction: 'desc' }
      }
      sortHref={(key) => listAddress(page, path, { xep: key === 'han' ? 'han' : null, trang: null })}
      select={
        props.bulkForm
          ? { formId: props.bulkForm, label: (row) => `kiến nghị ${row.receiptCode}` }
          : undefined
      }
      toolbar={props.toolbar as never}
      empty={
        <EmptyState title="Không có kiến nghị nào">
          Không có kiến nghị nào khớp với điều kiện đang chọn. Hãy bỏ bớt điều kiện lọc.
        </EmptyState>
      }
      footer={<ListPages page={page} path={path} current={filter.page} total={list.total} pageSize={pageSize} noun="kiến nghị" />}
    />
  )
}
