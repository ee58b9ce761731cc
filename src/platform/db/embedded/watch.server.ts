import { setTimeout as pause } from 'node:timers/promises'
import { bringUp, type Server } from './bring-up.server.ts'
import { isPostmasterOf, stopPostmaster } from './postmaster.server.ts'
import { keepLogSmall } from './server-log.server.ts'

export type Log = (event: string, values?: Readonly<Record<string, unknown>>) => void

const lookEveryMs = 250
const logEveryMs = 3_600_000
const longestPauseMs = 5000

/**
 * Brings the server up again whenever it dies (killed, out of memory), for as long as the app
 * lives. The returned function stops the watch and the server; its signal is sent at once.
 */
export function watch(server: Server, firstPid: number, log: Log): () => Promise<void> {
  const { cluster, logFile } = server.place
  let pid = firstPid
  let isStopping = false
  let revival: Promise<void> | undefined

  async function revive(): Promise<void> {
    log('postgres.lost', { pid })
    for (let wait = lookEveryMs; !isStopping; wait = Math.min(wait * 2, longestPauseMs)) {
      try {
        pid = (await bringUp(server)).pid
        return log('postgres.revived', { pid })
      } catch (error) {
        log('postgres.still_down', { reason: (error as Error).message })
        await pause(wait, undefined, { ref: false })
      }
    }
  }

  const look = setInterval(() => {
    if (revival !== undefined || isPostmasterOf(cluster, pid)) return
    revival = revive().finally(() => (revival = undefined))
  }, lookEveryMs).unref()
  const trim = setInterval(() => {
    keepLogSmall(logFile).catch((error: Error) => log('log.not_trimmed', { reason: error.message }))
  }, logEveryMs).unref()

  return async () => {
    isStopping = true
    clearInterval(look)
    clearInterval(trim)
    await stopPostmaster(cluster, pid)
    if (revival === undefined) return
    await revival
    await stopPostmaster(cluster, pid)
  }
}
