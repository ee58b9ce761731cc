import type { PageRoute } from '../../../platform/web/page.server.ts'
import { EmptyState, PageHeading } from '../../../ui/index.ts'
import { inTreeOrder } from '../organisation.ts'
import { bodiesOn } from '../organisation.server.ts'
import { DayChooser, dayAsked } from '../views/as-of.tsx'
import { OrganisationTree } from '../views/organisation-tree.tsx'

const path = '/to-chuc'

/** Which bodies there are and who holds which office, today or on any day. */
export const publicOrganisation: PageRoute = async (page) => {
  const bodies = inTreeOrder(await bodiesOn(page, dayAsked(page).on))
  return page.portal(
    { title: 'Tổ chức bộ máy', current: path },
    <>
      <PageHeading
        title="Tổ chức bộ máy"
        lead="Các cơ quan, tổ chức của xã và người giữ chức vụ."
      />
      <DayChooser page={page} path={path} />
      {bodies.length === 0 ? (
        <EmptyState title="Chưa có tổ chức nào vào ngày này">Hãy chọn một ngày khác.</EmptyState>
      ) : (
        <OrganisationTree bodies={bodies} />
      )}
    </>,
  )
}
