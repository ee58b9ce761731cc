import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { documentBrief } from '../../documents/index.ts'
import { commitmentFacts } from '../events.ts'
import { actingOffice, commitmentPermissions, type CommitmentPermission } from '../policy.ts'
import { loadForAct, saveStep, type Decision, type LoadedCommitment, type Taken } from '../store.server.ts'

export type OnCommitment = { readonly id: string; readonly version: number }

export const commitmentSubject = (id: string) => ({ kind: 'commitment', id })

export function permit(context: ActContext, permission: CommitmentPermission): Result<void> {
  const isAllowed = commitmentPermissions[permission].may(context.actor)
  return isAllowed ? ok(undefined) : refuse(`${permission}_not_allowed`)
}

/** Load and permit, as every verb on an existing commitment begins: stale pages are told so. */
export async function begin(
  context: ActContext,
  permission: CommitmentPermission,
  { id, version }: OnCommitment,
): Promise<Result<LoadedCommitment>> {
  const commitment = await loadForAct(context, id)
  if (!commitment) return refuse('commitment.not_found')
  const allowed = permit(context, permission)
  if (!allowed.ok) return allowed
  return version === commitment.version ? ok(commitment) : refuse('commitment.changed_meanwhile')
}

const issuedStates: readonly string[] = ['issued', 'sent', 'filed']

/** The paper that records a vote or a decision: one that has its number; null when none was chosen. */
export async function decisionOf(context: ActContext, id: string | null): Promise<Result<Decision | null>> {
  if (id === null) return ok(null)
  const paper = await documentBrief(context, id)
  if (!paper || !issuedStates.includes(paper.state)) {
    return refuse('commitment.decision_unknown', { field: 'decisionId' })
  }
  return ok({ id, number: paper.documentNumber ?? '' })
}

type Kept = Taken & {
  readonly act: string
  readonly fact: (typeof commitmentFacts)[keyof typeof commitmentFacts]
  readonly after?: Readonly<Record<string, unknown>>
}

/** Saves one step with its audit entry and its fact, as every verb ends. */
export async function keepStep(context: ActContext, commitment: LoadedCommitment, kept: Kept): Promise<{ id: string }> {
  const { act, fact, after, ...taken } = kept
  await saveStep(context, commitment, taken)
  const subject = commitmentSubject(commitment.id)
  context.record(
    {
      act,
      subject,
      office: actingOffice(context.actor, commitment.bodyId),
      before: { state: commitment.state, dueOn: commitment.dueOn.toString() },
      after: { state: taken.state, ...after },
      reason: taken.note,
    },
    [{ name: fact, subject, payload: { body: commitment.bodyId, origin: commitment.originKind } }],
  )
  return { id: commitment.id }
}
