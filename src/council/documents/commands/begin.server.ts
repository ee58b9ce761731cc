import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { documentPermissions, type DocumentPermission } from '../policy.ts'
import { loadForAct, type LoadedDocument } from '../store.server.ts'

/** Load and permit, as every verb on an existing paper begins: stale pages are told so. */
export async function begin(
  context: ActContext,
  permission: DocumentPermission,
  { id, version }: { id: string; version: number },
): Promise<Result<LoadedDocument>> {
  const document = await loadForAct(context, id)
  if (!document) return refuse('official_document.not_found')
  const allowed = permit(context, permission)
  if (!allowed.ok) return allowed
  return version === document.version ? ok(document) : refuse('official_document.changed_meanwhile')
}

export function permit(context: ActContext, permission: DocumentPermission): Result<void> {
  return documentPermissions[permission].may(context.actor) ? ok(undefined) : refuse(`${permission}_not_allowed`)
}

export function documentSubject(id: string): { kind: string; id: string } {
  return { kind: 'official_document', id }
}
