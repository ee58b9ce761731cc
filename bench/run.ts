// Speed and memory against the floor, in one run: `npm run bench` (figures go to the note, never into tests).
import { fork, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../src/platform/db/embedded.server.ts'
import { prepareBench } from './prepare.ts'
import { measure, type Load, type Measured } from './load.ts'
import type { Recording } from './recording.ts'

const petitions = Number(process.env['BENCH_PETITIONS'] ?? 30_000)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 8)

const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-bench-'))
const postgres = await startEmbeddedPostgres({ folder, durable: true, log: () => {} })
const children = new Set<ChildProcess>()

function start(file: string, settings: unknown): Promise<{ child: ChildProcess; first: Message }> {
  const child = fork(new URL(file, import.meta.url), [JSON.stringify(settings)], {
    execArgv: ['--import', new URL('../bin/tsx-hook.ts', import.meta.url).href],
    env: { ...process.env, LOG_LEVEL: 'error' },
  })
  children.add(child)
  return new Promise((resolve, reject) => {
    child.once('message', (first) => resolve({ child, first: first as Message }))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
  })
}

type Message = { port: number; cookie: string }
type Recorded = { recorded: Recording['sent']; body: string }

async function record(child: ChildProcess, load: Load, port: number): Promise<Recording> {
  const heard = new Promise<Recorded>((resolve) => child.once('message', (m) => resolve(m as Recorded)))
  const { path, method, headers, body, unique } = load.request(0)
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    body,
    headers: { ...headers, 'x-record': '1' },
    redirect: 'manual',
  })
  await response.arrayBuffer()
  const { recorded, body: text } = await heard
  if (response.status !== load.expected) throw new Error(`${load.name}: status ${response.status}`)
  const given = Object.fromEntries(
    [...response.headers].filter(([name]) => !['date', 'connection', 'transfer-encoding'].includes(name)),
  )
  const seen = recorded.flatMap((s) => s.values).filter((v) => typeof v === 'string')
  return {
    sent: recorded,
    body: text,
    status: response.status,
    headers: given,
    unique: method === 'POST' ? uniqueIn(seen as string[], unique) : [],
  }
}

function uniqueIn(values: readonly string[], known: readonly string[]): string[] {
  const ids = new Set(known)
  for (const value of values) {
    for (const id of value.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []) ids.add(id)
    for (const code of value.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g) ?? []) ids.add(code)
  }
  return [...ids]
}

function row(name: string, connections: number, product: Measured, floor: Measured): string {
  const ratio = (a: number, b: number) => (b === 0 ? '–' : (a / b).toFixed(2))
  return [
    name.padEnd(30),
    String(connections).padStart(5),
    product.perSecond.toFixed(0).padStart(8),
    floor.perSecond.toFixed(0).padStart(8),
    ratio(product.perSecond, floor.perSecond).padStart(7),
    product.p50.toFixed(2).padStart(8),
    product.p95.toFixed(2).padStart(8),
    floor.p95.toFixed(2).padStart(9),
    ratio(product.p95, floor.p95).padStart(7),
    String(product.failed).padStart(7),
  ].join(' ')
}

async function memoryOf(child: ChildProcess): Promise<number> {
  const heard = new Promise<{ rss: number }>((resolve) => {
    child.once('message', (message) => resolve(message as { rss: number }))
  })
  child.send('memory')
  return (await heard).rss
}

try {
  const { settings, loads, connection } = await prepareBench(postgres.connection, folder, petitions)
  const { child, first } = await start('./app-process.ts', settings)
  console.log(`${petitions} petitions in one commune; ${seconds} s a run; product, database and load on the same cores\n`)
  console.log(
    'request                         conn    req/s    floor   ratio   p50 ms   p95 ms floor p95   ratio  failed',
  )
  const statements: string[] = []
  for (const load of loads(first.cookie)) {
    await record(child, load, first.port)
    // The second time: as the request is when nothing changed since.
    const recording = await record(child, load, first.port)
    statements.push(`${load.name}: ${recording.sent.length} statements, ${Buffer.byteLength(recording.body)} bytes`)
    for (const connections of [1, 16]) {
      const product = await measure(load, first.port, connections, seconds)
      const floorProcess = await start('./floor-process.ts', { connection, recording, connections: 16 })
      const floor = await measure(load, floorProcess.first.port, connections, seconds)
      floorProcess.child.kill('SIGKILL')
      console.log(row(load.name, connections, product, floor))
    }
  }
  console.log(`\n${statements.join('\n')}`)
  console.log(`\nmemory of the app under load: ${((await memoryOf(child)) / 2 ** 20).toFixed(0)} MB`)
  await bareStatements(connection)
} finally {
  for (const child of children) child.kill('SIGKILL')
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
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
