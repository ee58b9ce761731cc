import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Card, CardGrid, PageHeading } from '../../../ui/index.ts'

/** The first page after signing in. */
export const desk: PageRoute = (page) =>
  page.desk(
    { title: 'Bàn làm việc', current: '/ban-lam-viec' },
    <>
      <PageHeading title={`Xin chào ${page.actor?.personName ?? ''}`} />
      <CardGrid>
        <Card title="Kiến nghị cử tri" href={`${page.base}/ban-lam-viec/kien-nghi`}>
          Tiếp nhận, phân loại, chuyển, trả lời và công khai.
        </Card>
      </CardGrid>
    </>,
  )
