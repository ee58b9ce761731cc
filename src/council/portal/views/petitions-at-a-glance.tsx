import { writeDay } from '../../../kernel/clock.ts'
import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Card, ChartWithTable } from '../../../ui/index.ts'
import { countedOutcomeText, type CountedOutcome, type PublishedPetition } from '../../petitions/index.ts'
import {
  figurePaths,
  listOfFigure,
  listPaths,
  mapPath,
  outcomesShown,
  resultWords,
  withPeriod,
  type Figures,
} from '../../statistics/index.ts'

type Glance = { page: PageContext; figures: Figures }

/** How many petitions of the last year were published, and what came of them: each number leads on. */
export function PetitionCards({ page, figures }: Glance) {
  const { all, period } = figures
  const list = (outcome?: CountedOutcome) => page.base + listOfFigure('portal', period, { outcome })
  return (
    <>
      <Card title="Kiến nghị cử tri" href={page.base + listPaths.portal}>
        <p class="figure">
          <a href={list()}>{writeNumber(all.shown)}</a>
        </p>
        <p>
          đã công khai kết quả, trong {writeNumber(all.received)} kiến nghị nhận 12 tháng qua.{' '}
          <a href={page.base + withPeriod(figurePaths.portal, period)}>Xem số liệu</a>,{' '}
          <a href={page.base + mapPath}>bản đồ theo thôn</a>.
        </p>
      </Card>
      <Card title="Kết quả, từng loại tính riêng">
        <ul>
          {outcomesShown(figures).map((outcome) => (
            <li>
              {countedOutcomeText[outcome]}:{' '}
              {all.outcomes[outcome] > 0 ? (
                <a href={list(outcome)}>{writeNumber(all.outcomes[outcome])}</a>
              ) : (
                '0'
              )}
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}

/** The answers that were published last. */
export function NewestAnswers({ page, answers }: { page: PageContext; answers: readonly PublishedPetition[] }) {
  if (answers.length === 0) return null
  return (
    <Card title="Trả lời mới công khai">
      <ul>
        {answers.map((petition) => (
          <li>
            <a href={`${page.base}${listPaths.portal}/${petition.receiptCode}`}>{petition.title}</a>
            <div class="hint">
              Công khai ngày {writeDay(petition.publishedOn)}. {resultWords(petition)}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Published petitions by field; null when there are too few of each to compare. */
export async function FieldChart({ figures }: Pick<Glance, 'figures'>) {
  const rows = figures.byField.inOrder
  const most = rows[0]
  if (!most || rows.length < 2) return null
  return ChartWithTable({
    id: 'theo-linh-vuc',
    title: 'Kiến nghị đã công khai theo lĩnh vực, 12 tháng qua',
    summary: `Nhiều nhất là ${most.name}: ${writeNumber(most.tally.shown)} kiến nghị.`,
    kind: 'bar',
    categoryHeading: 'Lĩnh vực',
    categories: rows.map(({ name }) => name),
    series: [{ name: 'Kiến nghị', values: rows.map(({ tally }) => tally.shown) }],
  })
}
