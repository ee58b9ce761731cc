import type { PageRoute } from '../../../platform/web/page.server.ts'
import { tableFile, tableFormat } from '../../../platform/tables/table-file.server.ts'
import type { TableColumn } from '../../../platform/tables/column.ts'
import { ButtonLink, PageHeading } from '../../../ui/index.ts'
import { bodiesOn } from '../organisation.server.ts'
import { peopleForDesk, type PersonRow } from '../people.server.ts'
import { delegatePermissions } from '../policy.ts'
import { peopleFilterOf, PeopleToolbar } from '../views/people-filter.tsx'
import { officesText, PeopleTable } from '../views/people-table.tsx'
import { paths } from '../views/paths.ts'

/** Persons and what they hold on a day. */
export const people: PageRoute = async (page) => {
  const filter = peopleFilterOf(page)
  const [list, bodies] = await Promise.all([peopleForDesk(page, filter), bodiesOn(page, filter.on)])
  const isKeeper = delegatePermissions['person.add'].may(page.actor)
  return page.desk(
    { title: 'Người và chức vụ', current: paths.people },
    <>
      <PageHeading
        title="Người và chức vụ"
        lead="Quyền trong hệ thống theo chức vụ đang giữ từng ngày."
        actions={
          isKeeper ? (
            <>
              <ButtonLink href={`${page.base}${paths.people}/them`} variant="primary">
                Thêm người
              </ButtonLink>
              <ButtonLink href={`${page.base}${paths.people}/nhap`}>Nhập từ Excel</ButtonLink>
            </>
          ) : null
        }
      />
      <PeopleTable
        page={page}
        list={list}
        number={filter.page}
        toolbar={<PeopleToolbar page={page} filter={filter} bodies={bodies} />}
      />
    </>,
  )
}

const columns: readonly TableColumn<PersonRow>[] = [
  { heading: 'Họ và tên', width: 28, value: (row) => row.fullName },
  { heading: 'Chức vụ', width: 60, value: (row) => officesText(row) },
  { heading: 'Điện thoại', width: 16, value: (row) => row.phone },
  { heading: 'Thư điện tử', width: 28, value: (row) => row.email },
  { heading: 'Tên đăng nhập', width: 20, value: (row) => row.username },
]

/** The same list, all of its pages, as a file. */
export const exportPeople: PageRoute = async (page) => {
  const format = tableFormat(page.query.get('dang'))
  if (!format) return page.notFound()
  const { rows } = await peopleForDesk(page, { ...peopleFilterOf(page), page: 1 }, null)
  const { body, headers } = await tableFile(format, 'Người và chức vụ', columns, rows)
  return page.respond(body, headers)
}
