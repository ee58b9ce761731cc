import type { ReadContext } from '../../platform/acts/context.server.ts'
import { sessionsOfYear, type SessionShown } from '../sessions/index.ts'

/** Sessions that are still to begin, the nearest first, of this year and the next. */
export async function comingSessions(context: ReadContext): Promise<SessionShown[]> {
  const { today } = context
  const years = [today.year, today.year + 1]
  const found = (await Promise.all(years.map((year) => sessionsOfYear(context, year)))).flat()
  return found.filter(
    ({ state, endsOn }) =>
      state !== 'cancelled' && state !== 'closed' && Temporal.PlainDate.compare(endsOn, today) >= 0,
  )
}

/** The session that questions are put at next, and the day up to which commitments stand on its list. */
export async function nextQuestioning(
  context: ReadContext,
): Promise<{ readonly session: SessionShown | null; readonly day: Temporal.PlainDate }> {
  const [session = null] = await comingSessions(context)
  return { session, day: session?.startsOn ?? context.today }
}
