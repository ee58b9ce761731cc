import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { tableFile, tableFormat } from '../../../platform/tables/table-file.server.ts'
import { dutyColumns } from '../duty-columns.ts'
import { planFileOf } from '../plan-export.ts'
import { dayAsked, planAsked } from '../views/addresses.ts'
import { planOnWall, type Wall } from '../wall.server.ts'
import { chosenDuties, wallFilterOf } from '../wall.ts'

/** The wall as a table (what is chosen on it, as of its day), or the whole plan in the shape an import takes. */
export const exportPlan: PageRoute = async (page) => {
  const planId = planAsked(page)
  const day = dayAsked(page)
  const wall = await planOnWall(page, planId, day)
  if (!wall) return page.notFound()
  const name = `Kế hoạch ${wall.plan.number.replaceAll('/', '-')}`
  const format = tableFormat(page.query.get('kieu'))
  if (!format) return wholePlan(page, wall, name)
  const duties = chosenDuties(wall.duties, wallFilterOf(page.query))
  const file = await tableFile(format, name, dutyColumns(day), duties)
  return page.respond(file.body, file.headers)
}

function wholePlan(page: PageContext, { plan, duties }: Wall, name: string): Response {
  const text = JSON.stringify(planFileOf(plan, duties), null, 1)
  return page.respond(text, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="ke-hoach.json"; filename*=UTF-8''${encodeURIComponent(`${name}.json`)}`,
  })
}
