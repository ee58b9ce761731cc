import { workingCalendar } from '../../../law/working-calendar.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, Disclosure, MonthLegend, Notice, PageHeading } from '../../../ui/index.ts'
import { allLawDays } from '../law-days.server.ts'
import { rulePermissions } from '../policy.ts'
import { askedYear } from '../views/asked-year.ts'
import { DayTable } from '../views/day-table.tsx'
import { LawTabs, yearPath } from '../views/law-tabs.tsx'
import { rulesPath } from '../views/rule-filter.tsx'
import { YearGrid, kindWords } from '../views/year.tsx'
import { WorkingDaysTable } from '../views/working-days-table.tsx'
import { yearView } from '../year-view.ts'

/** The working calendar of a year: what every deadline is counted on. */
export const yearPage: PageRoute = async (page) => {
  const year = askedYear(page.query, page.today)
  const days = await allLawDays(page.tx)
  const saturdayCounts = page.calendar.daysAWeek === 6
  const months = yearView(year, workingCalendar(days, { saturdayCounts }))
  const ofYear = days.filter(({ on }) => on.year === year)
  return page.portal(
    { title: `Lịch làm việc năm ${year}`, current: rulesPath },
    <>
      <LawTabs page={page} current={yearPath} />
      <PageHeading
        title={`Lịch làm việc năm ${year}`}
        lead={
          saturdayCounts
            ? 'Thứ Hai đến thứ Sáu và sáng thứ Bảy (theo lựa chọn của Thường trực HĐND). Mọi thời hạn tính theo ngày làm việc đều theo lịch này.'
            : 'Thứ Hai đến thứ Sáu. Mọi thời hạn tính theo ngày làm việc đều theo lịch này.'
        }
        actions={<Actions page={page} year={year} />}
      />
      {ofYear.length === 0 ? (
        <Notice tone="warning" title="Chưa có lịch nghỉ của năm này">
          Thời hạn rơi vào năm này mới tính theo ngày trong tuần và có thể đổi khi có thông báo.
        </Notice>
      ) : null}
      <MonthLegend words={kindWords} />
      <YearGrid months={months} today={page.today} />
      <DayTable days={ofYear} />
      <Disclosure summary="Số ngày làm việc từng tháng">
        <WorkingDaysTable months={months} />
      </Disclosure>
    </>,
  )
}

function Actions({ page, year }: { page: PageContext; year: number }) {
  const at = (other: number) => `${page.base}${yearPath}?nam=${other}`
  return (
    <>
      <ButtonLink href={at(year - 1)}>Năm {year - 1}</ButtonLink>
      <ButtonLink href={at(year + 1)}>Năm {year + 1}</ButtonLink>
      <ButtonLink
        href={`${page.base}${yearPath}/tep?nam=${year}`}
        download={`lich-lam-viec-${year}.ics`}
      >
        Tải vào lịch của tôi (.ics)
      </ButtonLink>
      {rulePermissions['council_rule.read'].may(page.actor) ? (
        <ButtonLink href={`${page.base}/ban-lam-viec/lich-lam-viec?nam=${year}`}>
          Sửa lịch
        </ButtonLink>
      ) : null}
    </>
  )
}
