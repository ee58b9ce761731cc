import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { delegateFacts } from '../events.ts'
import { loadHamlet } from '../places.server.ts'
import { actingOffice } from '../policy.ts'
import { updateClosedOn } from '../store.server.ts'
import type { CloseInput } from './close-body.server.ts'
import { permit } from './permit.ts'

/** Kết thúc thôn: what was said and done there stays under its name. */
export async function closeHamlet(
  context: ActContext,
  input: CloseInput,
): Promise<Result<{ id: string }>> {
  const hamlet = await loadHamlet(context, { id: input.id })
  if (!hamlet) return refuse('hamlet.not_found')
  const permitted = permit(context.actor, 'hamlet.close')
  if (!permitted.ok) return permitted
  if (hamlet.closedOn) return refuse('hamlet.closed_already')
  await updateClosedOn(context, 'hamlets', hamlet.id, input.closedOn)
  const subject = { kind: 'hamlet', id: hamlet.id }
  const closedOn = input.closedOn.toString()
  context.record(
    {
      act: 'hamlet.close',
      subject,
      office: actingOffice(context.actor),
      before: { name: hamlet.name, closedOn: null },
      after: { closedOn },
      reason: input.basis,
    },
    [{ name: delegateFacts.hamletClosed, subject, payload: { closedOn } }],
  )
  return ok({ id: hamlet.id })
}
