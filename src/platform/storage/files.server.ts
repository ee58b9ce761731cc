import { mkdir, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { openVerifier } from './bytes.server.ts'
import { largestFile, type FileLimits } from './file-kind.ts'
import { openFolderStore } from './folder-store.server.ts'
import { openGate } from './gate.ts'
import { openKeptSeal, type KeptSeal } from './kept-seal.ts'
import type { StorageSettings } from './storage-settings.ts'
import type { FileStore } from './store.ts'

/** All that taking in and giving out files stands on: one of it in a process. */
export type Files = {
  readonly store: FileStore
  /** Folder of files on their way in: what a killed process leaves here, the sweep removes. */
  readonly incoming: string
  readonly limits: FileLimits
  readonly seal: KeptSeal
  /** Bounds memory: few files are looked through at once, however many arrive. */
  readonly gate: <T>(work: () => Promise<T>) => Promise<T>
  /** False when the disk is so full that files would take the database's last room. */
  hasRoom(): Promise<boolean>
  /** Throws unless the kept bytes are what their address says. */
  readonly verify: (sha256: string) => Promise<void>
}

const screenedAtOnce = 2
/** Left free for the database, which lies on the same disk as a rule: a full disk stops it. */
const reserve = 512 * 1024 * 1024

/** Opens storage in `dataFolder/files`, or in the bucket of the settings. `secret` seals what goes out and comes back. */
export async function openFiles(options: {
  dataFolder: string
  secret: string
  settings: StorageSettings
}): Promise<Files> {
  const { dataFolder, secret, settings } = options
  const incoming = join(dataFolder, 'files', 'incoming')
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  const store = await openStore(join(dataFolder, 'files', 'kept'), incoming, settings)
  return {
    store,
    incoming,
    limits: settings.limits,
    seal: openKeptSeal(secret),
    gate: openGate(screenedAtOnce),
    verify: openVerifier(store),
    hasRoom: () => hasRoom(incoming),
  }
}

async function hasRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize > reserve
}

async function openStore(
  folder: string,
  aside: string,
  { s3 }: StorageSettings,
): Promise<FileStore> {
  if (!s3) return openFolderStore(folder, aside)
  const { openS3Store } = await import('./s3-store.server.ts')
  return openS3Store(s3)
}

/** Bounds of one form's body: the largest file, and all of it together, in bytes. */
export function bodyLimits({ limits }: Files): { file: number; body: number } {
  const file = largestFile(limits)
  return { file, body: file + 10 * 1024 * 1024 }
}
