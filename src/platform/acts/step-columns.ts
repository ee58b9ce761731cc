import type { ReadContext } from './context.server.ts'

/** What every step of a life keeps: in which commune, when (instant and legal day), and by whom. */
export function stepColumns(context: Pick<ReadContext, 'commune' | 'actor' | 'now' | 'today'>) {
  const { commune, actor, now, today } = context
  return {
    commune,
    at: now.toString(),
    on_day: today.toString(),
    person_id: actor?.personId ?? null,
  }
}
