import type { ActRoute } from './act-route.server.ts'
import type { PageRoute } from './page.server.ts'
import type { ArrivalRoute, ServiceRoute } from './service-route.server.ts'

/**
 * Who may use a route: everybody, whoever is signed in, the operator of the installation, or the
 * holders of a permission (`petition.classify`). `own-account` is for whoever is signed in, also while
 * they still owe a new password.
 */
export type RouteAccess = 'everybody' | 'own-account' | 'signed-in' | 'operator' | (string & {})

export type Route = { readonly path: string; readonly access: RouteAccess } & (
  | { readonly method: 'GET'; readonly kind: 'page'; readonly run: PageRoute }
  | { readonly method: 'GET'; readonly kind: 'arrival'; readonly run: ArrivalRoute }
  | { readonly method: 'POST'; readonly kind: 'act'; readonly run: ActRoute }
  | { readonly method: 'POST'; readonly kind: 'service'; readonly run: ServiceRoute }
)

/** A page: `get('/kien-nghi', 'everybody', list)`. */
export function get(path: string, access: RouteAccess, run: PageRoute): Route {
  return { method: 'GET', kind: 'page', path, access, run }
}

/** An act: the access is the permission its command asks again. */
export function post(path: string, access: RouteAccess, run: ActRoute): Route {
  return { method: 'POST', kind: 'act', path, access, run }
}

/** A GET that another site leads to, or that leads to one. */
export function arrive(path: string, access: RouteAccess, run: ArrivalRoute): Route {
  return { method: 'GET', kind: 'arrival', path, access, run }
}

/** A POST that is no act: signing in and out, one's own account. */
export function service(path: string, access: RouteAccess, run: ServiceRoute): Route {
  return { method: 'POST', kind: 'service', path, access, run }
}
