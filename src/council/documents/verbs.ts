import type { Actor } from '../../platform/access/actor.ts'
import { decideCapacity } from './signing.ts'
import { mayFollow, type DocumentState, type DocumentVerb } from './official-document.ts'
import { documentPermissions } from './policy.ts'

/** Verbs done on the desk, in the order of a paper's route, each with its page's address. */
export const deskVerbs = {
  check: 'kiem-tra',
  submit: 'trinh-ky',
  sign: 'ky',
  issue: 'cap-so',
  send: 'gui',
  publish: 'cong-khai',
  file: 'luu',
  revise: 'sua',
  send_back: 'tra-lai',
  cancel_number: 'huy-so',
  unpublish: 'thoi-cong-khai',
  withdraw: 'dung',
} as const satisfies Partial<Record<DocumentVerb, string>>
export type DeskVerb = keyof typeof deskVerbs

/** Verbs that bring a paper on; the others mend it or end it. */
export const forwardVerbs: readonly DeskVerb[] = ['check', 'submit', 'sign', 'issue', 'send', 'publish', 'file']

/** What verbs ask of a paper beside who acts. */
export type DocumentAtHand = {
  readonly state: DocumentState
  readonly bodyId: string
  readonly bodyKind: string
  readonly draftedBy: readonly string[]
  readonly checkedBy: string | null
  readonly isPublic: boolean
  readonly isLate: boolean
}

/** What this actor may do to a paper now: the same questions the commands ask again. */
export function verbsFor(actor: Actor | null, document: DocumentAtHand): DeskVerb[] {
  return (Object.keys(deskVerbs) as DeskVerb[]).filter(
    (verb) =>
      mayFollow(document.state, verb) &&
      documentPermissions[`official_document.${verb}`].may(actor) &&
      fits(verb, actor, document),
  )
}

function fits(verb: DeskVerb, actor: Actor | null, document: DocumentAtHand): boolean {
  const person = actor?.personId ?? ''
  const isDrafter = document.draftedBy.includes(person)
  switch (verb) {
    case 'check':
      return !isDrafter
    case 'sign':
      return (
        !isDrafter &&
        document.checkedBy !== person &&
        decideCapacity({ id: document.bodyId, kind: document.bodyKind }, actor?.offices ?? []).ok
      )
    case 'publish':
      return !document.isPublic
    case 'unpublish':
      return document.isPublic
    case 'cancel_number':
      return !document.isPublic && !document.isLate
    default:
      return true
  }
}
