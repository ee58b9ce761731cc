import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { openBody } from '../../delegates/index.ts'
import { indicatorFacts, indicatorSubject } from '../events.ts'
import { actingOffice, ownerKinds } from '../policy.ts'
import { insertIndicator, NumberTaken, type Definition } from '../store.server.ts'
import { permit } from './begin.server.ts'

/** Đưa chỉ tiêu vào bộ chỉ tiêu: what is measured, by whom, and after which document. */
export async function defineIndicator(
  context: ActContext,
  definition: Definition,
): Promise<Result<{ id: string }>> {
  const permitted = permit(context, 'indicator.define')
  if (!permitted.ok) return permitted
  const owner = await openBody(context, definition.ownerId)
  if (!owner || !ownerKinds.includes(owner.kind)) {
    return refuse('indicator.owner_unknown', { field: 'ownerId' })
  }
  const id = randomUUIDv7()
  try {
    await insertIndicator(context, { ...definition, id, isSample: false })
  } catch (error) {
    if (error instanceof NumberTaken) return refuse('indicator.number_taken', { field: 'number' })
    throw error
  }
  const subject = indicatorSubject(id)
  const { number, name, unit, source } = definition
  context.record(
    {
      act: 'indicator.define',
      subject,
      office: actingOffice(context.actor),
      after: { number, name, unit, source, owner: owner.name },
    },
    [{ name: indicatorFacts.defined, subject }],
  )
  return ok({ id })
}
