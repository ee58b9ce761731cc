import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { PageHeading } from '../../../ui/index.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { spanWords } from '../text.vi.ts'
import { planOnWall } from '../wall.server.ts'
import { dayAsked, places, planAsked, type Place } from '../views/addresses.ts'
import { NoPlan, OtherPlans, WallActions, Withdrawn } from '../views/wall-heading.tsx'
import { PrintedWall } from '../views/printed-wall.tsx'
import { WallOfDuties } from '../views/wall-page.tsx'

/** The plan on the wall, for everybody. */
export const portalWall: PageRoute = (page) => wallPage(page, 'portal')

/** The same wall on the desk, with what this person may do. */
export const deskWall: PageRoute = (page) => wallPage(page, 'desk')

async function wallPage(page: PageContext, place: Place): Promise<Response> {
  const wall = await planOnWall(page, planAsked(page), dayAsked(page))
  const frame = {
    title: wall ? `Kế hoạch ${wall.plan.number}` : 'Kế hoạch',
    current: places[place],
  }
  if (!wall) return page[place](frame, <NoPlan page={page} place={place} />)
  const { plan } = wall
  return page[place](
    { ...frame, live: 'plan' },
    <>
      <PageHeading
        overline={`Ban hành ngày ${writeDay(plan.issuedOn)} · ${plan.issuingBody}`}
        title={`Kế hoạch ${plan.number}`}
        lead={`${plan.title}. Thời gian thực hiện ${spanWords(plan)}.`}
        actions={<WallActions page={page} wall={wall} place={place} />}
      />
      <Withdrawn plan={plan} />
      <OtherPlans page={page} wall={wall} place={place} />
      <WallOfDuties page={page} wall={wall} place={place} />
    </>,
  )
}

/** The wall as it is printed: what is chosen on it, without buttons. */
export const printedWall: PageRoute = async (page) => {
  const wall = await planOnWall(page, planAsked(page), dayAsked(page))
  if (!wall) return page.notFound()
  return page.plain(
    { title: `Kế hoạch ${wall.plan.number}` },
    <PrintedWall page={page} wall={wall} />,
  )
}
