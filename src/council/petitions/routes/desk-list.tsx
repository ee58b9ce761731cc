import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading, TableToolbar } from '../../../ui/index.ts'
import { placesToChoose } from '../../delegates/index.ts'
import { savedViews, type SavedView } from '../../saved-views/index.ts'
import { petitionPermissions, reach } from '../policy.ts'
import { petitionsForDesk } from '../lists.server.ts'
import { dueSoonUntil } from '../due-soon.ts'
import { filterOf } from '../filter.ts'
import { BulkButtons } from '../views/bulk-buttons.tsx'
import { FilterFields, listHref } from '../views/filters.tsx'
import { KeepView } from '../views/keep-view.tsx'
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
      views={viewsOf(page, kept)}
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
          <a href={listHref(page, `${path}/xuat/xlsx`, {})} download>
            Xuất XLSX
          </a>
          <a href={listHref(page, `${path}/xuat/csv`, {})} download>
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
        actions={
          <>
            {petitionPermissions['petition.note'].may(page.actor) ? (
              <ButtonLink href={`${page.base}${path}/ghi-nhan`} variant="primary">
                Ghi nhận kiến nghị
              </ButtonLink>
            ) : null}
            {petitionPermissions['petition.report'].may(page.actor) ? (
              <ButtonLink href={`${page.base}${path}/bao-cao`}>Báo cáo</ButtonLink>
            ) : null}
          </>
        }
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

function viewsOf(page: PageContext, kept: readonly SavedView[]) {
  const view = (label: string, change: Record<string, string | null>) => ({
    label,
    href: listHref(page, path, { trang: null, buoc: null, han: null, xep: null, ...change }),
    isCurrent: Object.entries({ buoc: null, han: null, ...change }).every(
      ([name, value]) => page.query.get(name) === value,
    ),
  })
  return [
    view('Tất cả', {}),
    view('Mới nhận', { buoc: 'received' }),
    view('Chờ chuyển', { buoc: 'classified' }),
    view('Đang giải quyết', { buoc: 'transferred' }),
    view('Chờ kiểm tra', { buoc: 'answered' }),
    view('Chờ công khai', { buoc: 'checked' }),
    view('Cử tri chưa đồng ý', { buoc: 'contested' }),
    view('Quá hạn', { han: 'overdue', xep: 'han' }),
    view('Sắp đến hạn', { han: 'due_soon', xep: 'han' }),
    ...kept.map(({ name, query }) => ({ label: name, href: `${page.base}${path}?${query}`, isCurrent: page.query.toString() === query })),
  ]
}
