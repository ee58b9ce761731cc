import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { routes } from '../routes.ts'
import type { Actor } from '../platform/access/actor.ts'
import { statementCounter, type StatementCount } from '../platform/db/pool.server.ts'
import { addressOf } from '../platform/tenancy/address.ts'
import type { Councils } from '../platform/tenancy/councils.server.ts'
import { answerAct } from '../platform/web/act-route.server.ts'
import { isSameOrigin } from '../platform/web/origin.ts'
import { answerPage, type Access, type WebDeps, type WebEnv } from '../platform/web/page.server.ts'
import { answerService } from '../platform/web/service-route.server.ts'
import type { Route, RouteAccess } from '../platform/web/route.ts'
import { securityHeaders } from '../platform/web/security-headers.ts'
import { mountAssets } from './assets.server.ts'
import { mountHealth } from './health.server.ts'
import { errorDocument, installationDocument } from './documents.tsx'
import { permissions } from './permissions.ts'

/** What the server tells of each request: no personal data passes here. */
export type RequestLog = {
  begin(c: Context<WebEnv>, count: StatementCount): () => void
  failure(c: Context<WebEnv>, error: unknown): void
  /** What happened outside any request. */
  event(name: string, values?: Readonly<Record<string, unknown>>): void
}

export type AppDeps = WebDeps & {
  readonly councils: Councils
  readonly log: RequestLog
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
    setHeaders(c, deps.clientOf(c).isSecure)
    finished()
  })
  mountAssets(app)
  mountHealth(app, deps)
  app.use(async (c, next) => {
    const { council, base } = addressOf(c.req.url, c.req.header('host') ?? null, councils)
    if (council) {
      c.set('council', council)
      c.set('base', base)
      return next()
    }
    if (c.req.path === '/') return c.html(installationDocument(councils.all()))
    return c.html(errorDocument('not_found'), 404)
  })
  for (const route of routes) mountRoute(app, deps, route)
  app.notFound((c) => answerPage(c, deps, () => 'allowed', (page) => page.notFound()))
  app.onError((error, c) => {
    log.failure(c, error)
    return c.html(errorDocument('failed', c.get('requestId')), 500)
  })
  return app
}

function refuseEarly(c: Context<WebEnv>): Response | Promise<Response> | undefined {
  if (!isSameOrigin(c.req.method, c.req.raw.headers)) return c.html(errorDocument('origin'), 403)
  if (Number(c.req.header('content-length') ?? 0) > largestBody) {
    return c.html(errorDocument('too_large'), 413)
  }
  return undefined
}

function setHeaders(c: Context<WebEnv>, isSecure: boolean): void {
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
  // Whoever came over TLS once is not to be talked out of it (RFC 6797).
  if (isSecure) c.res.headers.set('strict-transport-security', 'max-age=31536000')
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
}

function mountRoute(app: Hono<WebEnv>, deps: AppDeps, route: Route): void {
  const access = accessOf(route.access)
  const { kind, path, run } = route
  if (kind === 'page') app.get(path, (c) => answerPage(c, deps, access, run))
  else if (kind === 'act') app.post(path, (c) => answerAct(c, deps, access, run))
  else app.post(path, (c) => answerService(c, deps, access, run))
}

/** The question a route asks before it does anything. Throws at start when the permission is unknown. */
export function accessOf(access: RouteAccess): Access {
  if (access === 'everybody') return () => 'allowed'
  const may = access === 'signed-in' ? isSomebody : access === 'operator' ? isOperator : permissionNamed(access)
  return (actor) => {
    if (!actor) return may(actor) ? 'allowed' : 'sign-in'
    if (!may(actor)) return 'forbidden'
    return actor.mustChangePassword && access !== 'own-account' ? 'change-password' : 'allowed'
  }
}

function permissionNamed(name: string): (actor: Actor | null) => boolean {
  const permission = permissions[name]
  if (!permission) throw new Error(`No slice grants the permission ${name}`)
  return (actor) => permission.may(actor)
}

function isSomebody(actor: Actor | null): boolean {
  return actor !== null
}

function isOperator(actor: Actor | null): boolean {
  return actor?.isOperator ?? false
}
