import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, Card, CardGrid, PageHeading } from '../../../ui/index.ts'

/** The council's front page for its voters. */
export const home: PageRoute = (page) =>
  page.portal(
    { title: page.council.name, current: '/' },
    <>
      <PageHeading
        title={page.council.name}
        lead="Nơi cử tri gửi kiến nghị, theo dõi việc giải quyết và xem công việc của Hội đồng nhân dân."
        actions={
          <>
            <ButtonLink href={`${page.base}/kien-nghi/gui`} variant="primary">
              Gửi kiến nghị
            </ButtonLink>
            <ButtonLink href={`${page.base}/kien-nghi/tra-cuu`}>Tra cứu bằng mã biên nhận</ButtonLink>
          </>
        }
      />
      <CardGrid>
        <Card title="Kiến nghị cử tri" href={`${page.base}/kien-nghi`}>
          Kết quả giải quyết đã công khai, theo thôn và lĩnh vực.
        </Card>
      </CardGrid>
    </>,
  )
