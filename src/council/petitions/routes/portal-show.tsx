import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, Card, PageHeading } from '../../../ui/index.ts'
import { petitionForPortal } from '../queries.server.ts'
import { readReceiptCode } from '../receipt-code.ts'
import { Answers, ThreadOfLife } from '../views/dossier.tsx'
import { StateChip } from '../views/marks.tsx'

/** One published petition: the need, the answer, the thread of its life; nobody's name. */
export const portalShow: PageRoute = async (page) => {
  const receiptCode = readReceiptCode(page.param('code'))
  const petition = receiptCode ? await petitionForPortal(page, receiptCode) : null
  if (!petition) return page.notFound()
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
      <Answers petition={petition} />
      <ThreadOfLife petition={petition} isPublic />
    </>,
  )
}
