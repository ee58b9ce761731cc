import { writeDay } from '../../../kernel/clock.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Card, CardGrid, EmptyState, PageHeading } from '../../../ui/index.ts'
import { predecessors } from '../people.server.ts'

/** The communes that became this one: their past is kept here. */
export const publicPredecessors: PageRoute = async (page) => {
  const units = await predecessors(page)
  return page.portal(
    { title: 'Đơn vị tiền thân' },
    <>
      <PageHeading
        title="Đơn vị tiền thân"
        lead={`${page.council.unitName} kế tục các đơn vị dưới đây. Thôn, kiến nghị và văn bản của đơn vị cũ được giữ nguyên tên và tìm được tại đây.`}
      />
      {units.length === 0 ? (
        <EmptyState title="Không có đơn vị tiền thân">Xã này không qua sáp nhập.</EmptyState>
      ) : (
        <CardGrid>
          {units.map((unit) => (
            <Card title={unit.name}>
              <p>
                Sáp nhập ngày {writeDay(unit.mergedOn)}
                {unit.decidedBy ? ` theo ${unit.decidedBy}` : ''}.
              </p>
              {unit.hamlets.length > 0 ? <p>Thôn kế tục: {unit.hamlets.join(', ')}.</p> : null}
            </Card>
          ))}
        </CardGrid>
      )}
    </>,
  )
}
