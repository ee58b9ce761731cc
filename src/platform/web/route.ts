import type { ActRoute } from './act-route.server.ts'
import type { PageRoute } from './page.server.ts'

/**
 * Who may use a route: everybody, whoever is signed in, the operator of the installation, or the
 * holders of a permission (`petition.classify`).
 */
export type RouteAccess = 'everybody' | 'signed-in' | 'operator' | (string & {})

export type Route =
  | { readonly method: 'GET'; readonly path: string; readonly access: RouteAccess; readonly run: PageRoute }
  | { readonly method: 'POST'; readonly path: string; readonly access: RouteAccess; readonly run: ActRoute }

/** A page: `get('/kien-nghi', 'everybody', list)`. */
export function get(path: string, access: RouteAccess, run: PageRoute): Route {
  return { method: 'GET', path, access, run }
}

/** An act: the access is the permission its command asks again. */
export function post(path: string, access: RouteAccess, run: ActRoute): Route {
  return { method: 'POST', path, access, run }
}
