import { deadlineAfter } from '../../../law/deadline.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading, TableToolbar } from '../../../ui/index.ts'
import { placesToChoose } from '../../delegates/index.ts'
import { petitionPermissions, reach } from '../policy.ts'
import { petitionsForDesk } from '../queries.server.ts'
import { FilterFields, filterOf, listHref } from '../views/filters.tsx'
import { dueSoonWithin } from '../views/marks.tsx'
import { PetitionTable } from '../views/petition-table.tsx'

const path = '/ban-lam-viec/kien-nghi'

/** The register of petitions, or for an office of the administration: what it owes. */
export const deskList: PageRoute = async (page) => {
  const filter = filterOf(page.query)
  const [list, places] = await Promise.all([
    petitionsForDesk(page, filter, dueSoonUntil(page)),
    placesToChoose(page, ['peoples_committee', 'agency']),
  ])
  const isOwn = reach(page.actor) === 'own_body'
  const title = isOwn ? 'Kiến nghị cơ quan tôi phải trả lời' : 'Kiến nghị cử tri'
  const toolbar = (
    <TableToolbar
      views={viewsOf(page)}
      filterAction={page.base + path}
      clearHref={page.base + path}
      filters={
        <FilterFields
          filter={filter}
          hamlets={places.hamlets}
          holders={isOwn ? undefined : places.bodies}
        />
      }
    />
  )
  return page.desk(
    { title, current: path, live: 'petitions' },
    <>
      <PageHeading
        title={title}
        actions={
          petitionPermissions['petition.note'].may(page.actor) ? (
            <ButtonLink href={`${page.base}${path}/ghi-nhan`} variant="primary">
              Ghi nhận kiến nghị
            </ButtonLink>
          ) : null
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
      />
    </>,
  )
}

function dueSoonUntil({ today, calendar }: PageContext): Temporal.PlainDate {
  const ground = { ruleId: '', ruleKey: '', basis: { document: '' }, confidence: 'text' as const }
  const period = { amount: dueSoonWithin, unit: 'working_days' as const }
  return deadlineAfter({ eventOn: today, period, calendar, ground }).dueOn
}

function viewsOf(page: PageContext) {
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
    view('Chờ công khai', { buoc: 'answered' }),
    view('Cử tri chưa đồng ý', { buoc: 'contested' }),
    view('Quá hạn', { han: 'overdue', xep: 'han' }),
    view('Sắp đến hạn', { han: 'due_soon', xep: 'han' }),
  ]
}
