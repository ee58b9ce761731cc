import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Binaries } from './binaries.server.ts'
import { superuser } from './cluster.server.ts'
import { EmbeddedPostgresError } from './failure.ts'
import { port, type Place } from './place.server.ts'
import {
  clearTraces,
  isPostmasterOf,
  launch,
  readPostmaster,
  stopPostmaster,
  untilReady,
} from './postmaster.server.ts'
import { optionsLine, serverArguments } from './server-options.ts'
import type { Runner } from './unprivileged.server.ts'

/** All that is needed to start the server of one cluster again and again. */
export type Server = { place: Place; binaries: Binaries; runner: Runner; durable: boolean }

const database = 'nghi_truong'
const settleMs = 200
/** The children of a killed server need some time to notice that it is gone. */
const orphansLeaveWithinMs = 20_000
const orphansRemain = /pre-existing shared memory block|lock file .* already exists/

/** Brings the server up: takes over one that an earlier run left behind, or starts it. */
export async function bringUp(server: Server): Promise<{ pid: number; adopted: boolean }> {
  let end = Infinity
  for (;;) {
    try {
      return await adoptOrLaunch(server)
    } catch (error) {
      const { message } = error as Error
      end = Math.min(end, performance.now() + orphansLeaveWithinMs)
      if (!orphansRemain.test(message) || performance.now() > end) throw error
      await pause(settleMs)
    }
  }
}

async function adoptOrLaunch(server: Server): Promise<{ pid: number; adopted: boolean }> {
  const { place, binaries, runner, durable } = server
  const { cluster } = place
  const left = await leftOver(cluster)
  if (left !== undefined && isPostmasterOf(cluster, left)) {
    if (await isAsWanted(server, left)) return { pid: left, adopted: true }
    await stopPostmaster(cluster, left)
  } else if (left !== undefined) await clearTraces(place)
  const args = serverArguments(place, durable)
  return { pid: await launch(place, binaries.postgres, args, runner), adopted: false }
}

async function leftOver(cluster: string): Promise<number | undefined> {
  const seen = await readPostmaster(cluster)
  if (seen?.pid !== 0) return seen?.pid
  await pause(settleMs)
  return (await readPostmaster(cluster))?.pid
}

/** A server left behind is kept when it runs this program's version, with these options. */
async function isAsWanted(server: Server, pid: number): Promise<boolean> {
  const { place, binaries, durable } = server
  const isGone = () => !isPostmasterOf(place.cluster, pid)
  if (!(await untilReady(place.cluster, pid, isGone))) return false
  const options = await readFile(join(place.cluster, 'postmaster.opts'), 'utf8').catch(() => '')
  const wanted = optionsLine(binaries.postgres, serverArguments(place, durable))
  if (options.trim() !== wanted) return false
  try {
    const rows = await ask(place, superuser, 'show server_version')
    return rows[0]?.server_version === binaries.version
  } catch {
    return false
  }
}

export type SocketConnection = { host: string; port: number; database: string; user: string }

/** Makes the product's database where it is missing, and tells how to reach it. */
export async function ensureDatabase(place: Place): Promise<SocketConnection> {
  try {
    await ask(place, database, 'select 1')
  } catch (error) {
    const databaseIsMissing = (error as { code?: string }).code === '3D000'
    if (!databaseIsMissing) throw error
    await create(place)
  }
  return connectionTo(place, database)
}

async function create(place: Place): Promise<void> {
  try {
    await ask(place, superuser, `create database ${database}`)
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    const failure = code === '53100' ? 'DISK_FULL' : 'POSTGRES_NOT_STARTED'
    throw new EmbeddedPostgresError(failure, place.data, message, error)
  }
}

function connectionTo(place: Place, name: string): SocketConnection {
  return { host: place.socketFolder, port, database: name, user: superuser }
}

async function ask(place: Place, name: string, sql: string): Promise<Record<string, unknown>[]> {
  const connection = connectionTo(place, name)
  const client = new pg.Client({ ...connection, ssl: false, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
