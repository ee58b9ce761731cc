import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, EmptyState, Notice, PageHeading } from '../../../ui/index.ts'
import type { Plan } from '../duty-rows.server.ts'
import { planPermissions } from '../policy.ts'
import type { Wall } from '../wall.server.ts'
import { aside, places, planAsked, sameWith, type Place } from './addresses.ts'

/** What can be done with the plan, and on the desk what this person may do. */
export function WallActions({
  page,
  wall,
  place,
}: {
  page: PageContext
  wall: Wall
  place: Place
}) {
  const planId = planAsked(page)
  const to = (path: string) => aside(page, places[place] + path, { day: wall.day, planId })
  const own = `${page.base}${places.desk}/ban/${wall.plan.id}`
  const may = (permission: keyof typeof planPermissions) =>
    place === 'desk' && planPermissions[permission].may(page.actor)
  return (
    <>
      {place === 'desk' && page.actor?.personId ? (
        <ButtonLink href={sameWith(page, places.desk, { nguoi: page.actor.personId })}>
          Việc của tôi
        </ButtonLink>
      ) : null}
      <ButtonLink href={to('/toan-van')}>Toàn văn</ButtonLink>
      <ButtonLink href={to('/so-sanh')}>So sánh hai ngày</ButtonLink>
      <ButtonLink href={sameWith(page, `${places[place]}/ban-in`, {})}>Bản in</ButtonLink>
      {may('duty.add') ? <ButtonLink href={`${own}/them-muc`}>Thêm mục</ButtonLink> : null}
      {may('plan.import') ? <ButtonLink href={`${own}/nhap`}>Nhập từ bảng</ButtonLink> : null}
      {may('plan.withdraw') && !wall.plan.withdrawnOn ? (
        <ButtonLink href={`${own}/thoi-dung`}>Thôi dùng kế hoạch</ButtonLink>
      ) : null}
      {may('plan.add') ? (
        <ButtonLink href={`${page.base}${places.desk}/them`}>Đưa kế hoạch khác vào</ButtonLink>
      ) : null}
    </>
  )
}

/** Said above a plan that is not in use any more. */
export function Withdrawn({ plan }: { plan: Plan }) {
  if (!plan.withdrawnOn) return null
  return (
    <Notice tone="warning" title={`Kế hoạch này thôi dùng từ ${writeDay(plan.withdrawnOn)}`}>
      {plan.withdrawnBecause}
    </Notice>
  )
}

/** The other plans of the commune, when there are any. */
export function OtherPlans({ page, wall, place }: { page: PageContext; wall: Wall; place: Place }) {
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

/** Said where the commune has no plan yet. */
export function NoPlan({ page, place }: { page: PageContext; place: Place }) {
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
