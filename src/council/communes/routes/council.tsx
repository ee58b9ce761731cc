import { ok, refuse } from '../../../kernel/result.ts'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import {
  installationForm,
  installationPage,
  type InstallationPage,
  type InstallationPageRoute,
} from '../../../platform/web/installation.server.ts'
import { Breadcrumbs, Card, DefinitionList, EmptyState, PageHeading } from '../../../ui/index.ts'
import { accountsHolding } from '../../delegates/index.ts'
import { issueKeeperSlip, keepersOfRoster } from '../commands/issue-slip.server.ts'
import type { HolderSlip } from '../commands/open-council.server.ts'
import { newSlipForm } from '../forms.ts'
import { KeeperForm, slipAct } from '../views/keeper-form.tsx'
import { councilPath, paths } from '../views/paths.ts'
import { slipsPage } from '../views/slips-page.tsx'

const path = councilPath(':commune')

/** One council as the operator sees it: its address, and a way back in for those who keep its roster. */
const councilPage: InstallationPageRoute = async (page) => {
  const council = page.deps.councils.all().find(({ commune }) => commune === page.param('commune'))
  if (!council) return page.notFound()
  const { db } = page.deps
  const { commune } = council
  const keepers = await inCommune(db, commune, (tx) =>
    accountsHolding({ tx, commune, today: page.today }, keepersOfRoster),
  )
  return page.show(
    { title: council.name },
    <>
      <Breadcrumbs
        crumbs={[{ href: paths.overview, label: 'Cài đặt hệ thống' }, { label: council.name }]}
      />
      <PageHeading title={council.name} />
      <DefinitionList
        items={[
          { term: 'Đơn vị', value: `${council.unitName}, ${council.provinceName}` },
          {
            term: 'Trang',
            value: (
              <a href={`/${council.slug}/`}>{council.host ?? page.absolute(`/${council.slug}/`)}</a>
            ),
          },
        ]}
      />
      <Card title="In phiếu cho người quản lý danh sách">
        {keepers.length === 0 ? (
          <EmptyState title="Chưa có ai giữ chức vụ quản lý danh sách" />
        ) : (
          <KeeperForm page={page} commune={commune} keepers={keepers} />
        )}
      </Card>
    </>,
  )
}

const printSlip = installationForm(`${path}/phieu`, 'operator', {
  act: slipAct,
  form: newSlipForm,
  secrets: [],
  async serve({ deps, param, perform }, { accountId }) {
    const council = deps.councils.all().find(({ commune }) => commune === param('commune'))
    if (!council) return refuse('council.unit_unknown')
    let slip: HolderSlip | undefined
    const issued = await perform(council.commune, slipAct, (context) =>
      issueKeeperSlip(context, { accountId }, (printed) => {
        slip = printed
      }),
    )
    if (!issued.ok) return issued
    if (!slip) return refuse('slip.shown_once')
    const slips = [slip]
    const { name, slug } = council
    return ok({ show: (page: InstallationPage) => slipsPage(page, { name, slug, slips }) })
  },
  again: councilPage,
})

export const councilRoutes = [installationPage(path, 'operator', councilPage), printSlip]
