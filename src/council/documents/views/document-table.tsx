import type { Child } from 'hono/jsx'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState, type Column } from '../../../ui/index.ts'
import { ListPages } from '../../frame/list-pages.tsx'
import type { DocumentFilter } from '../filter.ts'
import { pageSize, type DocumentList, type DocumentRow } from '../lists.server.ts'
import { kindText } from '../text.vi.ts'
import { DocumentChip } from './marks.tsx'

const number: Column<DocumentRow> = {
  key: 'number',
  heading: 'Số, ký hiệu',
  isUnbroken: true,
  cell: (row) => row.documentNumber ?? 'Chưa có số',
}
const day: Column<DocumentRow> = {
  key: 'day',
  heading: 'Ngày',
  isUnbroken: true,
  cell: (row) => (row.documentOn ? writeDay(row.documentOn) : '–'),
}
const subject: Column<DocumentRow> = {
  key: 'subject',
  heading: 'Trích yếu',
  isRowHeading: true,
  cell: (row) => `${kindText[row.kind]}: ${row.subject}`,
}
const body: Column<DocumentRow> = { key: 'body', heading: 'Cơ quan ban hành', cell: (row) => row.body }
const signer: Column<DocumentRow> = { key: 'signer', heading: 'Người ký', cell: (row) => row.signer ?? '–' }
const state: Column<DocumentRow> = {
  key: 'state',
  heading: 'Bước',
  cell: (row) => <DocumentChip state={row.state} />,
}

/** A register of papers: the desk sees each one's step, the public its signer. */
export function DocumentTable(props: {
  page: PageContext
  list: DocumentList
  filter: DocumentFilter
  path: string
  for: 'desk' | 'portal'
  toolbar: Child
  empty: string
}) {
  const { page, list, filter, path } = props
  const isDesk = props.for === 'desk'
  return (
    <DataTable
      caption="Sổ văn bản"
      isCaptionHidden
      isDense={isDesk}
      columns={isDesk ? [number, day, subject, body, state] : [number, day, subject, body, signer]}
      rows={list.rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `${page.base}${path}/${row.id}`}
      toolbar={props.toolbar}
      empty={<EmptyState title="Chưa có văn bản nào">{props.empty}</EmptyState>}
      footer={<ListPages page={page} path={path} current={filter.page} total={list.total} pageSize={pageSize} noun="văn bản" />}
    />
  )
}
