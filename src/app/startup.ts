import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { prepareDataFolder, startEmbeddedPostgres } from '../platform/db/embedded.server.ts'
import type { Connection } from '../platform/db/pool.server.ts'
import { explainStartupFailure } from './startup-failures.ts'
import { help, readSettings, type Settings } from './startup-settings.ts'
import { stopSignal } from './stop-signals.ts'

export type ServerSettings = Pick<
  Settings,
  'port' | 'host' | 'dataFolder' | 'empty' | 'trustProxy' | 'mail' | 'provider' | 'messages' | 'pushServices'
> & {
  database: Connection
}

/** A running web server: where it is, what to tell the person who started it, how to end it. */
export type RunningServer = {
  url: string
  greeting: readonly string[]
  /** Takes no more requests, finishes those that run (10 s at most) and the jobs. */
  stop(): Promise<void>
}

export type StartServer = (settings: ServerSettings) => Promise<RunningServer>

type Database = { connection: Connection; stop(): Promise<void> }

/** A little more than the server may take for itself: it must not hold up the database's end. */
const serverStopsWithinMs = 12_000
const databaseAnswersWithinMs = 10_000
const endedByInterrupt = 130

/** The program from command line to exit. `load` brings in the web server, a large part of it. */
export async function main(load: () => Promise<StartServer>): Promise<void> {
  let settings: Settings | undefined
  let database: Database | undefined
  const asked = stopSignal(process, () => {
    void database?.stop()
    process.exit(endedByInterrupt)
  })
  try {
    const read = readSettings(process.argv.slice(2), process.env)
    if (read === 'help') return void process.stdout.write(help)
    settings = read
    await prepareDataFolder(settings.dataFolder)
    // Code compiled by one start serves the next: a quarter of the time until the first answer.
    enableCompileCache(join(settings.dataFolder, 'cache'))
    const loading = load()
    // Its failure is met below: until then the database comes up beside it.
    loading.catch(() => {})
    database = await openDatabase(settings)
    const server = await startServer(loading, settings, database)
    process.stdout.write(welcome(server, settings))
    await asked
    await stop(server, database)
    process.exit(0)
  } catch (error) {
    fail(error, settings)
  }
}

/** The database of the settings' URL, or the program's own; it answers when this returns. */
async function openDatabase(settings: Settings): Promise<Database> {
  const { databaseUrl, dataFolder } = settings
  if (databaseUrl === undefined) {
    return startEmbeddedPostgres({ folder: dataFolder, durable: true, log: tell })
  }
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: databaseAnswersWithinMs,
  })
  client.on('error', () => {})
  await client.connect()
  await client.end()
  return { connection: databaseUrl, stop: async () => {} }
}

async function startServer(
  loading: Promise<StartServer>,
  settings: Settings,
  database: Database,
): Promise<RunningServer> {
  const { databaseUrl: _databaseUrl, ...chosen } = settings
  try {
    const start = await loading
    return await start({ ...chosen, database: database.connection })
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** Ends the server, then the database; what fails or hangs in the first does not spare the second. */
async function stop(server: RunningServer, database: Database): Promise<void> {
  process.stdout.write('Đang dừng…\n')
  const stopped = server
    .stop()
    .catch((error: Error) => tell('server.stop_failed', { reason: error.message }))
  await Promise.race([stopped, pause(serverStopsWithinMs)])
  await database.stop()
  process.stdout.write('Đã dừng.\n')
}

function welcome(server: RunningServer, settings: Settings): string {
  const lines = [
    `Nghị Trường đang chạy tại ${server.url}`,
    ...server.greeting,
    `Dữ liệu ở ${settings.dataFolder}. Nhấn Ctrl+C để dừng.`,
    `(English: running at the address above; Ctrl+C stops it.)`,
  ]
  return `${lines.join('\n')}\n`
}

function fail(error: unknown, settings: Settings | undefined): never {
  const { sentence, exitCode, isExpected } = explainStartupFailure(error, settings)
  process.stderr.write(`${sentence}\n`)
  if (!isExpected) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(exitCode)
}

/** What happens to the database while the program runs, a line each for whoever watches it. */
function tell(event: string, values: Readonly<Record<string, unknown>> = {}): void {
  if (event === 'postgres.started') return
  const time = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })
  process.stderr.write(`${JSON.stringify({ time, event, ...values })}\n`)
}
