import { z } from 'zod'
import { legalDay } from '../../kernel/clock.ts'
import type { Task, Timetable } from '../jobs/task.ts'
import { sealDay, type SealDeps } from './seal.server.ts'

const name = 'seal-the-audit-log-of-the-day'
const payloadShape = z.object({ commune: z.string().optional(), day: z.string().optional() })

/**
 * Niêm nhật ký mỗi ngày: as a day ends, a job for each commune signs the head that closes it. A job
 * tried again later still closes the same day.
 */
export function auditTasks(deps: SealDeps): { tasks: Task[]; timetable: Timetable[] } {
  const task: Task = {
    name,
    async run(payload, attempt) {
      const { commune, day } = payloadShape.parse(payload)
      if (commune && day) return sealDay(deps, commune, Temporal.PlainDate.from(day))
      const ended = legalDay(deps.clock.now()).subtract({ days: 1 }).toString()
      const served = await deps.db.selectFrom('councils').select('commune').execute()
      for (const one of served) {
        const next = { commune: one.commune, day: ended }
        await attempt.addJob(name, next, `${name}:${one.commune}:${ended}`)
      }
    },
  }
  return { tasks: [task], timetable: [{ task: name, dailyAt: new Temporal.PlainTime(0, 0) }] }
}
