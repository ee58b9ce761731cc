import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { SubjectRef } from '../../../kernel/subject-ref.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { programmePermissions, type ProgrammePermission } from '../policy.ts'
import type { Programme } from '../programme.ts'
import { loadForAct } from '../store.server.ts'

/** Load and permit, as every verb on a programme begins; a shown version must be the present one. */
export async function begin(
  context: ActContext,
  permission: ProgrammePermission,
  { id, version }: { id: string; version?: number },
): Promise<Result<Programme>> {
  const programme = await loadForAct(context, id)
  if (!programme) return refuse('programme.not_found')
  if (!programmePermissions[permission].may(context.actor))
    return refuse(`${permission}_not_allowed`)
  if (version !== undefined && version !== programme.version)
    return refuse('programme.changed_meanwhile')
  return ok(programme)
}

export function programmeSubject(id: string): SubjectRef {
  return { kind: 'programme', id }
}
