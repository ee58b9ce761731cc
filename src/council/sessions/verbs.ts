import type { Actor } from '../../platform/access/actor.ts'
import { sessionPermissions } from './policy.ts'
import { mayFollow, type SessionState } from './session.ts'

/** Verbs done on the desk before a session opens, each with its page's address. */
export const deskVerbs = {
  amend: 'sua',
  convene: 'trieu-tap',
  announce: 'cong-bo',
  send_papers: 'gui-tai-lieu',
  cancel: 'khong-hop',
} as const
export type DeskVerb = keyof typeof deskVerbs

/** What this actor may do to a session in this state: the same questions the commands ask again. */
export function verbsFor(actor: Actor | null, { state }: { state: SessionState }): DeskVerb[] {
  return (Object.keys(deskVerbs) as DeskVerb[]).filter(
    (verb) => mayFollow(state, verb) && sessionPermissions[`session.${verb}`].may(actor),
  )
}
