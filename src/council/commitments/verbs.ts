import type { Actor } from '../../platform/access/actor.ts'
import { step, type CommitmentState, type CommitmentVerb } from './commitment.ts'
import { commitmentPermissions, isOfPromiser, mayConfirm, type CommitmentPermission } from './policy.ts'

/** Verbs that have a page of their own, and the page's part of the address. */
export const verbSlugs = {
  confirm: 'xac-nhan',
  prove: 'bang-chung',
  accept: 'xet',
  correct: 'sua',
  postpone: 'doi-ngay',
  release: 'thoi-theo-doi',
  withdraw: 'bo',
} as const satisfies Partial<Record<CommitmentVerb, string>>
export type PageVerb = keyof typeof verbSlugs

/** What moves a commitment on; the rest stands under "Việc khác". */
export const forwardVerbs: readonly PageVerb[] = ['confirm', 'prove', 'accept']

export const verbPermissions: Readonly<Record<PageVerb, CommitmentPermission>> = {
  confirm: 'commitment.confirm',
  prove: 'commitment.prove',
  accept: 'commitment.judge',
  correct: 'commitment.correct',
  postpone: 'commitment.postpone',
  release: 'commitment.release',
  withdraw: 'commitment.withdraw',
}

type Shown = { readonly state: CommitmentState; readonly bodyId: string; readonly personId: string | null }

/** What this person may do to this commitment now: the same questions that the commands ask. */
export function verbsFor(actor: Actor | null, commitment: Shown): PageVerb[] {
  return (Object.keys(verbSlugs) as PageVerb[]).filter((verb) => {
    if (!commitmentPermissions[verbPermissions[verb]].may(actor) || !step(commitment, verb).ok) return false
    if (verb === 'prove') return isOfPromiser(actor, commitment)
    if (verb === 'confirm') return mayConfirm(actor, commitment.personId)
    return verb !== 'accept' || actor?.personId !== commitment.personId
  })
}
