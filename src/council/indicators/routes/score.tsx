import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, PageHeading, Tabs } from '../../../ui/index.ts'
import { indicatorSet, keptForecasts } from '../queries.server.ts'
import { scoresOf } from '../scoring.ts'
import { nameOfIndicator } from '../text.vi.ts'
import { deskPath, portalPath } from '../views/paths.ts'
import { Calibration, ScoreTable, Verdict, type NamedScore } from '../views/score-parts.tsx'
import { ForecastMethod } from '../views/set-parts.tsx'

async function namedScores(page: PageContext): Promise<NamedScore[]> {
  const set = await indicatorSet(page)
  const names = new Map(set.map((indicator) => [indicator.id, nameOfIndicator(indicator)]))
  const scores = scoresOf(set, await keptForecasts(page))
  return scores.map((score) => ({ ...score, name: names.get(score.indicatorId) ?? '' }))
}

export const deskScore: PageRoute = async (page) => {
  const scored = await Scored({
    base: page.base + deskPath,
    scores: await namedScores(page),
    asked: page.query.get('nam'),
  })
  return page.desk({ title, current: deskPath }, scored)
}

export const portalScore: PageRoute = async (page) => {
  const scored = await Scored({
    base: page.base + portalPath,
    scores: await namedScores(page),
    asked: page.query.get('nam'),
  })
  return page.portal({ title, current: portalPath }, scored)
}

const title = 'Dự báo đã đúng đến đâu'

/** Forecasts whose years are over, scored beside "same as last year". */
async function Scored(props: {
  base: string
  scores: readonly NamedScore[]
  asked: string | null
}) {
  const { base, scores, asked } = props
  const years = [...new Set(scores.map((score) => score.year))]
  const year = years.find((each) => String(each) === asked) ?? years[0]
  const tabs = years.map((each) => ({
    href: `${base}/du-bao?nam=${each}`,
    label: String(each),
    isCurrent: each === year,
  }))
  return (
    <>
      <Breadcrumbs crumbs={[{ href: base, label: 'Bộ chỉ tiêu' }, { label: title }]} />
      <PageHeading
        title={title}
        lead="Mỗi dự báo được giữ nguyên như lúc nói ra và chấm điểm khi năm đã qua."
      />
      <Verdict scores={scores} />
      {await Calibration({ scores })}
      <h2>Từng dự báo</h2>
      {tabs.length > 1 ? <Tabs tabs={tabs} label="Chọn năm" /> : null}
      <ScoreTable base={base} scores={scores.filter((score) => score.year === year)} />
      <ForecastMethod />
    </>
  )
}
