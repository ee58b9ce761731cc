import type { PageRoute } from '../../../platform/web/page.server.ts'
import { tableFile, tableFormat } from '../../../platform/tables/table-file.server.ts'
import { ButtonLink, EmptyState, PageHeading } from '../../../ui/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import { inTreeOrder } from '../organisation.ts'
import { bodiesOn } from '../organisation.server.ts'
import { delegatePermissions } from '../policy.ts'
import { officeColumns, officeRows } from '../roster-columns.ts'
import { DayChooser, dayAsked } from '../views/as-of.tsx'
import { OrganisationTree } from '../views/organisation-tree.tsx'
import { bodyPath, paths } from '../views/paths.ts'

/** The bodies as a tree with their holders, on any day. */
export const organisation: PageRoute = async (page) => {
  const bodies = inTreeOrder(await bodiesOn(page, dayAsked(page).on))
  const exportHref = listAddress(page, `${paths.organisation}/xuat`, { dang: 'xlsx' })
  return page.desk(
    { title: 'Tổ chức bộ máy', current: paths.organisation },
    <>
      <PageHeading
        title="Tổ chức bộ máy"
        actions={
          <>
            {delegatePermissions['body.add'].may(page.actor) ? (
              <ButtonLink href={`${page.base}${paths.organisation}/them`} variant="primary">
                Thêm tổ chức
              </ButtonLink>
            ) : null}
            <ButtonLink href={exportHref} download>
              Tải Excel
            </ButtonLink>
          </>
        }
      />
      <DayChooser page={page} path={paths.organisation} />
      {bodies.length === 0 ? (
        <EmptyState title="Chưa có tổ chức nào vào ngày này" />
      ) : (
        <OrganisationTree bodies={bodies} hrefOf={(body) => page.base + bodyPath(body.id)} />
      )}
    </>,
  )
}

/** Who holds which office on the day, as a file that can be filled in and read again. */
export const exportOrganisation: PageRoute = async (page) => {
  const format = tableFormat(page.query.get('dang'))
  if (!format) return page.notFound()
  const rows = officeRows(inTreeOrder(await bodiesOn(page, dayAsked(page).on)))
  const { body, headers } = await tableFile(format, 'Tổ chức bộ máy', officeColumns, rows)
  return page.respond(body, headers)
}
