import { refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import {
  officeOnSession,
  sessionById,
  sessionSubjects,
  type SessionShown,
} from '../../sessions/index.ts'
import { isStale, type AgendaItem } from '../agenda-item.ts'
import { agendaFacts } from '../events.ts'
import { agendaPermissions } from '../policy.ts'
import { loadItem } from '../store.server.ts'

export type PermissionName = keyof typeof agendaPermissions

/** An item of a session as a page showed it. */
export type ItemAt = {
  readonly sessionId: string
  readonly itemId: string
  readonly version: number
}

/** Load and permit a session whose agenda may still change. */
export async function beginOnSession(
  context: ActContext,
  permission: PermissionName,
  sessionId: string,
): Promise<Result<SessionShown>> {
  const session = await sessionById(context, sessionId)
  if (!session) return refuse('session.not_found')
  if (!agendaPermissions[permission].may(context.actor)) return refuse(`${permission}_not_allowed`)
  if (session.state === 'closed' || session.state === 'cancelled')
    return refuse('agenda_item.session_over')
  return { ok: true, value: session }
}

/** Load and permit, as every verb on an existing item begins: stale pages are told so. */
export async function begin(
  context: ActContext,
  permission: PermissionName,
  { sessionId, itemId, version }: ItemAt,
): Promise<Result<{ item: AgendaItem; session: SessionShown }>> {
  const begun = await beginOnSession(context, permission, sessionId)
  if (!begun.ok) return begun
  const item = await loadItem(context, sessionId, itemId)
  if (!item) return refuse('agenda_item.not_found')
  if (isStale(item, version)) return refuse('agenda_item.changed_meanwhile')
  return { ok: true, value: { item, session: begun.value } }
}

/** What the log and the pages of the hall learn of a step. */
export type Said = {
  readonly act: string
  readonly fact: (typeof agendaFacts)[keyof typeof agendaFacts]
  readonly before?: Readonly<Record<string, unknown>>
  readonly after?: Readonly<Record<string, unknown>>
  readonly reason?: string
}

/** Keeps what was done to an item; the course of its session changed with it. */
export function keepRecord(
  context: ActContext,
  item: { id: string; sessionId: string },
  { act, fact, ...more }: Said,
): void {
  context.record(
    {
      act,
      subject: { kind: 'agenda_item', id: item.id },
      office: officeOnSession(context.actor),
      ...more,
    },
    [{ name: fact, subject: sessionSubjects.course(item.sessionId), payload: { item: item.id } }],
  )
}
