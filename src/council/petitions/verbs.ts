import type { Actor } from '../../platform/access/actor.ts'
import { petitionLife, type PetitionState, type PetitionVerb } from './petition.ts'
import { bodiesAnsweredFor, petitionPermissions } from './policy.ts'

/** Verbs done on the desk, in the order of a petition's life, each with its page's address. */
export const deskVerbs = {
  classify: 'phan-loai',
  transfer: 'chuyen',
  answer: 'tra-loi',
  publish: 'cong-khai',
  reopen: 'mo-lai',
  merge: 'gop',
  return: 'tra-lai',
  withdraw: 'rut',
} as const satisfies Partial<Record<PetitionVerb, string>>
export type DeskVerb = keyof typeof deskVerbs

/** Verbs that bring a petition on; the others end it or send it back. */
export const forwardVerbs: readonly DeskVerb[] = ['classify', 'transfer', 'answer', 'publish', 'reopen']

/** What this actor may do to a petition in this state: the same questions the commands ask again. */
export function verbsFor(
  actor: Actor | null,
  petition: { state: PetitionState; holderId: string | null },
): DeskVerb[] {
  return (Object.keys(deskVerbs) as DeskVerb[]).filter((verb) => {
    if (!petitionLife[verb].from.includes(petition.state)) return false
    if (!petitionPermissions[`petition.${verb}`].may(actor)) return false
    return verb !== 'answer' || bodiesAnsweredFor(actor).includes(petition.holderId ?? '')
  })
}
