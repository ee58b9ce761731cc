import { writeMoment } from '../../../kernel/clock.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading } from '../../../ui/index.ts'
import type { Face } from '../../petitions/index.ts'
import { petitionFigures } from '../figures.server.ts'
import { figurePaths, mapPath, openDataPath, withPeriod } from '../links.ts'
import { periodOf } from '../period.ts'
import { periodWords, statisticsTitles } from '../text.vi.ts'
import { FigureSections } from '../views/figure-sections.tsx'
import { PeriodForm } from '../views/period-form.tsx'

/** How petitions fare, for everybody. */
export const portalFigures: PageRoute = (page) => figuresPage(page, 'portal')

/** The same of all petitions that this person may read. */
export const deskFigures: PageRoute = (page) => figuresPage(page, 'desk')

async function figuresPage(page: PageContext, face: Face): Promise<Response> {
  const period = periodOf(page.query, page.today)
  const figures = await petitionFigures(page, face, period)
  const path = figurePaths[face]
  const sections = await FigureSections({ page, figures })
  return page[face](
    { title: statisticsTitles.figures, current: path },
    <>
      <PageHeading
        title={statisticsTitles.figures}
        lead={`Kiến nghị nhận ${periodWords(period)}.`}
        actions={
          <>
            <ButtonLink href={page.base + withPeriod(`${path}/ban-in`, period)}>Bản in</ButtonLink>
            {face === 'portal' ? (
              <>
                <ButtonLink href={page.base + mapPath}>Bản đồ theo thôn</ButtonLink>
                <ButtonLink href={page.base + openDataPath}>Dữ liệu mở</ButtonLink>
              </>
            ) : null}
          </>
        }
      />
      <PeriodForm
        page={page}
        path={path}
        period={period}
        exports={
          <>
            <a href={page.base + withPeriod(`${path}/xuat/xlsx`, period)} download>
              Xuất XLSX
            </a>
            <a href={page.base + withPeriod(`${path}/xuat/csv`, period)} download>
              Xuất CSV
            </a>
          </>
        }
      />
      {sections}
    </>,
  )
}

export const printPortalFigures: PageRoute = (page) => printedFigures(page, 'portal')
export const printDeskFigures: PageRoute = (page) => printedFigures(page, 'desk')

/** The same on paper: who counted what, on which day. */
async function printedFigures(page: PageContext, face: Face): Promise<Response> {
  const period = periodOf(page.query, page.today)
  const sections = await FigureSections({ page, figures: await petitionFigures(page, face, period) })
  return page.plain(
    { title: statisticsTitles.figures },
    <>
      <PageHeading
        overline={page.council.name}
        title={statisticsTitles.figures}
        lead={`Kiến nghị nhận ${periodWords(period)}. Đếm lúc ${writeMoment(page.now)}.`}
      />
      {sections}
    </>,
  )
}
