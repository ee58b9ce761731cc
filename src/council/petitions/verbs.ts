import type { Actor } from '../../platform/access/actor.ts'
import { mayFollow, type PetitionRequest, type PetitionState, type PetitionVerb } from './petition.ts'
import { holdsPetition, mayProve, petitionPermissions, verbsOfHolder } from './policy.ts'

/** Verbs done on the desk, in the order of a petition's life, each with its page's address. */
export const deskVerbs = {
  classify: 'phan-loai',
  transfer: 'chuyen',
  answer: 'tra-loi',
  relay: 'tra-loi-cap-tren',
  check: 'kiem-tra',
  publish: 'cong-khai',
  settle: 'ket-thuc',
  extend: 'gia-han',
  decline: 'tu-choi-de-nghi',
  prove: 'bang-chung',
  postpone: 'doi-ngay-hua',
  reopen: 'mo-lai',
  send_up: 'chuyen-cap-tren',
  send_back: 'tra-loi-lai',
  ask_extension: 'xin-gia-han',
  ask_transfer: 'xin-chuyen',
  urge: 'don-doc',
  merge: 'gop',
  return: 'tra-lai',
  withdraw: 'rut',
} as const satisfies Partial<Record<PetitionVerb, string>>
export type DeskVerb = keyof typeof deskVerbs

/** Verbs that bring a petition on; the others ask, end it or send it back. */
export const forwardVerbs: readonly DeskVerb[] = [
  'classify',
  'transfer',
  'answer',
  'relay',
  'check',
  'publish',
  'settle',
]

/** What verbs ask of a petition beside who acts. */
export type PetitionAtHand = {
  readonly state: PetitionState
  readonly holderId: string | null
  readonly outcome: string | null
  readonly asked: PetitionRequest | null
}

/** What this actor may do to a petition in this state: the same questions the commands ask again. */
export function verbsFor(actor: Actor | null, petition: PetitionAtHand): DeskVerb[] {
  return (Object.keys(deskVerbs) as DeskVerb[]).filter(
    (verb) =>
      mayFollow(petition.state, verb) &&
      petitionPermissions[`petition.${verb}`].may(actor) &&
      fits(verb, actor, petition),
  )
}

function fits(verb: DeskVerb, actor: Actor | null, petition: PetitionAtHand): boolean {
  const ofHolder: readonly string[] = verbsOfHolder
  if (ofHolder.includes(verb) && !holdsPetition(actor, petition)) return false
  if (verb === 'prove') return mayProve(actor, petition)
  if (verb === 'decline') return petition.asked !== null
  if (verb === 'ask_transfer' || verb === 'ask_extension') return petition.asked === null
  if (verb === 'send_back' || verb === 'reopen') return petition.holderId !== null
  if (verb === 'relay') return petition.holderId === null
  return verb !== 'settle' || petition.outcome === 'settled'
}
