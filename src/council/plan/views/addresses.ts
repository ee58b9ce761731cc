import { readDay, writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import { listAddress } from '../../frame/list-address.ts'

/** The wall for everybody, and the one on the desk with what can be done. */
export const places = { portal: '/ke-hoach', desk: '/ban-lam-viec/ke-hoach' } as const
export type Place = keyof typeof places

/** The day that the address asks for; today when it asks for none that can be read. */
export function dayAsked(page: PageContext, name = 'ngay'): Temporal.PlainDate {
  return readDay(page.query.get(name) ?? '') ?? page.today
}

/** The plan that the address asks for; null asks for the newest. */
export function planAsked(page: PageContext): string | null {
  const id = page.query.get('ban') ?? ''
  return hasIdShape(id) ? id : null
}

/** The same page with something changed in its address; null takes a part away. */
export function sameWith(
  page: PageContext,
  path: string,
  change: Record<string, string | null>,
): string {
  return listAddress(page, path, { xong: null, ...change })
}

/** Another page about the same plan on the same day. */
export function aside(
  page: PageContext,
  path: string,
  { day, planId }: { day: Temporal.PlainDate; planId: string | null },
): string {
  const query = new URLSearchParams()
  if (!day.equals(page.today)) query.set('ngay', writeDay(day))
  if (planId) query.set('ban', planId)
  const text = query.toString()
  return `${page.base}${path}${text ? `?${text}` : ''}`
}
