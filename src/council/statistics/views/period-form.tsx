import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DateField, TableToolbar } from '../../../ui/index.ts'
import type { ChosenPeriod } from '../period.ts'

/** Chooses the days that a page counts; a link to last year and this beside it. */
export function PeriodForm(props: {
  page: PageContext
  path: string
  period: ChosenPeriod
  exports?: unknown
}) {
  const { page, path, period } = props
  const address = page.base + path
  const thisYear = page.today.year
  return (
    <TableToolbar
      filterLabel="Chọn kỳ"
      filterAction={address}
      clearHref={address}
      views={[thisYear, thisYear - 1].map((year) => ({
        href: year === thisYear ? address : `${address}?tu=${year}-01-01&den=${year}-12-31`,
        label: `Năm ${year}`,
        isCurrent: period.year === year,
      }))}
      filters={
        <>
          <DateField name="tu" label="Từ ngày" hint="ví dụ 01/01/2026" value={writeDay(period.from)} optional="unmarked" />
          <DateField name="den" label="Đến ngày" hint="ví dụ 31/12/2026" value={writeDay(period.to)} optional="unmarked" />
        </>
      }
      exports={props.exports as never}
    />
  )
}
