import type { LetterPetition } from './letters.ts'
import { mayFollow } from '../petition.ts'
import type { PetitionDossier } from '../queries.server.ts'

/** công văn chuyển, công văn đôn đốc */
export const letterKinds = ['transfer', 'urging'] as const
export type LetterKind = (typeof letterKinds)[number]

export const letterSlugs: Record<LetterKind, string> = { transfer: 'chuyen', urging: 'don-doc' }

/** What the letters say of a petition; null while nobody was asked to settle it. */
export function letterGround(petition: PetitionDossier): LetterPetition | null {
  const sent = petition.steps.findLast(
    ({ verb }) => verb === 'transfer' || verb === 'send_up' || verb === 'reopen',
  )
  const addressee =
    petition.state === 'sent_up' ? petition.sentUpTo : (petition.holder ?? petition.sentUpTo)
  if (!sent || !addressee) return null
  const [answer] = petition.answers
  return {
    receiptCode: petition.receiptCode,
    title: petition.title,
    words: petition.words,
    place: petition.place,
    state: petition.state,
    field: petition.field,
    hamlet: petition.hamlet,
    receivedOn: petition.receivedOn,
    addressee,
    sentOn: sent.onDay,
    dueOn: petition.dueOn,
    note: sent.publicNote || sent.note,
    promisedOn: petition.promisedOn,
    answerNumber: answer?.documentNumber ?? '',
  }
}

/** Letters that can be written about a petition where it stands. */
export function lettersFor(petition: PetitionDossier): LetterKind[] {
  if (!letterGround(petition)) return []
  const isWithHolder = petition.state === 'transferred' || petition.state === 'sent_up'
  return letterKinds.filter((kind) =>
    kind === 'transfer' ? isWithHolder : mayFollow(petition.state, 'urge'),
  )
}
