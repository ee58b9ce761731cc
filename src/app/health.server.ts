import type { Hono } from 'hono'
import { sql } from 'kysely'
import type { Database } from '../platform/db/pool.server.ts'
import type { WebEnv } from '../platform/web/page.server.ts'
import { metrics } from './metrics.server.ts'

/**
 * For whoever watches over the process: /healthz says that it lives, /readyz that it can serve
 * (database answers, not stopping), /metrics its figures. None needs a sign-in; a proxy keeps
 * /metrics inside.
 */
export function mountHealth(app: Hono<WebEnv>, deps: { db: Database; isStopping(): boolean }): void {
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    if (deps.isStopping()) return c.text('stopping', 503)
    try {
      await sql`select 1`.execute(deps.db)
      return c.text('ok')
    } catch {
      return c.text('no database', 503)
    }
  })
  app.get('/metrics', async (c) =>
    c.body(await metrics.metrics(), 200, { 'content-type': metrics.contentType }),
  )
}
