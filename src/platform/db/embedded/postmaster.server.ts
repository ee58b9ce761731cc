import { readlinkSync } from 'node:fs'
import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedPostgresError, tellsOfFullDisk } from './failure.ts'
import { port, type Place } from './place.server.ts'
import { hasRoom } from './room.server.ts'
import { keepLogSmall, sizeOf, writtenSince } from './server-log.server.ts'
import { runAs, type Runner } from './unprivileged.server.ts'

export type Postmaster = { pid: number; status: string }

const stepMs = 10
/** Crash recovery replays at most a few hundred megabytes; minutes on a slow disk. */
const readyWithinMs = 300_000
/** Fast, then immediate shutdown, then none: after the latter two the next start recovers. */
const stopSignals = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5000],
  ['SIGKILL', 5000],
] as const

/**
 * The postmaster that the cluster's own file names; undefined where there is no such file. A file
 * that names nobody (the disk was full, or it is being written) gives process id 0.
 */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const lines = text.split('\n')
  const pid = Number(lines[0])
  return { pid: Number.isInteger(pid) && pid > 0 ? pid : 0, status: lines[7]?.trim() ?? '' }
}

/**
 * True when the process lives and works in this cluster's folder. The number alone proves nothing:
 * after a restart of the machine it may be anybody's.
 */
export function isPostmasterOf(cluster: string, pid: number): boolean {
  try {
    const program = readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, '')
    return readlinkSync(`/proc/${pid}/cwd`) === cluster && program.endsWith('/postgres')
  } catch {
    return false
  }
}

/**
 * Removes what a dead server left where its number now belongs to another process: PostgreSQL
 * would take that process for itself and refuse. Two servers in one cluster stay impossible, since
 * PostgreSQL also looks whether the old one's shared memory is in use.
 */
export async function clearTraces(place: Place): Promise<void> {
  const socket = join(place.socketFolder, `.s.PGSQL.${port}`)
  for (const path of [join(place.cluster, 'postmaster.pid'), socket, `${socket}.lock`]) {
    await rm(path, { force: true })
  }
}

/** Starts the server and waits until it answers; returns its process id. */
export async function launch(
  place: Place,
  program: string,
  args: readonly string[],
  runner: Runner,
): Promise<number> {
  await keepLogSmall(place.logFile)
  const start = await sizeOf(place.logFile)
  const log = await open(place.logFile, 'a', 0o600)
  // Its own process group: Ctrl+C in the terminal is for the app, which stops the server last.
  const child = runAs(runner, program, args, {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  await log.close()
  child.unref()
  let isGone = child.pid === undefined
  child.on('error', () => (isGone = true))
  child.on('exit', () => (isGone = true))
  const pid = child.pid ?? 0
  if (await untilReady(place.cluster, pid, () => isGone)) return pid
  throw await startFailure(place, start)
}

/** Waits until the server is ready (true), or is gone or too slow (false). */
export async function untilReady(
  cluster: string,
  pid: number,
  isGone: () => boolean,
): Promise<boolean> {
  const end = performance.now() + readyWithinMs
  while (!isGone() && performance.now() < end) {
    const seen = await readPostmaster(cluster)
    if (seen?.pid === pid && seen.status === 'ready') return true
    await pause(stepMs)
  }
  return false
}

async function startFailure(place: Place, start: number): Promise<EmbeddedPostgresError> {
  const said = await writtenSince(place.logFile, start).catch(() => '')
  const full = tellsOfFullDisk(said) || !hasRoom(place.data)
  const failure = full ? 'DISK_FULL' : 'POSTGRES_NOT_STARTED'
  return new EmbeddedPostgresError(failure, full ? place.data : place.logFile, said.trim())
}

/** Ends the server: at once for its clients, but with all its work written; kills it if it hangs. */
export async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  for (const [signal, withinMs] of stopSignals) {
    if (!isPostmasterOf(cluster, pid)) return
    process.kill(pid, signal)
    const end = performance.now() + withinMs
    while (isPostmasterOf(cluster, pid) && performance.now() < end) await pause(stepMs)
  }
}
