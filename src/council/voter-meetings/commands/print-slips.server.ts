import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { mostSlips } from '../opinion-slip.ts'
import { actingOffice } from '../policy.ts'
import { saveSlipsPrinted } from '../store.server.ts'
import { begin, meetingSubject } from './begin.server.ts'

/** In phiếu ý kiến: so many more, numbered after those the meeting has. */
export async function printSlips(
  context: ActContext,
  { id, count }: { id: string; count: number },
): Promise<Result<{ id: string; from: number; to: number }>> {
  const begun = await begin(context, 'opinion_slip.print', { id })
  if (!begun.ok) return begun
  const meeting = begun.value
  if (meeting.state === 'cancelled') {
    return refuse('voter_meeting.not_from_here', {
      values: { state: meeting.state, verb: 'print' },
    })
  }
  const [from, to] = [meeting.slipsPrinted + 1, meeting.slipsPrinted + count]
  if (to > mostSlips)
    return refuse('opinion_slip.too_many', { field: 'count', values: { most: mostSlips } })
  await saveSlipsPrinted(context, meeting.id, to)
  context.record(
    {
      act: 'opinion_slip.print',
      subject: meetingSubject(meeting.id),
      office: actingOffice(context.actor),
      after: { from, to },
    },
    [],
  )
  return ok({ id: meeting.id, from, to })
}
