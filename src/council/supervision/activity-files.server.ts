import type { ActivityRecords } from '../programme/index.ts'
import { supervisionsFor } from './queries.server.ts'
import { stateText } from './text.vi.ts'

/** Supervisions that carry out activities of a programme. */
export const supervisionsOfActivities: ActivityRecords = async (context, activityIds) => {
  const rows = await supervisionsFor(context, { activityIds })
  return rows.map(({ id, activityId, subject, state }) => ({
    activityId: activityId ?? '',
    label: subject,
    state: stateText[state],
    deskPath: `/ban-lam-viec/giam-sat/${id}`,
    publicPath: state === 'concluded' ? `/giam-sat/${id}` : null,
  }))
}
