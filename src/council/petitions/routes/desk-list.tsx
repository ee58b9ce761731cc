import type { PageRoute } from '../../../platform/web/page.server.ts'
import { PageHeading, TableToolbar } from '../../../ui/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import { placesToChoose } from '../../delegates/index.ts'
import { savedViews } from '../../saved-views/index.ts'
import { reach } from '../policy.ts'
import { petitionsForDesk } from '../lists.server.ts'
import { dueSoonUntil } from '../due-soon.ts'
import { filterOf } from '../filter.ts'
import { BulkButtons } from '../views/bulk-buttons.tsx'
import { FilterFields } from '../views/filters.tsx'
import { KeepView } from '../views/keep-view.tsx'
import { ListActions, listViews } from '../views/list-actions.tsx'
import { PetitionTable } from '../views/petition-table.tsx'

const path = '/ban-lam-viec/kien-nghi'
const bulkForm = 'nhieu-kien-nghi'

/** The register of petitions, or for an office of the administration: what it owes. */
export const deskList: PageRoute = async (page) => {
  const filter = filterOf(page.query)
  const [list, places, kept] = await Promise.all([
    petitionsForDesk(page, filter, dueSoonUntil(page)),
    placesToChoose(page, ['peoples_committee', 'agency']),
    savedViews(page, path),
  ])
  const isOwn = reach(page.actor) === 'own_body'
  const title = isOwn ? 'Kiến nghị cơ quan tôi phải trả lời' : 'Kiến nghị cử tri'
  const toolbar = (
    <TableToolbar
      views={listViews(page, path, kept)}
      filterAction={page.base + path}
      clearHref={page.base + path}
      filters={
        <FilterFields
          filter={filter}
          hamlets={places.hamlets}
          holders={isOwn ? undefined : places.bodies}
        />
      }
      exports={
        <>
          <a href={listAddress(page, `${path}/xuat/xlsx`, {})} download>
            Xuất XLSX
          </a>
          <a href={listAddress(page, `${path}/xuat/csv`, {})} download>
            Xuất CSV
          </a>
        </>
      }
      bulk={{
        formId: bulkForm,
        action: `${page.base}${path}/phieu`,
        method: 'get',
        children: <BulkButtons page={page} path={path} />,
      }}
    />
  )
  return page.desk(
    { title, current: path, live: 'petitions' },
    <>
      <PageHeading
        title={title}
        actions={<ListActions page={page} path={path} />}
      />
      <PetitionTable
        page={page}
        list={list}
        filter={filter}
        path={path}
        for="desk"
        hrefOf={(row) => `${page.base}${path}/${row.id}`}
        toolbar={toolbar}
        bulkForm={bulkForm}
      />
      <KeepView page={page} kept={kept} />
    </>,
  )
}
