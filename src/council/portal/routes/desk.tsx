import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Card, CardGrid, EmptyState, PageHeading } from '../../../ui/index.ts'
import { documentPermissions, waitingPapers } from '../../documents/index.ts'
import { petitionPermissions, waitingCounts } from '../../petitions/index.ts'
import { waitingMinutes } from '../../voter-meetings/index.ts'

type Waiting = { count: number; label: string; path: string; isMine: boolean }

/** The first page after signing in: what waits for this very person. */
export const desk: PageRoute = async (page) => {
  const all = await Promise.all([petitionsWaiting(page), papersWaiting(page), minutesWaiting(page)])
  const waiting = all.flat().filter(({ count, isMine }) => count > 0 && isMine)
  return page.desk(
    { title: 'Việc của tôi', current: '/ban-lam-viec', live: 'petitions' },
    <>
      <PageHeading
        title="Việc của tôi"
        lead={`Xin chào ${page.actor?.personName ?? ''}. Đây là những việc đang chờ bạn hôm nay.`}
      />
      {waiting.length === 0 ? (
        <EmptyState title="Hôm nay không có việc nào chờ bạn">
          Khi có việc mới, bạn sẽ nhận được thông báo ở biểu tượng chuông.
        </EmptyState>
      ) : (
        <CardGrid>
          {waiting.map(({ count, label, path }) => (
            <Card title={label} href={`${page.base}/ban-lam-viec/${path}`}>
              <p class="figure">{writeNumber(count)}</p>
            </Card>
          ))}
        </CardGrid>
      )}
    </>,
  )
}

async function petitionsWaiting(page: PageContext): Promise<Waiting[]> {
  const may = (permission: keyof typeof petitionPermissions) => petitionPermissions[permission].may(page.actor)
  if (!may('petition.read')) return []
  const counts = await waitingCounts(page)
  const card = (count: number, label: string, query: string, isMine: boolean): Waiting => {
    return { count, label, path: `kien-nghi?${query}`, isMine }
  }
  return [
    card(counts.overdue, 'Quá hạn', 'han=overdue&xep=han', true),
    card(counts.dueSoon, 'Sắp đến hạn', 'han=due_soon&xep=han', true),
    card(counts.received, 'Chờ phân loại', 'buoc=received', may('petition.classify')),
    card(counts.classified, 'Chờ chuyển cơ quan giải quyết', 'buoc=classified', may('petition.transfer')),
    card(counts.transferred, 'Phải trả lời', 'buoc=transferred', may('petition.answer')),
    card(counts.answered, 'Chờ kiểm tra trả lời', 'buoc=answered', may('petition.check')),
    card(counts.checked, 'Chờ công khai', 'buoc=checked', may('petition.publish')),
    card(counts.contested, 'Cử tri chưa đồng ý', 'buoc=contested', may('petition.reopen')),
  ]
}

async function papersWaiting(page: PageContext): Promise<Waiting[]> {
  const may = (permission: keyof typeof documentPermissions) => documentPermissions[permission].may(page.actor)
  if (!may('official_document.read')) return []
  const counts = await waitingPapers(page)
  const card = (count: number, label: string, path: string, isMine: boolean) => ({ count, label, path, isMine })
  return [
    card(counts.assignedToMe, 'Văn bản đến giao cho tôi', 'van-ban-den?cua-toi=1&buoc=assigned', true),
    card(counts.arrived, 'Văn bản đến chờ giao', 'van-ban-den?buoc=received', may('incoming_document.assign')),
    card(counts.drafted, 'Dự thảo văn bản chờ kiểm tra', 'van-ban?buoc=drafted', may('official_document.check')),
    card(counts.submitted, 'Văn bản chờ ký', 'van-ban?buoc=submitted', may('official_document.sign')),
    card(counts.signed, 'Văn bản chờ cấp số', 'van-ban?buoc=signed', may('official_document.issue')),
  ]
}

async function minutesWaiting(page: PageContext): Promise<Waiting[]> {
  const { count, meetingId } = await waitingMinutes(page)
  const path = `tiep-xuc/${meetingId}/bien-ban`
  return [{ count, label: 'Biên bản tiếp xúc chờ tôi duyệt', path, isMine: true }]
}
