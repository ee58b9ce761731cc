import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading, TableToolbar } from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { issuingBodyKinds } from '../document-kind.ts'
import { filterOf } from '../filter.ts'
import { documentsForPortal } from '../lists.server.ts'
import { DocumentTable } from '../views/document-table.tsx'
import { FilterFields } from '../views/filters.tsx'
import { portalPath, verifyPath } from '../views/paths.ts'

/** Published papers, for everybody. */
export const portalList: PageRoute = async (page) => {
  const filter = filterOf(page.query)
  const [list, bodies] = await Promise.all([documentsForPortal(page, filter), openBodies(page, issuingBodyKinds)])
  return page.portal(
    { title: 'Văn bản', current: portalPath },
    <>
      <PageHeading
        title="Văn bản của Hội đồng"
        lead="Văn bản đã ban hành và công khai. Tìm theo số, trích yếu hoặc bất kỳ từ nào trong văn bản."
        actions={<ButtonLink href={page.base + verifyPath}>Kiểm tra tệp có phải bản thật</ButtonLink>}
      />
      <DocumentTable
        page={page}
        list={list}
        filter={filter}
        path={portalPath}
        for="portal"
        empty="Không có văn bản nào khớp với điều kiện đang chọn. Hãy bỏ bớt điều kiện lọc."
        toolbar={
          <TableToolbar
            filterAction={page.base + portalPath}
            clearHref={page.base + portalPath}
            filters={<FilterFields filter={filter} bodies={bodies} thisYear={page.today.year} />}
          />
        }
      />
    </>,
  )
}
