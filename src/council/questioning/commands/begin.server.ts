import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import type { questionFacts } from '../events.ts'
import { actingOffice, questionPermissions, type QuestionPermission } from '../policy.ts'
import { loadForAct, saveStep, type LoadedQuestion, type Taken } from '../store.server.ts'

export type OnQuestion = { readonly id: string; readonly version: number }

export const questionSubject = (id: string) => ({ kind: 'formal_question', id })

export function permit(context: ActContext, permission: QuestionPermission): Result<void> {
  const isAllowed = questionPermissions[permission].may(context.actor)
  return isAllowed ? ok(undefined) : refuse(`${permission}_not_allowed`)
}

/** Load and permit, as every verb on an existing question begins: stale pages are told so. */
export async function begin(
  context: ActContext,
  permission: QuestionPermission,
  { id, version }: OnQuestion,
): Promise<Result<LoadedQuestion>> {
  const question = await loadForAct(context, id)
  if (!question) return refuse('formal_question.not_found')
  const allowed = permit(context, permission)
  if (!allowed.ok) return allowed
  return version === question.version ? ok(question) : refuse('formal_question.changed_meanwhile')
}

type Kept = Taken & {
  readonly act: QuestionPermission
  readonly fact: (typeof questionFacts)[keyof typeof questionFacts]
  readonly after?: Readonly<Record<string, unknown>>
}

/** Saves one step with its audit entry and its fact, as every verb ends. */
export async function keepStep(context: ActContext, question: LoadedQuestion, kept: Kept): Promise<{ id: string }> {
  const { act, fact, after, ...taken } = kept
  await saveStep(context, question, taken)
  const subject = questionSubject(question.id)
  context.record(
    {
      act,
      subject,
      office: actingOffice(context.actor),
      before: { state: question.state },
      after: { state: taken.state, ...after },
      reason: taken.note,
    },
    [{ name: fact, subject, payload: { body: question.bodyId, kind: question.kind } }],
  )
  return { id: question.id }
}
