import { randomUUID } from 'node:crypto'
import { link, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { ByteRange, FileStore, StoredBytes } from './store.ts'

/**
 * Bytes in a folder: `aa/bb/<sha256>`, so that no folder grows long. `aside` is a folder on the same
 * file system, where bytes wait before they appear and before they go.
 */
export async function openFolderStore(folder: string, aside: string): Promise<FileStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  return {
    keep: (path, sha256) => keep(path, placeOf(sha256)),
    read: (sha256, range) => read(placeOf(sha256), range),
    list: () => list(folder),
    removeIfKeptBefore: (sha256, instant) =>
      removeIfKeptBefore(placeOf(sha256), join(aside, `leaving-${randomUUID()}`), instant),
  }
}

async function keep(path: string, place: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    // The time of keeping, not of the upload's first byte: the sweep counts from here.
    const now = Temporal.Now.instant().epochMilliseconds / 1000
    await file.utimes(now, now)
    await file.sync()
  } finally {
    await file.close()
  }
  const made = await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  await rename(path, place)
  await syncFolder(dirname(place))
  if (made) await syncFolder(dirname(dirname(place)))
  if (made === dirname(dirname(place))) await syncFolder(dirname(made))
}

// A rename is on disk only when its folder is.
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

async function read(place: string, range?: ByteRange): Promise<Readable | null> {
  try {
    const file = await open(place, 'r')
    return file.createReadStream(range)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

async function* list(folder: string): AsyncIterable<StoredBytes> {
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (!entry.isFile() || !/^[0-9a-f]{64}$/.test(entry.name)) continue
    const found = await stat(join(entry.parentPath, entry.name)).catch(() => null)
    if (found) yield { sha256: entry.name, keptAt: momentOf(found.mtimeMs) }
  }
}

// Moved aside before it goes and looked at again there: whoever keeps the same bytes meanwhile
// renames over the place, and is not undone.
async function removeIfKeptBefore(
  place: string,
  aside: string,
  instant: Temporal.Instant,
): Promise<boolean> {
  const isOld = async (path: string) =>
    Temporal.Instant.compare(momentOf((await stat(path)).mtimeMs), instant) < 0
  try {
    if (!(await isOld(place))) return false
    await rename(place, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  const isStillOld = await isOld(aside)
  if (!isStillOld) await link(aside, place).catch(ignoreIfThere)
  await rm(aside, { force: true })
  return isStillOld
}

function ignoreIfThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

function momentOf(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(milliseconds))
}
