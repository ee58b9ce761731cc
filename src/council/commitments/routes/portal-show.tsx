import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, PageHeading, StatusChip } from '../../../ui/index.ts'
import { commitmentDossier, isPublicCommitment } from '../queries.server.ts'
import { History, Particulars, Proofs } from '../views/dossier.tsx'
import { CommitmentChip, DueChip, promiserOf } from '../views/marks.tsx'
import { portalPath } from '../views/paths.ts'

/** One commitment as everybody reads it, with every day it was moved from. */
export const portalShow: PageRoute = async (page) => {
  const commitment = await commitmentDossier(page, page.param('id'))
  if (!commitment || !isPublicCommitment(commitment)) return page.notFound()
  return page.portal(
    { title: commitment.words, current: portalPath, live: `commitment:${commitment.id}` },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + portalPath, label: 'Cam kết' }, { label: commitment.topic }]} />
      <PageHeading
        overline={promiserOf(commitment)}
        title={commitment.words}
        status={
          <>
            <CommitmentChip state={commitment.state} />
            <DueChip page={page} state={commitment.state} dueOn={commitment.dueOn} />
            {commitment.isSample ? <StatusChip label="Dữ liệu mẫu" tone="info" /> : null}
          </>
        }
      />
      <Particulars page={page} commitment={commitment} side="portal" />
      <Proofs page={page} proofs={commitment.proofs} filesOf={new Map()} side="portal" />
      <History commitment={commitment} side="portal" />
    </>,
  )
}
