import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, EmptyState, TableToolbar, Tabs } from '../../../ui/index.ts'
import { headingsOf } from '../plan-text.ts'
import { partialPeriodText, standingText } from '../text.vi.ts'
import { groupWords } from './group-words.ts'
import {
  chosenDuties,
  groupsOf,
  slugOfView,
  standingCounts,
  wallFilterOf,
  wallViews,
  type DutyGroup,
  type WallView,
} from '../wall.ts'
import type { Wall } from '../wall.server.ts'
import { aside, planAsked, places, sameWith, type Place } from './addresses.ts'
import { WallFilterFields } from './wall-filters.tsx'
import { WallTable } from './wall-table.tsx'
import { YearTable } from './year-table.tsx'

const viewText: Record<WallView, string> = {
  part: 'Theo phần',
  body: 'Theo cơ quan',
  person: 'Theo người',
  year: 'Theo năm',
}

/** The wall itself: views, filters, the counts, then the duties group by group. */
export function WallOfDuties({
  page,
  wall,
  place,
}: {
  page: PageContext
  wall: Wall
  place: Place
}) {
  const filter = wallFilterOf(page.query)
  const path = places[place]
  const headings = headingsOf(wall.plan.text)
  const duties = chosenDuties(wall.duties, filter)
  const groups = groupsOf(duties, filter.view, groupWords(headings))
  const planId = planAsked(page)
  const hrefOf = ({ code }: { code: string }) =>
    aside(page, `${path}/nhiem-vu/${encodeURIComponent(code)}`, { day: wall.day, planId })
  return (
    <>
      <Tabs
        label="Cách xem kế hoạch"
        tabs={wallViews.map((view) => ({
          href: sameWith(page, path, { xem: slugOfView(view) }),
          label: viewText[view],
          isCurrent: view === filter.view,
        }))}
      />
      <TableToolbar
        views={standingViews(page, wall, path)}
        filterAction={page.base + path}
        clearHref={aside(page, path, { day: page.today, planId })}
        filters={
          <WallFilterFields
            wall={wall}
            filter={filter}
            headings={headings}
            isNewest={planId === null}
          />
        }
      />
      <p>
        {duties.length} mục, tính đến hết ngày {writeDay(wall.day)}.{' '}
        <span class="hint">{partialPeriodText}</span>
      </p>
      <TableToolbar exports={<Exports page={page} place={place} />} />
      {duties.length === 0 ? (
        <EmptyState title="Không có mục nào">
          Không có mục nào khớp với điều kiện đang chọn. Hãy bỏ bớt điều kiện lọc.
        </EmptyState>
      ) : null}
      {filter.view === 'year' && duties.length > 0 ? (
        <YearTable duties={duties} plan={wall.plan} day={wall.day} hrefOf={hrefOf} />
      ) : (
        groups.map((group) => <Group group={group} day={wall.day} hrefOf={hrefOf} />)
      )}
    </>
  )
}

function Group(props: {
  group: DutyGroup
  day: Temporal.PlainDate
  hrefOf(duty: { code: string }): string
}) {
  const { group, day, hrefOf } = props
  return (
    <section>
      <h2>
        {group.title} <span class="count">{group.duties.length}</span>
      </h2>
      <WallTable caption={group.title} duties={group.duties} day={day} hrefOf={hrefOf} />
    </section>
  )
}

function standingViews(page: PageContext, wall: Wall, path: string) {
  const current = page.query.get('trang-thai') ?? ''
  const view = (label: string, standing: string, count: number) => ({
    label,
    count,
    href: sameWith(page, path, { 'trang-thai': standing || null }),
    isCurrent: current === standing,
  })
  return [
    view('Tất cả', '', wall.duties.length),
    ...standingCounts(wall.duties).map(({ standing, count }) =>
      view(standingText[standing], standing, count),
    ),
  ]
}

function Exports({ page, place }: { page: PageContext; place: Place }) {
  const file = (format: string) => sameWith(page, `${places[place]}/xuat`, { kieu: format })
  return (
    <>
      <ButtonLink href={file('xlsx')} download>
        Tải bảng Excel
      </ButtonLink>
      <ButtonLink href={file('csv')} download>
        Tải CSV
      </ButtonLink>
      <ButtonLink href={file('json')} download>
        Tải kế hoạch (JSON)
      </ButtonLink>
    </>
  )
}
