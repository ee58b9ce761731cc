import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { PageHeading } from '../../../ui/index.ts'
import { headingsOf } from '../plan-text.ts'
import { standingText } from '../text.vi.ts'
import { groupWords } from './group-words.ts'
import { chosenDuties, groupsOf, standingCounts, wallFilterOf } from '../wall.ts'
import type { Wall } from '../wall.server.ts'
import { aside, planAsked, places } from './addresses.ts'
import { WallTable } from './wall-table.tsx'

/** The duties chosen on the wall, group by group, for paper. */
export function PrintedWall({ page, wall }: { page: PageContext; wall: Wall }) {
  const filter = wallFilterOf(page.query)
  const duties = chosenDuties(wall.duties, filter)
  const groups = groupsOf(duties, filter.view, groupWords(headingsOf(wall.plan.text)))
  const counts = standingCounts(duties).map(
    ({ standing, count }) => `${standingText[standing]}: ${count}`,
  )
  const planId = planAsked(page)
  return (
    <>
      <PageHeading
        overline={page.council.name}
        title={`Tình hình thực hiện kế hoạch ${wall.plan.number}`}
        lead={`${duties.length} mục, tính đến hết ngày ${writeDay(wall.day)}. ${counts.join('; ')}.`}
      />
      {groups.map((group) => (
        <section>
          <h2>{group.title}</h2>
          <WallTable
            caption={group.title}
            duties={group.duties}
            day={wall.day}
            hrefOf={({ code }) =>
              aside(page, `${places.portal}/nhiem-vu/${encodeURIComponent(code)}`, {
                day: wall.day,
                planId,
              })
            }
          />
        </section>
      ))}
    </>
  )
}
