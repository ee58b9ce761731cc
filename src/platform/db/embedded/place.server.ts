import { createHash } from 'node:crypto'
import { access, chmod, chown, constants, lstat, mkdir, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EmbeddedPostgresError, nameFailure } from './failure.ts'
import type { Runner } from './unprivileged.server.ts'

/** Where the parts of the embedded server lie; every path is real (no links in it). */
export type Place = { data: string; cluster: string; socketFolder: string; logFile: string }

/** PostgreSQL names its socket by this number also where no TCP port exists. */
export const port = 5432
/** Length of `sun_path` on Linux, less its closing zero. */
const longestSocketPath = 107

/**
 * Makes the data folder, closed to other users, and returns its real path. Throws
 * EmbeddedPostgresError (DISK_FULL, DATA_FOLDER_NOT_WRITABLE).
 */
export async function prepareDataFolder(folder: string): Promise<string> {
  try {
    await makeFolder(folder)
    // Mode bits say nothing to root and nothing of a read-only disk: ask for the right itself.
    await access(folder, constants.W_OK)
    return await realpath(folder)
  } catch (error) {
    throw nameFailure(error, folder)
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    // On a read-only disk Node's recursive mkdir hides the cause; the plain one tells it.
    await mkdir(folder, { mode: 0o700 })
  }
}

/** Makes the data folder and what lies beside the cluster in it. */
export async function preparePlace(folder: string): Promise<Place> {
  const data = await prepareDataFolder(folder)
  await prepareDataFolder(join(data, 'log'))
  const socketFolder = socketFolderFor(data)
  await mkdir(socketFolder, { recursive: true, mode: 0o700 })
  await refuseForeign(socketFolder)
  const logFile = join(data, 'log', 'postgres.log')
  return { data, cluster: join(data, 'postgres'), socketFolder, logFile }
}

/** The data folder's own socket folder, or a private one elsewhere when its path is too long. */
export function socketFolderFor(data: string): string {
  const own = join(data, 'socket')
  if (Buffer.byteLength(join(own, `.s.PGSQL.${port}`)) <= longestSocketPath) return own
  const name = createHash('sha256').update(data).digest('hex').slice(0, 16)
  return join(tmpdir(), `nghi-truong-${name}`)
}

/** A folder for temporary files is everybody's: somebody else may have made ours first. */
async function refuseForeign(folder: string): Promise<void> {
  const found = await lstat(folder)
  const me = process.getuid?.()
  if (found.isDirectory() && (me === 0 || found.uid === me)) return
  throw new EmbeddedPostgresError('DATA_FOLDER_NOT_WRITABLE', folder, 'made by somebody else')
}

/** Closes the socket folder to all but the user who runs PostgreSQL (and root). */
export async function closeSocketFolder(folder: string, runner: Runner): Promise<void> {
  if (process.getuid?.() === 0) await chown(folder, runner.uid ?? 0, runner.gid ?? 0)
  await chmod(folder, 0o700)
}
