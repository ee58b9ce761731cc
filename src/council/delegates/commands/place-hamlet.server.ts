import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { delegateFacts } from '../events.ts'
import { loadHamlet, updatePoint } from '../places.server.ts'
import { actingOffice } from '../policy.ts'
import { permit } from './permit.ts'

/** Ghi vị trí của thôn: both numbers, or none to take it off the map. */
export async function placeHamlet(
  context: ActContext,
  input: { id: string; latitude: number | null; longitude: number | null },
): Promise<Result<{ id: string }>> {
  const hamlet = await loadHamlet(context, { id: input.id })
  if (!hamlet) return refuse('hamlet.not_found')
  const permitted = permit(context.actor, 'hamlet.place')
  if (!permitted.ok) return permitted
  const { latitude, longitude } = input
  if ((latitude === null) !== (longitude === null)) {
    return refuse('hamlet.point_half', { field: latitude === null ? 'latitude' : 'longitude' })
  }
  const point = latitude === null || longitude === null ? null : { latitude, longitude }
  await updatePoint(context, hamlet.id, point)
  const subject = { kind: 'hamlet', id: hamlet.id }
  context.record(
    {
      act: 'hamlet.place',
      subject,
      office: actingOffice(context.actor),
      before: hamlet.point ?? {},
      after: point ?? { latitude: null, longitude: null },
    },
    [{ name: delegateFacts.hamletPlaced, subject }],
  )
  return ok({ id: hamlet.id })
}
