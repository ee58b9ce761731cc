import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Card, EmptyState, PageHeading, Tabs } from '../../../ui/index.ts'
import {
  delegatesOn,
  councilTerms,
  groupsOn,
  type Seat,
  type TermRecord,
} from '../people.server.ts'
import { spanText } from '../views/as-of.tsx'
import { DelegateTable } from '../views/delegate-table.tsx'

const path = '/dai-bieu'

/** The delegates by group, with the hamlets that elected them; one tab a term. */
export const publicDelegates: PageRoute = async (page) => {
  const terms = await councilTerms(page)
  const term = termAsked(page, terms)
  const on = term ? lastKnownDay(term, page.today) : page.today
  const [seats, groups] = await Promise.all([delegatesOn(page, on), groupsOn(page, on)])
  const rest = seats.filter(({ groupId }) => !groups.some(({ id }) => id === groupId))
  return page.portal(
    { title: 'Đại biểu Hội đồng nhân dân', current: path },
    <>
      <PageHeading
        title="Đại biểu Hội đồng nhân dân"
        lead={term ? `${term.name}: ${seats.length} đại biểu, ${spanText(term)}.` : undefined}
      />
      <Tabs label="Nhiệm kỳ" tabs={terms.map((each) => tabOf(page, each, term))} />
      {seats.length === 0 ? (
        <EmptyState title="Chưa có danh sách đại biểu">
          Danh sách được đưa lên khi Hội đồng ghi nhận kết quả bầu cử.
        </EmptyState>
      ) : null}
      {groups.map((group) => (
        <Group
          title={group.name}
          areas={group.areas}
          seats={seats.filter(({ groupId }) => groupId === group.id)}
        />
      ))}
      {rest.length > 0 ? <Group title="Chưa xếp tổ" areas={[]} seats={rest} /> : null}
    </>,
  )
}

function termAsked(page: PageContext, terms: readonly TermRecord[]): TermRecord | undefined {
  const asked = terms.find(({ id }) => id === page.query.get('khoa'))
  return (
    asked ??
    terms.find(({ startsOn }) => Temporal.PlainDate.compare(startsOn, page.today) <= 0) ??
    terms[0]
  )
}

/** The day on which a term's list is read: today, or the term's first or last day. */
function lastKnownDay(
  { startsOn, endsOn }: TermRecord,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  if (Temporal.PlainDate.compare(today, startsOn) < 0) return startsOn
  return endsOn && Temporal.PlainDate.compare(endsOn, today) < 0 ? endsOn : today
}

function tabOf(page: PageContext, term: TermRecord, current: TermRecord | undefined) {
  return {
    href: `${page.base}${path}?khoa=${term.id}`,
    label: term.name,
    isCurrent: term.id === current?.id,
  }
}

function Group({
  title,
  areas,
  seats,
}: {
  title: string
  areas: readonly string[]
  seats: readonly Seat[]
}) {
  if (seats.length === 0) return null
  return (
    <Card title={title}>
      {areas.length > 0 ? <p>Địa bàn: {areas.join(', ')}.</p> : null}
      <DelegateTable caption={title} seats={seats} />
    </Card>
  )
}
