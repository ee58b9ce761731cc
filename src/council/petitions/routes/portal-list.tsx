import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading, TableToolbar } from '../../../ui/index.ts'
import { hamlets } from '../../delegates/index.ts'
import { petitionsForPortal } from '../lists.server.ts'
import { filterOf } from '../filter.ts'
import { FilterFields } from '../views/filters.tsx'
import { PetitionTable } from '../views/petition-table.tsx'

const path = '/kien-nghi'

/** Published petitions, for everybody. */
export const portalList: PageRoute = async (page) => {
  const filter = filterOf(page.query)
  const [list, choices] = await Promise.all([petitionsForPortal(page, filter), hamlets(page)])
  return page.portal(
    { title: 'Kiến nghị cử tri', current: path },
    <>
      <PageHeading
        title="Kiến nghị cử tri"
        lead="Kết quả giải quyết đã công khai."
        actions={
          <>
            <ButtonLink href={`${page.base}/kien-nghi/gui`} variant="primary">
              Gửi kiến nghị
            </ButtonLink>
            <ButtonLink href={`${page.base}/kien-nghi/tra-cuu`}>Tra cứu bằng mã</ButtonLink>
          </>
        }
      />
      <PetitionTable
        page={page}
        list={list}
        filter={filter}
        path={path}
        for="portal"
        hrefOf={(row) => `${page.base}${path}/${row.receiptCode}`}
        toolbar={
          <TableToolbar
            filterAction={page.base + path}
            clearHref={page.base + path}
            filters={<FilterFields filter={filter} hamlets={choices} />}
            exports={
              <>
                <a href={`${page.base}${path}/so-lieu`}>Số liệu</a>
                <a href={`${page.base}${path}/ban-do`}>Bản đồ theo thôn</a>
                <a href={`${page.base}${path}/du-lieu-mo`}>Nguồn tin, dữ liệu mở</a>
              </>
            }
          />
        }
      />
    </>,
  )
}
