import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../src/platform/db/migrate.server.ts'
import { seedInstallation } from '../../src/app/seed.server.ts'

type Server = { host: string; database: string; user: string }

/** A fresh database of this test's own, migrated and holding the country's units and law. */
export type TestDatabase = { connection: Server; close(): Promise<void> }

let ownServer: Promise<{ server: Server; stop(): Promise<void> }> | undefined

/** The server of the whole test run when there is one, else one for this process. */
async function server(): Promise<Server> {
  const given = process.env['TEST_POSTGRES']
  if (given) return JSON.parse(given) as Server
  ownServer ??= (async () => {
    const { startEmbeddedPostgres } = await import('../../src/platform/db/embedded.server.ts')
    const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-'))
    const started = await startEmbeddedPostgres({ folder, durable: false, log: () => {} })
    return {
      server: started.connection,
      stop: async () => {
        await started.stop()
        await rm(folder, { recursive: true, force: true })
      },
    }
  })()
  return (await ownServer).server
}

async function run(connection: Server, text: string): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  await client.query(text).finally(() => client.end())
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of ['migrations', 'seeds']) {
    const place = new URL(`../../db/${folder}/`, import.meta.url)
    for (const file of (await readdir(place)).toSorted()) {
      hash.update(file).update(await readFile(new URL(file, place)))
    }
  }
  hash.update(await readFile(new URL('../../db/after-migrate.sql', import.meta.url)))
  return hash.digest('hex').slice(0, 16)
}

/** One migrated database a server, copied for each test: made by the first that comes. */
async function template(admin: Server): Promise<string> {
  const name = `template_${await fingerprint()}`
  const client = new pg.Client(admin)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(1)')
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) {
      await client.query(`create database ${name}_raw`)
      await migrate({ ...admin, database: `${name}_raw` })
      await seedInstallation({ ...admin, database: `${name}_raw` })
      await client.query(`alter database ${name}_raw rename to ${name}`)
    }
    return name
  } finally {
    await client.end()
  }
}

let openDatabases = 0

export async function databaseForTests(): Promise<TestDatabase> {
  openDatabases += 1
  const admin = await server()
  const from = await template(admin)
  const database = `test_${randomBytes(8).toString('hex')}`
  await run(admin, `create database ${database} template ${from}`)
  return {
    connection: { ...admin, database },
    close: async () => {
      await run(admin, `drop database ${database} with (force)`)
      openDatabases -= 1
      if (ownServer && openDatabases === 0) {
        await (await ownServer).stop()
        ownServer = undefined
      }
    },
  }
}
