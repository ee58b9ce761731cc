import { filesOf } from '../../../platform/storage/kept-files.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink } from '../../../ui/index.ts'
import { figureSubject } from '../events.ts'
import { enteringOffice, indicatorPermissions } from '../policy.ts'
import {
  figuresOf,
  indicatorById,
  targetsOf,
  type FigureShown,
  type IndicatorShown,
} from '../queries.server.ts'
import { nameOfIndicator } from '../text.vi.ts'
import { FigureTable } from '../views/figure-table.tsx'
import { IndicatorChart } from '../views/indicator-chart.tsx'
import { IndicatorFacts } from '../views/indicator-facts.tsx'
import { IndicatorHeading } from '../views/indicator-heading.tsx'
import { deskPath } from '../views/paths.ts'
import { ForecastMethod } from '../views/set-parts.tsx'
import { TargetTable } from '../views/target-table.tsx'

/** One indicator on the desk: chart, targets, every figure as it was entered and checked. */
export const deskShow: PageRoute = async (page) => {
  const indicator = await indicatorById(page, page.param('id'))
  if (!indicator) return page.notFound()
  const figures = await figuresOf(page, indicator.id)
  const files = await filesOf(
    page,
    figures.map(({ id }) => figureSubject(id)),
  )
  const base = `${page.base}${deskPath}/${indicator.id}`
  const mayCheck = indicatorPermissions['indicator_figure.check'].may(page.actor)
  const hrefOf = ({ state, id }: FigureShown) =>
    state === 'entered' ? `${base}/so-lieu/${id}` : base
  return page.desk(
    { title: nameOfIndicator(indicator), current: deskPath, live: `indicator:${indicator.id}` },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + deskPath, label: 'Bộ chỉ tiêu' },
          { label: nameOfIndicator(indicator) },
        ]}
      />
      <IndicatorHeading
        page={page}
        indicator={indicator}
        actions={<Verbs page={page} indicator={indicator} />}
      />
      {await IndicatorChart({ indicator })}
      <ForecastMethod />
      <IndicatorFacts indicator={indicator} />
      <h2>Số liệu đã nhập</h2>
      <FigureTable
        page={page}
        figures={figures}
        files={files}
        hrefOf={mayCheck && figures.some(({ state }) => state === 'entered') ? hrefOf : undefined}
      />
      <h2>Mục tiêu</h2>
      <TargetTable targets={await targetsOf(page, indicator.id)} />
    </>,
  )
}

function Verbs({ page, indicator }: { page: PageContext; indicator: IndicatorShown }) {
  const base = `${page.base}${deskPath}/${indicator.id}`
  const mayEnter =
    indicatorPermissions['indicator_figure.enter'].may(page.actor) &&
    enteringOffice(page.actor, indicator.ownerId) !== undefined
  return (
    <>
      {mayEnter ? (
        <ButtonLink href={`${base}/so-lieu`} variant="primary">
          Nhập số liệu
        </ButtonLink>
      ) : null}
      {indicatorPermissions['indicator_target.set'].may(page.actor) ? (
        <ButtonLink href={`${base}/muc-tieu`}>Ghi mục tiêu</ButtonLink>
      ) : null}
    </>
  )
}
