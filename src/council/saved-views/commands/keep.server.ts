import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { savedViewPermissions } from '../policy.ts'
import { decideKeeping } from '../saved-view.ts'
import { deleteSavedView, insertSavedView, savedViews } from '../store.server.ts'

/** Lưu bộ lọc: keeps the filter of a list under a name of this person's own. */
export async function keepView(
  context: ActContext,
  input: { list: string; query: string; name: string },
): Promise<Result<{ query: string }>> {
  const kept = await savedViews(context, input.list)
  if (!savedViewPermissions['saved_view.keep'].may(context.actor)) {
    return refuse('saved_view.keep_not_allowed')
  }
  const decided = decideKeeping(kept, input)
  if (!decided.ok) return decided
  const id = randomUUIDv7()
  await insertSavedView(context, { id, ...input })
  context.record({ act: 'saved_view.keep', subject: { kind: 'saved_view', id }, after: input }, [])
  return ok({ query: input.query })
}

/** Bỏ bộ lọc đã lưu: only one's own. */
export async function forgetView(
  context: ActContext,
  { id }: { id: string },
): Promise<Result<Record<string, never>>> {
  if (!(await deleteSavedView(context, id))) return refuse('saved_view.not_found')
  context.record({ act: 'saved_view.keep', subject: { kind: 'saved_view', id }, before: { id } }, [])
  return ok({})
}
