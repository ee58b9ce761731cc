import { readDay, writeDay } from '../../../kernel/clock.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  DateField,
  HiddenField,
  PageHeading,
  TableToolbar,
} from '../../../ui/index.ts'
import { changesBetween } from '../comparison.ts'
import { planOnDays } from '../wall.server.ts'
import { aside, planAsked, places, type Place } from '../views/addresses.ts'
import { ChangeTable } from '../views/change-table.tsx'

export const portalCompare: PageRoute = (page) => compare(page, 'portal')
export const deskCompare: PageRoute = (page) => compare(page, 'desk')

/** Two days side by side: what changed of each duty between them. */
async function compare(page: PageContext, place: Place): Promise<Response> {
  const planId = planAsked(page)
  const asked = [
    readDay(page.query.get('tu') ?? ''),
    readDay(page.query.get('den') ?? page.query.get('ngay') ?? ''),
  ]
  const until = asked[1] ?? page.today
  const from = asked[0] ?? until.subtract({ months: 6 })
  const days = [from, until].toSorted(Temporal.PlainDate.compare) as [
    Temporal.PlainDate,
    Temporal.PlainDate,
  ]
  const walls = await planOnDays(page, planId, days)
  const [before, after] = walls ?? []
  if (!before || !after) return page.notFound()
  const { plan } = after
  const path = places[place]
  const changes = changesBetween(before.duties, after.duties)
  return page[place](
    { title: `So sánh hai ngày: kế hoạch ${plan.number}`, current: path },
    <>
      <Breadcrumbs
        crumbs={[
          {
            href: aside(page, path, { day: page.today, planId }),
            label: `Kế hoạch ${plan.number}`,
          },
          { label: 'So sánh hai ngày' },
        ]}
      />
      <PageHeading
        title="So sánh hai ngày"
        lead={`Điều đã đổi từ hết ngày ${writeDay(days[0])} đến hết ngày ${writeDay(days[1])}.`}
      />
      <TableToolbar
        filterAction={`${page.base}${path}/so-sanh`}
        filters={
          <>
            {planId ? <HiddenField name="ban" value={planId} /> : null}
            <DateField
              name="tu"
              label="Từ hết ngày"
              hint={undefined}
              value={writeDay(days[0])}
              optional="unmarked"
            />
            <DateField
              name="den"
              label="Đến hết ngày"
              hint={undefined}
              value={writeDay(days[1])}
              optional="unmarked"
            />
          </>
        }
      />
      <ChangeTable
        changes={changes}
        days={days}
        hrefOf={(code) =>
          aside(page, `${path}/nhiem-vu/${encodeURIComponent(code)}`, { day: days[1], planId })
        }
      />
    </>,
  )
}
