import { refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { sessionFacts, sessionSubjects } from '../events.ts'
import { actingOffice, sessionPermissions } from '../policy.ts'
import { isStale, type SessionVerb } from '../session.ts'
import {
  loadForAct,
  NumberTaken,
  saveStep,
  type LoadedSession,
  type SessionStep,
} from '../store.server.ts'

export type PermissionName = keyof typeof sessionPermissions

/** A session as a page showed it. */
export type SessionAt = { readonly id: string; readonly version: number }

/** Load and permit, as every verb on an existing session begins: stale pages are told so. */
export async function begin(
  context: ActContext,
  permission: PermissionName,
  { id, version }: SessionAt,
): Promise<Result<LoadedSession>> {
  const session = await loadForAct(context, id)
  if (!session) return refuse('session.not_found')
  if (!sessionPermissions[permission].may(context.actor)) return refuse(`${permission}_not_allowed`)
  if (isStale(session, version)) return refuse('session.changed_meanwhile')
  return { ok: true, value: session }
}

/** What the log and the rest of the product learn of a step. */
export type Said = {
  readonly act: string
  readonly fact: (typeof sessionFacts)[keyof typeof sessionFacts]
  readonly after?: Readonly<Record<string, unknown>>
  readonly reason?: string
}

/** Saves one step with its audit entry and its fact, as every verb ends. */
export async function keepStep(
  context: ActContext,
  session: LoadedSession,
  taken: Omit<SessionStep, 'office'> & { readonly verb: SessionVerb },
  said: Said,
): Promise<Result<{ id: string }>> {
  const office = actingOffice(context.actor)
  try {
    await saveStep(context, session, { ...taken, office })
  } catch (error) {
    if (error instanceof NumberTaken) return refuse('session.number_taken', { field: 'number' })
    throw error
  }
  const subject = sessionSubjects.course(session.id)
  context.record(
    {
      act: said.act,
      subject,
      office,
      before: { state: session.state },
      after: { state: taken.state, ...said.after },
      reason: said.reason,
    },
    [{ name: said.fact, subject, payload: { kind: session.kind } }],
  )
  return { ok: true, value: { id: session.id } }
}
