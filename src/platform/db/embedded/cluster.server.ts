import { appendFile, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.server.ts'
import { EmbeddedPostgresError, tellsOfFullDisk } from './failure.ts'
import type { Place } from './place.server.ts'
import { chooseRunner, runAs, type Runner } from './unprivileged.server.ts'

const unfinished = 'postgres.new-'
export const superuser = 'postgres'

/**
 * Makes the cluster when the data folder has none, and says as whom it is run. A cluster appears
 * under its name only when it is whole: one cut short is made anew by the next start.
 */
export async function ensureCluster(
  place: Place,
  binaries: Binaries,
  durable: boolean,
): Promise<{ runner: Runner; created: boolean }> {
  await removeUnfinished(place.data)
  const major = await majorOf(place.cluster)
  if (major === undefined) return { runner: await create(place, binaries, durable), created: true }
  if (major !== binaries.major) {
    throw new EmbeddedPostgresError('POSTGRES_OTHER_MAJOR', place.cluster, major)
  }
  return { runner: await chooseRunner(place.cluster, binaries.postgres), created: false }
}

/** Major version that made the cluster; undefined where there is none. */
async function majorOf(cluster: string): Promise<string | undefined> {
  try {
    return (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function removeUnfinished(data: string): Promise<void> {
  const names = (await readdir(data)).filter((name) => name.startsWith(unfinished))
  // An initdb whose starter was killed may still be writing for some tenths of a second.
  const patience = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }
  for (const name of names) await rm(join(data, name), patience)
}

async function create(place: Place, binaries: Binaries, durable: boolean): Promise<Runner> {
  const folder = await mkdtemp(join(place.data, unfinished))
  const runner = await chooseRunner(folder, binaries.initdb)
  const { code, said } = await initdb(runner, binaries.initdb, folder, durable)
  if (code !== 0) {
    const failure = tellsOfFullDisk(said) ? 'DISK_FULL' : 'POSTGRES_NOT_STARTED'
    await appendFile(place.logFile, said).catch(() => {})
    throw new EmbeddedPostgresError(failure, place.data, said.trim())
  }
  await rename(folder, place.cluster)
  if (durable) await syncFolder(place.data)
  return runner
}

async function initdb(
  runner: Runner,
  program: string,
  folder: string,
  durable: boolean,
): Promise<{ code: number | null; said: string }> {
  const locale = ['--locale-provider=builtin', '--locale=C.UTF-8', '--encoding=UTF8']
  const rest = ['--auth=trust', '--no-instructions', ...(durable ? [] : ['--no-sync'])]
  const args = ['-D', folder, '-U', superuser, ...locale, ...rest]
  const child = runAs(runner, program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, said }))
  })
}

/** A new name survives a power cut only when its folder was written too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
