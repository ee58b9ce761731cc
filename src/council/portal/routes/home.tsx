import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, CardGrid, Card, PageHeading } from '../../../ui/index.ts'
import { lastTwelveMonths, petitionFigures, publishedKept } from '../../statistics/index.ts'
import { FieldChart, NewestAnswers, PetitionCards } from '../views/petitions-at-a-glance.tsx'

const newest = { hamletId: null, field: null, after: null, most: 5 }

/** The council's front page for its voters: what they came for, and how promises fare. */
export const home: PageRoute = async (page) => {
  const figures = await petitionFigures(page, 'portal', lastTwelveMonths(page.today))
  const answers = await publishedKept(page, newest)
  const chart = await FieldChart({ figures })
  return page.portal(
    { title: 'Trang đầu', current: '/' },
    <>
      <PageHeading
        title={page.council.name}
        lead="Bà con gửi kiến nghị, theo dõi việc giải quyết và xem công việc của Hội đồng nhân dân tại đây."
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
        <PetitionCards page={page} figures={figures} />
        <Card title="Kế hoạch của Hội đồng" href={`${page.base}/ke-hoach`}>
          <p>Từng nhiệm vụ với nguyên văn, người chịu trách nhiệm, việc đã làm và việc còn thiếu.</p>
        </Card>
      </CardGrid>
      <NewestAnswers page={page} answers={answers} />
      {chart}
    </>,
  )
}
