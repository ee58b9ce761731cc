import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading, TableToolbar } from '../../../ui/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import { openBodies } from '../../delegates/index.ts'
import { issuingBodyKinds } from '../document-kind.ts'
import { filterOf } from '../filter.ts'
import { documentsForDesk } from '../lists.server.ts'
import { documentPermissions, reach, type DocumentPermission } from '../policy.ts'
import { DocumentTable } from '../views/document-table.tsx'
import { FilterFields } from '../views/filters.tsx'
import { deskPath, importPath } from '../views/paths.ts'

/** The register of outgoing papers; for another body, what was sent to it. */
export const deskList: PageRoute = async (page) => {
  const filter = filterOf(page.query)
  const [list, bodies] = await Promise.all([documentsForDesk(page, filter), openBodies(page, issuingBodyKinds)])
  const how = reach(page.actor)
  const title = how === 'received' ? 'Văn bản gửi đến cơ quan tôi' : 'Sổ văn bản đi'
  return page.desk(
    { title, current: deskPath, live: 'documents' },
    <>
      <PageHeading title={title} actions={<Actions page={page} />} />
      <DocumentTable
        page={page}
        list={list}
        filter={filter}
        path={deskPath}
        for="desk"
        empty="Không có văn bản nào khớp với điều kiện đang chọn. Hãy bỏ bớt điều kiện, hoặc soạn văn bản mới."
        toolbar={
          <TableToolbar
            views={how === 'drafts' ? viewsOf(page) : undefined}
            filterAction={page.base + deskPath}
            clearHref={page.base + deskPath}
            filters={<FilterFields filter={filter} bodies={bodies} thisYear={page.today.year} hasStates />}
            exports={
              <>
                <a href={listAddress(page, `${deskPath}/xuat/xlsx`, {})} download>
                  Xuất XLSX
                </a>
                <a href={listAddress(page, `${deskPath}/xuat/csv`, {})} download>
                  Xuất CSV
                </a>
              </>
            }
          />
        }
      />
    </>,
  )
}

function Actions({ page }: { page: PageContext }) {
  const may = (permission: DocumentPermission) => documentPermissions[permission].may(page.actor)
  const path = page.base + deskPath
  return (
    <>
      {may('official_document.draft') ? (
        <ButtonLink href={`${path}/soan`} variant="primary">
          Soạn văn bản
        </ButtonLink>
      ) : null}
      {may('official_document.enter_late') ? <ButtonLink href={`${path}/vao-so-muon`}>Vào sổ muộn</ButtonLink> : null}
      {may('document_import.send') ? <ButtonLink href={page.base + importPath}>Nhập văn bản đã có</ButtonLink> : null}
      {may('official_document.draft') ? (
        <>
          <ButtonLink href={`${path}/so`}>Sổ cấp số</ButtonLink>
          <ButtonLink href={`${path}/kiem-the-thuc`}>Kiểm thể thức</ButtonLink>
          <ButtonLink href={`${path}/ky-hieu`}>Ký hiệu</ButtonLink>
        </>
      ) : null}
    </>
  )
}

function viewsOf(page: PageContext) {
  const view = (label: string, state: string | null) => ({
    label,
    href: listAddress(page, deskPath, { buoc: state, trang: null }),
    isCurrent: page.query.get('buoc') === state,
  })
  return [
    view('Tất cả', null),
    view('Đang soạn', 'drafted'),
    view('Chờ ký', 'submitted'),
    view('Chờ cấp số', 'signed'),
    view('Đã ban hành, chưa gửi', 'issued'),
    view('Đã gửi', 'sent'),
    view('Đã lưu', 'filed'),
  ]
}
