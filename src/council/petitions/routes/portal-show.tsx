import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, Card, PageHeading } from '../../../ui/index.ts'
import { filesOfPetition } from '../files.server.ts'
import { petitionForPortal } from '../queries.server.ts'
import { readReceiptCode } from '../receipt-code.ts'
import { Answers, VoterFiles } from '../views/dossier.tsx'
import { EvidenceOf } from '../views/evidence.tsx'
import { StateChip } from '../views/marks.tsx'
import { ResponsibilityOf } from '../views/responsibility.tsx'
import { FollowLink } from '../views/follow-link.tsx'
import { ThreadOfLife } from '../views/thread-of-life.tsx'

/** One published petition: the need, the answer, the thread of its life; nobody's name. */
export const portalShow: PageRoute = async (page) => {
  const receiptCode = readReceiptCode(page.param('code'))
  const petition = receiptCode ? await petitionForPortal(page, receiptCode) : null
  if (!petition) return page.notFound()
  const files = (await filesOfPetition(page, petition)).filter(({ isPublic }) => isPublic)
  return page.portal(
    { title: petition.title, current: '/kien-nghi', live: `petition:${petition.id}` },
    <>
      <Breadcrumbs
        crumbs={[{ href: `${page.base}/kien-nghi`, label: 'Kiến nghị cử tri' }, { label: petition.receiptCode }]}
      />
      <PageHeading
        overline={petition.hamlet ?? undefined}
        title={petition.title}
        status={<StateChip state={petition.state} />}
      />
      <Card title="Nội dung kiến nghị">
        <blockquote class="spoken">{petition.publicWords ?? petition.words}</blockquote>
      </Card>
      <VoterFiles page={page} files={files} />
      <Answers petition={petition} page={page} files={files} />
      <EvidenceOf petition={petition} page={page} files={files} />
      <ThreadOfLife petition={petition} isPublic />
      <FollowLink page={page} receiptCode={petition.receiptCode} />
      <ResponsibilityOf page={page} petition={petition} />
    </>,
  )
}
