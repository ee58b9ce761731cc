import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs } from '../../../ui/index.ts'
import { indicatorById, targetsOf } from '../queries.server.ts'
import { nameOfIndicator } from '../text.vi.ts'
import { IndicatorChart } from '../views/indicator-chart.tsx'
import { IndicatorFacts } from '../views/indicator-facts.tsx'
import { IndicatorHeading } from '../views/indicator-heading.tsx'
import { portalPath } from '../views/paths.ts'
import { ForecastMethod } from '../views/set-parts.tsx'
import { TargetTable } from '../views/target-table.tsx'

/** One indicator for everybody: only what was checked. */
export const portalShow: PageRoute = async (page) => {
  const indicator = await indicatorById(page, page.param('id'))
  if (!indicator) return page.notFound()
  return page.portal(
    { title: nameOfIndicator(indicator), current: portalPath, live: `indicator:${indicator.id}` },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + portalPath, label: 'Bộ chỉ tiêu' },
          { label: nameOfIndicator(indicator) },
        ]}
      />
      <IndicatorHeading page={page} indicator={indicator} />
      {await IndicatorChart({ indicator })}
      <ForecastMethod />
      <IndicatorFacts indicator={indicator} />
      <h2>Mục tiêu</h2>
      <TargetTable targets={await targetsOf(page, indicator.id)} />
    </>,
  )
}
