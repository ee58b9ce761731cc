import { z } from 'zod'
import { legalDay } from '../../kernel/clock.ts'
import type { Task, WorkContext } from './task.ts'
import { workIn, type WorkDeps } from './work.server.ts'

const payloadShape = z.object({ commune: z.string().optional() })

/**
 * A task done once for every commune served: started by the timetable it adds a job for each, so
 * that one commune's failure is tried again alone. `work` runs in one transaction of the commune.
 */
export function eachCommune(
  deps: WorkDeps,
  name: string,
  work: (context: WorkContext) => Promise<void>,
): Task {
  return {
    name,
    async run(payload, attempt) {
      const { commune } = payloadShape.parse(payload)
      if (commune !== undefined) return workIn(deps, commune, work)
      const day = legalDay(deps.clock.now()).toString()
      const served = await deps.db.selectFrom('councils').select('commune').execute()
      for (const one of served) {
        await attempt.addJob(name, { commune: one.commune }, `${name}:${one.commune}:${day}`)
      }
    },
  }
}
