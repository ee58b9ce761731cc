// Speed and memory beside the floor, in one run: `npm run bench`, or one part: `npm run bench -- commune`.
// Figures go to the note, never into tests.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../src/platform/db/embedded.server.ts'
import { benchInstallation } from './installation.ts'
import { prepareBench } from './prepare.ts'
import { endAll, memoryOf, start } from './processes.ts'
import { measureRequests } from './requests.ts'

const petitions = Number(process.env['BENCH_PETITIONS'] ?? 30_000)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 8)
const part = process.argv[2]

const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-bench-'))
const postgres = await startEmbeddedPostgres({ folder, durable: true, log: () => {} })

try {
  const prepared = await prepareBench(postgres.connection, folder, petitions)
  if (!part || part === 'commune') await benchCommune(prepared)
  if (!part || part === 'installation') await benchInstallation(prepared, seconds)
} finally {
  endAll()
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

/** One commune: the pages of every day, the act of a voter, and the memory that they take. */
async function benchCommune({ settings, connection, loads }: Awaited<ReturnType<typeof prepareBench>>): Promise<void> {
  console.log(`${petitions} petitions in one commune; ${seconds} s a run; product, database and load on the same cores\n`)
  const product = await start('./app-process.ts', settings)
  const costs = await measureRequests(product, loads(product.cookie), connection, seconds)
  console.log(`\n${costs.join('\n')}`)
  console.log(`\nmemory of the app under load: ${((await memoryOf(product)) / 2 ** 20).toFixed(0)} MB`)
  await bareStatements(connection)
}

/** One bare SELECT and one bare durable INSERT a transaction, over one connection. */
async function bareStatements(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(config)
  await client.connect()
  await client.query('create table if not exists bench_bare (id bigserial primary key, words text)')
  for (const [name, text] of [
    ['SELECT', 'select 1'],
    ['INSERT', "insert into bench_bare (words) values ('x')"],
  ] as const) {
    const until = performance.now() + 3_000
    let done = 0
    while (performance.now() < until) {
      await client.query({ name, text })
      done += 1
    }
    console.log(`bare ${name}, one connection: ${(done / 3).toFixed(0)}/s`)
  }
  await client.end()
}
