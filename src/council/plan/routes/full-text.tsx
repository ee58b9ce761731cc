import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, PageHeading } from '../../../ui/index.ts'
import { markedLines } from '../plan-text.ts'
import { planOnWall } from '../wall.server.ts'
import { aside, dayAsked, places, planAsked, type Place } from '../views/addresses.ts'
import { PlanText } from '../views/plan-text.tsx'

export const portalFullText: PageRoute = (page) => fullText(page, 'portal')
export const deskFullText: PageRoute = (page) => fullText(page, 'desk')

/** The whole text of the plan, each duty's sentence marked and leading to its page. */
async function fullText(page: PageContext, place: Place): Promise<Response> {
  const planId = planAsked(page)
  const day = dayAsked(page)
  const wall = await planOnWall(page, planId, day)
  if (!wall) return page.notFound()
  const { plan } = wall
  const path = places[place]
  const wallHref = aside(page, path, { day, planId })
  return page[place](
    { title: `Toàn văn kế hoạch ${plan.number}`, current: path },
    <>
      <Breadcrumbs
        crumbs={[{ href: wallHref, label: `Kế hoạch ${plan.number}` }, { label: 'Toàn văn' }]}
      />
      <PageHeading
        title={`Toàn văn kế hoạch ${plan.number}`}
        lead="Câu được đánh dấu là một nhiệm vụ, định mức, chuyên đề hoặc nguyên tắc; bấm vào để xem ai chịu trách nhiệm và đã làm tới đâu."
      />
      <PlanText
        lines={markedLines(plan.text, wall.duties)}
        duties={wall.duties}
        hrefOf={(code) =>
          aside(page, `${path}/nhiem-vu/${encodeURIComponent(code)}`, { day, planId })
        }
      />
    </>,
  )
}
