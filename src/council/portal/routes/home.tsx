import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, Card, CardGrid, ChartWithTable, PageHeading } from '../../../ui/index.ts'
import { fieldText, outcomeText, publicFigures, type PublicFigures } from '../../petitions/index.ts'

/** The council's front page for its voters: what they came for, and how promises fare. */
export const home: PageRoute = async (page) => {
  const { total, byField, byOutcome } = await publicFigures(page)
  const chart = byField.length > 0 ? await chartOf(byField) : null
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
        <Card title="Kiến nghị cử tri" href={`${page.base}/kien-nghi`}>
          <p class="figure">{writeNumber(total)}</p>
          <p>kiến nghị đã công khai kết quả.</p>
        </Card>
        <Card title="Kế hoạch của Hội đồng" href={`${page.base}/ke-hoach`}>
          <p>Từng nhiệm vụ với nguyên văn, người chịu trách nhiệm, việc đã làm và việc còn thiếu.</p>
        </Card>
        {byOutcome.length > 0 ? (
          <Card title="Kết quả được chia bốn loại">
            <ul>
              {byOutcome.map(({ outcome, count }) => (
                <li>
                  {outcomeText[outcome]}: <strong>{count}</strong>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
      </CardGrid>
      {chart}
    </>,
  )
}

function chartOf(byField: PublicFigures['byField']) {
  const most = byField[0]!
  return ChartWithTable({
    id: 'theo-linh-vuc',
    title: 'Kiến nghị đã công khai theo lĩnh vực',
    summary: `Nhiều nhất là ${fieldText[most.field]}: ${most.count} kiến nghị.`,
    kind: 'bar',
    categoryHeading: 'Lĩnh vực',
    categories: byField.map(({ field }) => fieldText[field]),
    series: [{ name: 'Kiến nghị', values: byField.map(({ count }) => count) }],
  })
}
