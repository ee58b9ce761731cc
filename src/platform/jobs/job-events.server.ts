import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import { JobFailure } from './failure.ts'
import type { Presence } from './presence.server.ts'
import type { JobLog } from './task.ts'

/** What the job runner says while it runs, turned into presence and into lines of the log. */
export function jobEvents(log: JobLog, presence: Presence): WorkerEvents {
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => void presence.begin(workerPool.id))
  events.on('pool:listen:error', () => log('job.listener_lost'))
  events.on('job:error', ({ job, error }) => {
    const { message, where } = error instanceof JobFailure ? error : new JobFailure(error)
    log('job.failed', { task: job.task_identifier, attempt: job.attempts, error: message, where })
  })
  events.on('job:failed', ({ job }) => log('job.given_up', { task: job.task_identifier }))
  events.on('worker:fatalError', () => log('job.worker_lost'))
  return events
}
