import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, EmptyState, PageHeading } from '../../../ui/index.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { planPermissions } from '../policy.ts'
import { spanWords } from '../text.vi.ts'
import { planOnWall, type Wall } from '../wall.server.ts'
import { aside, dayAsked, places, planAsked, sameWith, type Place } from '../views/addresses.ts'
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
        actions={<Actions page={page} wall={wall} place={place} />}
      />
      <OtherPlans page={page} wall={wall} place={place} />
      <WallOfDuties page={page} wall={wall} place={place} />
    </>,
  )
}

function Actions({ page, wall, place }: { page: PageContext; wall: Wall; place: Place }) {
  const planId = planAsked(page)
  const to = (path: string) => aside(page, places[place] + path, { day: wall.day, planId })
  const own = `${page.base}${places.desk}/ban/${wall.plan.id}`
  const may = (permission: keyof typeof planPermissions) =>
    place === 'desk' && planPermissions[permission].may(page.actor)
  return (
    <>
      <ButtonLink href={to('/toan-van')}>Toàn văn</ButtonLink>
      <ButtonLink href={to('/so-sanh')}>So sánh hai ngày</ButtonLink>
      <ButtonLink href={sameWith(page, `${places[place]}/ban-in`, {})}>Bản in</ButtonLink>
      {may('duty.add') ? <ButtonLink href={`${own}/them-muc`}>Thêm mục</ButtonLink> : null}
      {may('plan.import') ? <ButtonLink href={`${own}/nhap`}>Nhập từ bảng</ButtonLink> : null}
      {may('plan.add') ? (
        <ButtonLink href={`${page.base}${places.desk}/them`}>Đưa kế hoạch khác vào</ButtonLink>
      ) : null}
    </>
  )
}

/** The other plans of the commune, when there are any. */
function OtherPlans({ page, wall, place }: { page: PageContext; wall: Wall; place: Place }) {
  const others = wall.plans.filter(({ id }) => id !== wall.plan.id)
  if (others.length === 0) return null
  return (
    <p>
      Kế hoạch khác:{' '}
      {others.map(({ id, number }, position) => (
        <>
          {position > 0 ? ', ' : null}
          <a href={`${page.base}${places[place]}?ban=${id}`}>{number}</a>
        </>
      ))}
    </p>
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

function NoPlan({ page, place }: { page: PageContext; place: Place }) {
  const mayAdd = place === 'desk' && planPermissions['plan.add'].may(page.actor)
  return (
    <>
      <PageHeading title="Kế hoạch" />
      <EmptyState
        title="Chưa có kế hoạch nào"
        actions={
          mayAdd ? (
            <ButtonLink href={`${page.base}${places.desk}/them`} variant="primary">
              Đưa kế hoạch vào
            </ButtonLink>
          ) : null
        }
      >
        Kế hoạch của Thường trực HĐND sẽ hiện ở đây, từng nhiệm vụ với nguyên văn, người chịu trách
        nhiệm và bằng chứng.
      </EmptyState>
    </>
  )
}
