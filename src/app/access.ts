import type { Actor } from '../platform/access/actor.ts'
import type { Access } from '../platform/web/page.server.ts'
import type { RouteAccess } from '../platform/web/route.ts'
import { permissions } from './permissions.ts'

type May = (actor: Actor | null) => boolean

/** Accesses that no slice grants. */
const common: ReadonlyMap<RouteAccess, May> = new Map<RouteAccess, May>([
  ['signed-in', (actor) => actor !== null],
  ['own-account', (actor) => actor !== null],
  ['operator', (actor) => actor?.isOperator ?? false],
])

/** The question a route asks before it does anything. Throws at start when the permission is unknown. */
export function accessOf(access: RouteAccess): Access {
  if (access === 'everybody') return () => 'allowed'
  const may = common.get(access) ?? permissionNamed(access)
  return (actor) => {
    if (!actor) return may(actor) ? 'allowed' : 'sign-in'
    if (!may(actor)) return 'forbidden'
    return actor.mustChangePassword && access !== 'own-account' ? 'change-password' : 'allowed'
  }
}

function permissionNamed(name: string): May {
  const permission = permissions[name]
  if (!permission) throw new Error(`No slice grants the permission ${name}`)
  return (actor) => permission.may(actor)
}
