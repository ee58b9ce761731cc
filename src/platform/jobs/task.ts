import type { ReadContext } from '../acts/context.server.ts'
import type { Council } from '../tenancy/council.ts'

/** Tells what happened to a job, by event and values; never a name, an address or words. */
export type JobLog = (event: string, values?: Readonly<Record<string, unknown>>) => void

/** How a job is being tried: which try of how many, and a signal that asks it to end soon. */
export type Attempt = {
  readonly number: number
  readonly isLast: boolean
  readonly signal: AbortSignal
  /** Adds a job for another task; a key makes a second one replace the first that still waits. */
  addJob(task: string, payload: unknown, key: string): Promise<void>
}

/** Work done outside any request. It may run twice: doing it again must be harmless. */
export type Task = {
  /** A sentence in the imperative: `remind-of-due-petitions`. */
  readonly name: string
  run(payload: unknown, attempt: Attempt): Promise<void>
}

/** When a task is started by itself, counted on the clock of the legal zone. */
export type Timetable =
  | { readonly task: string; readonly dailyAt: Temporal.PlainTime }
  | { readonly task: string; readonly everyMinutes: 1 | 5 | 10 | 15 | 30 | 60 }

/** What work in one commune gets: a query's context with nobody acting, and the council's address. */
export type WorkContext = ReadContext & {
  readonly actor: null
  readonly council: Council
  /** Full address of a path of this council, as sent by mail. */
  absolute(path: string): string
}
