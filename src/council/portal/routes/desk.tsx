import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Card, CardGrid, EmptyState, PageHeading } from '../../../ui/index.ts'
import { petitionPermissions, waitingCounts, type WaitingCounts } from '../../petitions/index.ts'

type Waiting = { count: number; label: string; query: string; permission: keyof typeof petitionPermissions }

/** The first page after signing in: what waits for this very person. */
export const desk: PageRoute = async (page) => {
  const counts = petitionPermissions['petition.read'].may(page.actor) ? await waitingCounts(page) : null
  const waiting = counts ? waitingFor(page, counts) : []
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
          {waiting.map(({ count, label, query }) => (
            <Card title={label} href={`${page.base}/ban-lam-viec/kien-nghi?${query}`}>
              <p class="figure">{writeNumber(count)}</p>
            </Card>
          ))}
        </CardGrid>
      )}
    </>,
  )
}

function waitingFor(page: PageContext, counts: WaitingCounts): Waiting[] {
  const all: Waiting[] = [
    { count: counts.overdue, label: 'Quá hạn', query: 'han=overdue&xep=han', permission: 'petition.read' },
    { count: counts.dueSoon, label: 'Sắp đến hạn', query: 'han=due_soon&xep=han', permission: 'petition.read' },
    { count: counts.received, label: 'Chờ phân loại', query: 'buoc=received', permission: 'petition.classify' },
    { count: counts.classified, label: 'Chờ chuyển cơ quan giải quyết', query: 'buoc=classified', permission: 'petition.transfer' },
    { count: counts.transferred, label: 'Phải trả lời', query: 'buoc=transferred', permission: 'petition.answer' },
    { count: counts.answered, label: 'Chờ kiểm tra trả lời', query: 'buoc=answered', permission: 'petition.check' },
    { count: counts.checked, label: 'Chờ công khai', query: 'buoc=checked', permission: 'petition.publish' },
    { count: counts.contested, label: 'Cử tri chưa đồng ý', query: 'buoc=contested', permission: 'petition.reopen' },
  ]
  return all.filter(
    ({ count, permission }) => count > 0 && petitionPermissions[permission].may(page.actor),
  )
}
