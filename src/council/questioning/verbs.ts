import type { Actor } from '../../platform/access/actor.ts'
import { step, type QuestionKind, type QuestionState, type QuestionVerb } from './formal-question.ts'
import { keepsRegister, questionPermissions, type QuestionPermission } from './policy.ts'

/** Verbs that have a page of their own, and the page's part of the address. */
export const verbSlugs = {
  send: 'chuyen',
  answer: 'tra-loi',
  judge: 'nhan-xet',
  close: 'ket-thuc',
  sort: 'nhom',
  cite: 'nghi-quyet',
  withdraw: 'rut',
} as const satisfies Partial<Record<QuestionVerb, string>>
export type PageVerb = keyof typeof verbSlugs

/** What moves a question on; the rest stands under "Việc khác". */
export const forwardVerbs: readonly PageVerb[] = ['send', 'answer', 'judge', 'close']

type Shown = { readonly state: QuestionState; readonly kind: QuestionKind; readonly askerId: string; readonly personId: string }

/** What this person may do to this question now: the same questions that the commands ask. */
export function verbsFor(actor: Actor | null, question: Shown): PageVerb[] {
  const person = actor?.personId ?? null
  return (Object.keys(verbSlugs) as PageVerb[]).filter((verb) => {
    const permission: QuestionPermission = `formal_question.${verb}`
    if (!questionPermissions[permission].may(actor) || !step(question, verb).ok) return false
    if (verb === 'judge' || verb === 'withdraw') return person === question.askerId
    return verb !== 'answer' || person === question.personId || keepsRegister(actor)
  })
}
