import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { councilSettings } from '../../../platform/tenancy/council-settings.server.ts'
import { ButtonLink, Card, PageHeading } from '../../../ui/index.ts'
import type { LawDay } from '../law-day.ts'
import { allLawDays } from '../law-days.server.ts'
import { rulePermissions } from '../policy.ts'
import { dayInSentence } from '../text.vi.ts'
import { askedYear } from '../views/asked-year.ts'
import { WholeInstallation, deskYearPath } from '../views/day-act-frame.tsx'
import { DayTable } from '../views/day-table.tsx'
import { countsSaturday } from '../working-week.ts'

/** The calendar on the desk: the operator's switches, and the council's own choice of Saturday. */
export const deskYear: PageRoute = async (page) => {
  const year = askedYear(page.query, page.today)
  const days = (await allLawDays(page.tx)).filter(({ on }) => on.year === year)
  const saturdayCounts = countsSaturday(await councilSettings(page))
  const isOperator = rulePermissions['law_day.add'].may(page.actor)
  return page.desk(
    { title: `Lịch làm việc năm ${year}`, current: deskYearPath },
    <>
      <PageHeading
        title={`Lịch làm việc năm ${year}`}
        actions={<Actions page={page} year={year} />}
      />
      {isOperator ? <WholeInstallation /> : null}
      <DayTable
        days={days}
        actions={isOperator ? (day) => <Switch page={page} day={day} /> : undefined}
      />
      <Card title="Sáng thứ Bảy">
        <p>
          {saturdayCounts
            ? 'Hội đồng này tính sáng thứ Bảy là ngày làm việc.'
            : 'Hội đồng này không tính thứ Bảy là ngày làm việc.'}
        </p>
        {rulePermissions['working_week.set'].may(page.actor) ? (
          <ButtonLink href={`${page.base}${deskYearPath}/sang-thu-bay`}>Chọn lại</ButtonLink>
        ) : (
          <p>{rulePermissions['working_week.set'].sentence}</p>
        )}
      </Card>
    </>,
  )
}

function Actions({ page, year }: { page: PageContext; year: number }) {
  const at = (other: number) => `${page.base}${deskYearPath}?nam=${other}`
  return (
    <>
      {rulePermissions['law_day.add'].may(page.actor) ? (
        <ButtonLink href={`${page.base}${deskYearPath}/them`} variant="primary">
          Thêm ngày nghỉ, ngày làm bù
        </ButtonLink>
      ) : null}
      <ButtonLink href={at(year - 1)}>Năm {year - 1}</ButtonLink>
      <ButtonLink href={at(year + 1)}>Năm {year + 1}</ButtonLink>
      <ButtonLink href={`${page.base}/lich-lam-viec?nam=${year}`}>Xem cả năm</ButtonLink>
    </>
  )
}

function Switch({ page, day }: { page: PageContext; day: LawDay }) {
  const one = `${page.base}${deskYearPath}/${day.on.toString()}`
  const mayConfirm = !day.isInForce || day.confidence !== 'text'
  return (
    <>
      {mayConfirm ? (
        <a href={`${one}/xac-nhan`} aria-label={`Xác nhận ${dayInSentence(day.on)}`}>
          Xác nhận
        </a>
      ) : null}
      {mayConfirm && day.isInForce ? <br /> : null}
      {day.isInForce ? (
        <a href={`${one}/bo-xac-nhan`} aria-label={`Bỏ xác nhận ${dayInSentence(day.on)}`}>
          Bỏ xác nhận
        </a>
      ) : null}
    </>
  )
}
