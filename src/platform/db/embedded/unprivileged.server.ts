import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { chmod, lchown, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EmbeddedPostgresError } from './failure.ts'

/** As whom PostgreSQL's programs are run: it refuses to work for root. */
export type Runner = { prefix: readonly string[]; uid?: number; gid?: number }

const asOneself: Runner = { prefix: [] }
/** Root under another number: keeps the process id, and every file stays root's. */
const inUserNamespace: Runner = {
  prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'],
}
const nobody = 65534

/** Settings of the person who starts the program (PGDATA, LC_ALL, …) must not reach the server. */
const environment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }

export function runAs(
  runner: Runner,
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const [command = program, ...rest] = [...runner.prefix, program, ...args]
  const { uid, gid } = runner
  return spawn(command, rest, { ...options, env: environment, uid, gid })
}

/**
 * Who may run the cluster in `folder` (which exists): oneself; for root the folder's owner, a user
 * namespace, or `nobody`, to whom the folder is then given. Throws POSTGRES_REFUSES_ROOT.
 */
export async function chooseRunner(
  folder: string,
  program: string,
  spaces: Runner = inUserNamespace,
): Promise<Runner> {
  if (process.getuid?.() !== 0) return asOneself
  const owner = await stat(folder)
  if (owner.uid !== 0) return { prefix: [], uid: owner.uid, gid: owner.gid }
  if (await canWork(spaces, folder, program)) return spaces
  const runner = { prefix: [], uid: nobody, gid: nobody }
  // The data folder lets others pass through but not look; what it holds is closed in itself.
  await chmod(dirname(folder), 0o711)
  await giveTo(nobody, folder)
  if (await canWork(runner, folder, program)) return runner
  await giveTo(0, folder)
  throw new EmbeddedPostgresError('POSTGRES_REFUSES_ROOT', folder, 'no user namespace, no nobody')
}

function canWork(runner: Runner, folder: string, program: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = runAs(runner, 'test', ['-w', folder, '-a', '-x', program], { stdio: 'ignore' })
    probe.on('error', () => resolve(false))
    probe.on('exit', (code) => resolve(code === 0))
  })
}

/** Gives a folder and all below it to a user and to the group of the same number. */
async function giveTo(id: number, folder: string): Promise<void> {
  const below = await readdir(folder, { recursive: true })
  for (const path of ['', ...below]) await lchown(join(folder, path), id, id)
}
