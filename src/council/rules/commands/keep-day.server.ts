import type { ActContext } from '../../../platform/acts/context.server.ts'
import type { LawDay } from '../law-day.ts'
import { saveLawDay } from '../store.server.ts'

type Done = { readonly act: string; readonly fact: string; readonly reason?: string }

/** Saves a decided day and records it: the days are the installation's, the entry this council's. */
export async function keepDay(
  context: ActContext,
  { act, fact, reason }: Done,
  before: LawDay | null,
  after: LawDay,
): Promise<void> {
  await saveLawDay(context, after)
  const subject = { kind: 'law_day', id: after.on.toString() }
  context.record(
    { act, subject, before: before && dayForRecord(before), after: dayForRecord(after), reason },
    [{ name: fact, subject, payload: { kind: after.kind } }],
  )
}

function dayForRecord({ on: _, ...day }: LawDay): object {
  return day
}
