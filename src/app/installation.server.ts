import { Hono, type Context } from 'hono'
import { installationRoutes } from '../council/communes/routes/routes.ts'
import { mountInstallation } from '../platform/web/installation.server.ts'
import type { WebEnv } from '../platform/web/page.server.ts'
import type { AppDeps } from './app.server.ts'
import { errorDocument, installationFrame } from './documents.tsx'

/**
 * Answers what belongs to no council: the installation's first page and its set-up. An app of its own,
 * because a council's pages stand at the same paths below its address.
 */
export function openInstallation(deps: AppDeps): (c: Context<WebEnv>) => Promise<Response> {
  const app = new Hono<WebEnv>()
  app.use(async (c, next) => {
    c.set('requestId', (c.env as { requestId: string }).requestId)
    await next()
  })
  app.onError((error, c) => {
    deps.log.failure(c, error)
    return c.html(errorDocument('failed', c.get('requestId')), 500)
  })
  mountInstallation(
    app,
    { ...deps, installationFrame, notFoundDocument: () => errorDocument('not_found') },
    installationRoutes,
  )
  return async (c) => app.fetch(c.req.raw, { ...(c.env as object), requestId: c.get('requestId') })
}
