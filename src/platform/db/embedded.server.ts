import { bringUp, ensureDatabase, type SocketConnection } from './embedded/bring-up.server.ts'
import { findBinaries } from './embedded/binaries.server.ts'
import { ensureCluster } from './embedded/cluster.server.ts'
import { nameFailure } from './embedded/failure.ts'
import { lockFolder } from './embedded/folder-lock.server.ts'
import { closeSocketFolder, preparePlace, type Place } from './embedded/place.server.ts'
import { watch, type Log } from './embedded/watch.server.ts'

export { prepareDataFolder } from './embedded/place.server.ts'

export type EmbeddedPostgres = {
  /** As the superuser, over a socket that only this user can reach. */
  connection: SocketConnection
  /** True when a server left behind by an earlier run was taken over. */
  adopted: boolean
  /** Stops the server, its work written, and gives the folder free. Signals before it waits. */
  stop(): Promise<void>
}

type Options = {
  /** Data folder; made when missing. The cluster lies in `postgres` below it. */
  folder: string
  /** False for databases that a test throws away: nothing is forced to disk. */
  durable: boolean
  log?: Log
}

/**
 * Starts (or takes over) this product's own PostgreSQL in a folder, as root or not, and keeps it
 * alive. One process at a time holds a folder. Throws EmbeddedPostgresError.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  try {
    return await startIn(await preparePlace(options.folder), options)
  } catch (error) {
    throw nameFailure(error, options.folder)
  }
}

async function startIn(place: Place, options: Options): Promise<EmbeddedPostgres> {
  const { durable, log = () => {} } = options
  const lock = lockFolder(place.data)
  try {
    const binaries = await findBinaries()
    const { runner, created } = await ensureCluster(place, binaries, durable)
    await closeSocketFolder(place.socketFolder, runner)
    const server = { place, binaries, runner, durable }
    const { pid, adopted } = await bringUp(server)
    log('postgres.started', { pid, adopted, created })
    const end = watch(server, pid, log)
    const connection = await ensureDatabase(place).catch(async (error: unknown) => {
      await end()
      throw error
    })
    return { connection, adopted, stop: () => end().finally(() => lock.release()) }
  } catch (error) {
    lock.release()
    throw error
  }
}
