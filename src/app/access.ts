import type { Actor } from '../platform/access/actor.ts'
import type { Access } from '../platform/web/page.server.ts'
import type { RouteAccess } from '../platform/web/route.ts'
import { permissions } from './permissions.ts'

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
