import { z } from 'zod'
import type { AnnouncedFact, Reaction } from './reaction.ts'
import type { Task } from './task.ts'
import { workIn, type WorkDeps } from './work.server.ts'

const payloadShape = z.object({ commune: z.string(), facts: z.array(z.uuid()) })

/**
 * The task that every act's facts wake: each fact is given to every reaction that hears its name, in
 * a transaction of its own, so that one that fails does not take the others with it. Those that
 * failed make the job fail, and all are asked again when it is tried again.
 */
export function reactToFacts(deps: WorkDeps, reactions: readonly Reaction[]): Task {
  return {
    name: 'react-to-facts',
    async run(payload) {
      const { commune, facts: ids } = payloadShape.parse(payload)
      const failures: unknown[] = []
      for (const fact of await factsOf(deps, commune, ids)) {
        for (const reaction of reactions) {
          if (!reaction.hears.includes(fact.name)) continue
          await workIn(deps, commune, (context) => reaction.react({ ...context, fact })).catch(
            (error: unknown) => failures.push(error),
          )
        }
      }
      if (failures.length > 0) throw failures[0]
    },
  }
}

function factsOf(deps: WorkDeps, commune: string, ids: string[]): Promise<AnnouncedFact[]> {
  return workIn(deps, commune, async ({ tx }) => {
    const rows = await tx
      .selectFrom('facts')
      .selectAll()
      .where('commune', '=', commune)
      .where('id', 'in', ids)
      .orderBy('id')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      subject: { kind: row.subject_kind, id: row.subject_id },
      payload: row.payload as AnnouncedFact['payload'],
      at: row.at,
    }))
  })
}
