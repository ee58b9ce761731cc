import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { delegateFacts } from '../events.ts'
import { insertHamlet, loadHamlet } from '../places.server.ts'
import { actingOffice } from '../policy.ts'
import { permit } from './permit.ts'

/** Thêm thôn (Nghị định 185/2026/NĐ-CP, Chương III: the council decides on hamlets). */
export async function addHamlet(
  context: ActContext,
  input: { name: string; formerUnit: string },
): Promise<Result<{ id: string }>> {
  const permitted = permit(context.actor, 'hamlet.add')
  if (!permitted.ok) return permitted
  const sameName = await loadHamlet(context, { name: input.name })
  if (sameName) return refuse('hamlet.name_taken', { field: 'name' })
  const id = randomUUIDv7()
  await insertHamlet(context, { id, ...input })
  const subject = { kind: 'hamlet', id }
  context.record(
    { act: 'hamlet.add', subject, office: actingOffice(context.actor), after: input },
    [{ name: delegateFacts.hamletAdded, subject }],
  )
  return ok({ id })
}
