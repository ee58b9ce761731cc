import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { EmbeddedPostgresError, type EmbeddedFailure } from './failure.ts'
import { hasRoom } from './room.server.ts'

export type FolderLock = { release(): void }

const sqliteBusy = 5
/** Kept reachable: a collected database would close its file, and with it the lock. */
const held = new Set<DatabaseSync>()

/**
 * Takes the data folder for this process, or throws DATA_FOLDER_IN_USE.
 *
 * A file that names a process id would outlive `kill -9`; a kernel lock does not. Node offers none
 * of its own, SQLite does, also between containers that share the folder.
 */
export function lockFolder(folder: string): FolderLock {
  const database = openExclusively(folder)
  held.add(database)
  return {
    release() {
      if (held.delete(database)) database.close()
    },
  }
}

function openExclusively(folder: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(join(folder, 'in-use.lock'), { timeout: 0 })
    database.exec('pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive')
    return database
  } catch (error) {
    database?.close()
    const { errcode, message } = error as Error & { errcode?: number }
    throw new EmbeddedPostgresError(causeOf(errcode, folder), folder, message, error)
  }
}

function causeOf(errcode: number | undefined, folder: string): EmbeddedFailure {
  if (errcode === sqliteBusy) return 'DATA_FOLDER_IN_USE'
  return hasRoom(folder) ? 'DATA_FOLDER_NOT_WRITABLE' : 'DISK_FULL'
}
