import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultLimits } from '../../src/platform/storage/file-kind.ts'
import { openFiles, type Files } from '../../src/platform/storage/files.server.ts'
import type { SentFile } from '../../src/platform/storage/receive.server.ts'
import type { StorageSettings } from '../../src/platform/storage/storage-settings.ts'

export type TestFiles = {
  readonly files: Files
  readonly folder: string
  /** Bytes as they arrive with a form. */
  sent(bytes: Buffer, name: string): Promise<SentFile>
  /** Names left in the folder of files on their way in. */
  incoming(): Promise<string[]>
  close(): Promise<void>
}

export async function filesForTests(more: Partial<StorageSettings> = {}): Promise<TestFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-files-'))
  const settings = { limits: defaultLimits, ...more }
  const files = await openFiles({ dataFolder: folder, secret: 'a secret for tests only', settings })
  return {
    files,
    folder,
    async sent(bytes, name) {
      const path = join(files.incoming, randomUUID())
      await writeFile(path, bytes)
      return { path, name, isCut: false }
    },
    incoming: () => readdir(files.incoming),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
