import { setTimeout as pause } from 'node:timers/promises'
import { Logger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker'
import { openOwnerPool } from '../db/migrate.server.ts'
import type { Connection } from '../db/pool.server.ts'
import { withoutWords } from './failure.ts'
import { jobEvents } from './job-events.server.ts'
import { openPresence } from './presence.server.ts'
import type { JobLog, Task, Timetable } from './task.ts'
import { cronItems } from './timetable.ts'

export type JobsOptions = {
  readonly connection: Connection
  readonly tasks: readonly Task[]
  readonly timetable: readonly Timetable[]
  readonly log: JobLog
  /** Jobs run at the same time in this process. */
  readonly atOnce?: number
  /** How often the jobs of killed processes are looked for; a job taken within half of it is left. */
  readonly deadLookMs?: number
}

export type RunningJobs = {
  /** Takes no more jobs and waits for those that run; they are asked to end after five seconds. */
  stop(): Promise<void>
}

const startsAgainAfterMs = 1_000

/** Runs jobs in this process until stopped. Several processes may: each job is one process's. */
export async function startJobs(options: JobsOptions): Promise<RunningJobs> {
  const { connection, tasks, timetable, log, atOnce = 2, deadLookMs = 10_000 } = options
  refuseUnknown(tasks, timetable)
  // One connection listens, each worker takes one for a moment, one says that this process lives.
  const pool = openOwnerPool(connection, atOnce + 2)
  const presence = openPresence(pool, deadLookMs, (processes) =>
    log('job.taken_over', { processes }),
  )
  const begin = () =>
    run({
      pgPool: pool,
      concurrency: atOnce,
      noHandleSignals: true,
      taskList: taskList(tasks),
      parsedCronItems: parseCronItems(cronItems(timetable)),
      events: jobEvents(log, presence),
      logger: silent,
      // Zero is not the default: only batches are waited for when the runner stops.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })
  const end = async () => {
    await presence.stop()
    await pool.end()
  }
  const keeper = await keepRunning(begin, log).catch(async (error: unknown) => {
    await end()
    throw error
  })
  return {
    async stop() {
      await keeper.stop()
      await end()
    },
  }
}

// The runner's own lines carry payloads and whole errors: what is worth telling comes by its events.
const silent = new Logger(() => () => {})

function refuseUnknown(tasks: readonly Task[], timetable: readonly Timetable[]): void {
  const names = new Set(tasks.map((task) => task.name))
  if (names.size < tasks.length) throw new Error('Two tasks have the same name')
  const unknown = timetable.find((entry) => !names.has(entry.task))
  if (unknown) throw new Error(`The timetable names the unknown task ${unknown.task}`)
}

function taskList(tasks: readonly Task[]): TaskList {
  return Object.fromEntries(
    tasks.map((task): [string, NonNullable<TaskList[string]>] => [
      task.name,
      (payload, { job, abortSignal, addJob }) =>
        withoutWords(() =>
          task.run(payload, {
            number: job.attempts,
            isLast: job.attempts >= job.max_attempts,
            signal: abortSignal,
            addJob: async (name, next, jobKey) => void (await addJob(name, next, { jobKey })),
          }),
        ),
    ]),
  )
}

/** Starts the runner, and again whenever it ends by itself, as it may when the database goes away. */
async function keepRunning(begin: () => Promise<Runner>, log: JobLog): Promise<RunningJobs> {
  let isStopping = false
  let runner: Runner | undefined = await begin()
  const kept = (async () => {
    while (!isStopping) {
      await runner?.promise.catch(() => {})
      if (isStopping) break
      log('job.runner_lost')
      await pause(startsAgainAfterMs)
      runner = await begin().catch(() => undefined)
    }
    await runner?.stop().catch(() => {})
  })()
  return {
    async stop() {
      isStopping = true
      await runner?.stop().catch(() => {})
      await kept
    },
  }
}
