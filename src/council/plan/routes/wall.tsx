import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, EmptyState, PageHeading } from '../../../ui/index.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { planPermissions } from '../policy.ts'
import { spanWords } from '../text.vi.ts'
import { planOnWall, type Wall } from '../wall.server.ts'
import { aside, dayAsked, places, planAsked, type Place } from '../views/addresses.ts'
import { WallOfDuties } from '../views/wall-page.tsx'

/** The plan on the wall, for everybody. */
export const portalWall: PageRoute = (page) => wallPage(page, 'portal')

/** The same wall on the desk, with what this person may do. */
export const deskWall: PageRoute = (page) => wallPage(page, 'desk')

async function wallPage(page: PageContext, place: Place): Promise<Response> {
  const wall = await planOnWall(page, planAsked(page), dayAsked(page))
  const frame = { title: wall ? `Kế hoạch ${wall.plan.number}` : 'Kế hoạch', current: places[place] }
  if (!wall) return page[place](frame, <NoPlan page={page} place={place} />)
  const { plan } = wall
  return page[place](
    { ...frame, live: 'plan' },
    <>
      <PageHeading
        overline={`Ban hành ngày ${writeDay(plan.issuedOn)} · ${plan.issuingBody}`}
        title={`Kế hoạch ${plan.number}`}
        lead={`${plan.title}. Thời gian thực hiện ${spanWords(plan)}.`}
        actions={<Actions page={page} wall={wall} place={place} />}
      />
      <WallOfDuties page={page} wall={wall} place={place} />
    </>,
  )
}

function Actions({ page, wall, place }: { page: PageContext; wall: Wall; place: Place }) {
  const planId = planAsked(page)
  const to = (path: string) => aside(page, places[place] + path, { day: wall.day, planId })
  return (
    <>
      <ButtonLink href={to('/toan-van')}>Toàn văn</ButtonLink>
      <ButtonLink href={to('/so-sanh')}>So sánh hai ngày</ButtonLink>
    </>
  )
}

function NoPlan({ page, place }: { page: PageContext; place: Place }) {
  const mayAdd = place === 'desk' && planPermissions['plan.add'].may(page.actor)
  return (
    <>
      <PageHeading title="Kế hoạch" />
      <EmptyState
        title="Chưa có kế hoạch nào"
        actions={mayAdd ? <ButtonLink href={`${page.base}${places.desk}/them`} variant="primary">Đưa kế hoạch vào</ButtonLink> : null}
      >
        Kế hoạch của Thường trực HĐND sẽ hiện ở đây, từng nhiệm vụ với nguyên văn, người chịu trách nhiệm và bằng chứng.
      </EmptyState>
    </>
  )
}
