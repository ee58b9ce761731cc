import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { routes } from '../routes.ts'
import { unfollowPath } from '../council/followers/index.ts'
import { stopPath } from '../council/notifications/index.ts'
import { statementCounter, type StatementCount } from '../platform/db/pool.server.ts'
import type { LiveHub } from '../platform/live/hub.ts'
import { mountLive } from '../platform/live/live-route.server.ts'
import { openSeats } from '../platform/live/seats.ts'
import { addressOf } from '../platform/tenancy/address.ts'
import type { Councils } from '../platform/tenancy/councils.server.ts'
import { answerAct } from '../platform/web/act-route.server.ts'
import { dressFinished } from '../platform/web/dress.server.ts'
import { isSameOrigin } from '../platform/web/origin.ts'
import { answerPage, type WebDeps, type WebEnv } from '../platform/web/page.server.ts'
import { answerArrival, answerService } from '../platform/web/service-route.server.ts'
import type { Route } from '../platform/web/route.ts'
import { accessOf } from './access.ts'
import { mountAssets } from './assets.server.ts'
import { mountHealth } from './health.server.ts'
import { errorDocument } from './documents.tsx'
import { openInstallation } from './installation.server.ts'
import { liveTopics } from './live-topics.ts'

/** What the server tells of each request: no personal data passes here. */
export type RequestLog = {
  begin(c: Context<WebEnv>, count: StatementCount): () => void
  failure(c: Context<WebEnv>, error: unknown): void
  /** What happened outside any request. */
  event(name: string, values?: Readonly<Record<string, unknown>>): void
}

export type AppDeps = WebDeps & {
  readonly councils: Councils
  /** Refused as passwords, as openIdentities has them. */
  readonly guessableWords: ReadonlySet<string>
  readonly log: RequestLog
  /** Where open pages wait for changes; without one no page follows any. */
  readonly hub?: LiveHub
  isStopping(): boolean
}

/**
 * Largest body that is read at all (bytes). A form takes in far less (see `bodyLimits`) and reads the
 * rest to its end, since a browser hears no answer before it has sent everything.
 */
export const largestBody = 256 * 1024 * 1024

/** The whole web application over its parts; starts nothing by itself. */
export function createApp(deps: AppDeps): Hono<WebEnv> {
  const { councils, log } = deps
  const app = new Hono<WebEnv>({
    getPath: (request) => addressOf(request.url, request.headers.get('host'), councils).path,
  })
  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    const count = statementCounter.getStore() ?? { statements: 0 }
    const finished = log.begin(c, count)
    const refused = refuseEarly(c)
    if (refused) c.res = await refused
    else await statementCounter.run(count, next)
    dressFinished(c, deps.clientOf(c).isSecure)
    finished()
  })
  mountAssets(app)
  mountHealth(app, deps)
  const installation = openInstallation(deps)
  app.use(async (c, next) => {
    const { council, base } = addressOf(c.req.url, c.req.header('host') ?? null, councils)
    if (council) {
      c.set('council', council)
      c.set('base', base)
      return next()
    }
    return installation(c)
  })
  const { hub } = deps
  if (hub) mountLive(app, { ...deps, hub, seats: openSeats(), topics: liveTopics })
  for (const route of routes) mountRoute(app, deps, route)
  app.notFound((c) => answerPage(c, deps, () => 'allowed', (page) => page.notFound()))
  app.onError((error, c) => {
    log.failure(c, error)
    return c.html(errorDocument('failed', c.get('requestId')), 500)
  })
  return app
}

function refuseEarly(c: Context<WebEnv>): Response | Promise<Response> | undefined {
  const isOurs = isSameOrigin(c.req.method, c.req.raw.headers) || isSentByMailProgram(c)
  if (!isOurs) return c.html(errorDocument('origin'), 403)
  if (Number(c.req.header('content-length') ?? 0) > largestBody) {
    return c.html(errorDocument('too_large'), 413)
  }
  return undefined
}

// RFC 8058: a mail program posts the link under a mail by itself. The id in the mail is all that counts
// there, and no cookie, so that another site's form gains nothing.
function isSentByMailProgram(c: Context<WebEnv>): boolean {
  const isStop = [stopPath, unfollowPath].some((path) => c.req.path.startsWith(`${path}/`))
  return c.req.method === 'POST' && isStop
}

function mountRoute(app: Hono<WebEnv>, deps: AppDeps, route: Route): void {
  const access = accessOf(route.access)
  const { kind, path, run } = route
  if (kind === 'page') app.get(path, (c) => answerPage(c, deps, access, run))
  else if (kind === 'arrival') app.get(path, (c) => answerArrival(c, deps, access, run))
  else if (kind === 'act') app.post(path, (c) => answerAct(c, deps, access, run))
  else app.post(path, (c) => answerService(c, deps, access, run))
}
