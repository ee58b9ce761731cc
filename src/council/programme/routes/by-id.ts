import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { programmes } from '../queries.server.ts'
import { yearPath } from '../views/paths.ts'

/** A programme as the log points at it: leads to its year. */
export const programmeById: PageRoute = async (page) => {
  const id = page.param('id')
  const found = hasIdShape(id) ? (await programmes(page)).find((one) => one.id === id) : undefined
  return found ? page.seeOther(yearPath(found.year)) : page.notFound()
}
