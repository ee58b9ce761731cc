import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { dutyOnDay } from '../duty.server.ts'
import { places } from '../views/addresses.ts'

/** A duty as the log points at it: leads to its page. */
export const dutyById: PageRoute = async (page) => {
  const id = page.param('id')
  const dossier = hasIdShape(id) ? await dutyOnDay(page, { planId: null, id }, page.today, 1) : null
  if (!dossier) return page.notFound()
  const { duty, plan } = dossier
  return page.seeOther(`${places.desk}/nhiem-vu/${encodeURIComponent(duty.code)}?ban=${plan.id}`)
}
