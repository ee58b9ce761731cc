import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState, type Column } from '../../../ui/index.ts'
import { ListPages } from '../../frame/list-pages.tsx'
import { pageSize, type PeopleList, type PersonRow } from '../people.server.ts'
import { officeInBody } from '../text.vi.ts'
import { paths, personPath } from './paths.ts'

const columns: readonly Column<PersonRow>[] = [
  { key: 'name', heading: 'Họ và tên', isRowHeading: true, cell: (row) => row.fullName },
  { key: 'offices', heading: 'Chức vụ', cell: officesText },
  { key: 'phone', heading: 'Điện thoại', isUnbroken: true, cell: (row) => row.phone || '–' },
  { key: 'email', heading: 'Thư điện tử', cell: (row) => row.email || '–' },
  {
    key: 'username',
    heading: 'Tên đăng nhập',
    isUnbroken: true,
    cell: (row) => row.username ?? '–',
  },
]

/** What the person holds, in one line. */
export function officesText({ offices }: Pick<PersonRow, 'offices'>): string {
  return offices.map(({ office, kind, body }) => officeInBody(office, kind, body)).join('; ') || '–'
}

export function PeopleTable(props: {
  page: PageContext
  list: PeopleList
  number: number
  toolbar: Child
}) {
  const { page, list, number } = props
  return (
    <DataTable
      caption="Danh sách người"
      isCaptionHidden
      isDense
      columns={columns}
      rows={list.rows}
      rowKey={(row) => row.id}
      rowHref={(row) => page.base + personPath(row.id)}
      toolbar={props.toolbar}
      empty={
        <EmptyState title="Không có người nào">
          Không có ai khớp với điều kiện đang chọn. Hãy bỏ bớt điều kiện lọc.
        </EmptyState>
      }
      footer={<ListPages page={page} path={paths.people} current={number} total={list.total} pageSize={pageSize} noun="người" />}
    />
  )
}
