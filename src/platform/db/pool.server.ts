import { createHash } from 'node:crypto'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Writable } from 'node:stream'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Schema } from './schema.ts'
import { ShapedQuery } from './shaped-query.server.ts'

/** How to reach PostgreSQL: a URL from the environment, or the embedded server's socket. */
export type Connection = string | { host: string; database: string; user: string; port?: number }

export type Database = Kysely<Schema>

/** Statements sent on behalf of the request that is running now, BEGIN and COMMIT apart. */
export type StatementCount = { statements: number; sent?: { text: string; values: unknown[] }[] }
export const statementCounter = new AsyncLocalStorage<StatementCount>()

// Read by object id: asked for every column of every answer.
const ownParsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, plainDate],
  [pg.types.builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(text)],
  [pg.types.builtins.INT8, Number],
])

const plainDates = new Map<string, Temporal.PlainDate>()
const mostPlainDates = 4_000

/** Days repeat from row to row and never change: each is made once. */
function plainDate(text: string): Temporal.PlainDate {
  let day = plainDates.get(text)
  if (!day) {
    day = Temporal.PlainDate.from(text)
    if (plainDates.size >= mostPlainDates) plainDates.clear()
    plainDates.set(text, day)
  }
  return day
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : ownParsers.get(oid)) ??
    pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}

export function connectionConfig(connection: Connection): pg.ClientConfig {
  return typeof connection === 'string' ? { connectionString: connection } : { ...connection }
}

/**
 * Pool whose sessions run as the app's role, which owns nothing and is held to the commune by
 * row-level security. `max` is the number of connections.
 */
export function openPool(connection: Connection, max = 16): pg.Pool {
  const pool = new pg.Pool({
    ...connectionConfig(connection),
    max,
    types,
    options: '-c role=nghi_truong_app',
    application_name: 'nghi-truong',
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
    pipeline: true,
  })
  pool.on('connect', prepareEveryStatement)
  pool.on('error', () => {})
  return pool
}

/** A typed database over a pool; destroying it ends the pool. */
export function openDatabase(pool: pg.Pool): Database {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
}

const names = new Map<string, string>()

function statementName(text: string): string {
  let name = names.get(text)
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 32)
    // Lists of varying length make ever new texts: those are not worth remembering.
    if (names.size < 2000) names.set(text, name)
  }
  return name
}

type QueryArguments = [text: unknown, values?: unknown, callback?: unknown]

const nothingYet = { command: 'BEGIN', rowCount: null, oid: 0, rows: [], fields: [] }

/**
 * Gives each parametrised statement a name, so that PostgreSQL plans it once a connection, and lets
 * BEGIN travel with the first statement of its transaction: one round trip less for every page.
 */
function prepareEveryStatement(client: pg.PoolClient): void {
  // The server may go away between two statements: the next one says so to whoever sent it.
  client.on('error', () => {})
  const plain = client.query.bind(client) as (...args: QueryArguments) => unknown
  let isBeginning = false
  client.query = ((...args: QueryArguments) => {
    const [text, values] = args
    if (typeof text !== 'string') return plain(...args)
    if (text === 'begin') {
      isBeginning = true
      return Promise.resolve(nothingYet)
    }
    corkUntilNextTick(client)
    if (isBeginning) {
      isBeginning = false
      // A BEGIN that fails leaves the statement outside any commune: it then sees no row at all.
      void (plain('begin') as Promise<unknown>).catch(() => {})
    }
    count(text, values)
    if (!Array.isArray(values)) return plain(...args)
    return send(plain, { name: statementName(text), text, values }, args[2])
  }) as typeof client.query
}

type Named = { name: string; text: string; values: unknown[] }
type Answered = (error: Error | null, result: unknown) => void

function send(plain: (...args: QueryArguments) => unknown, named: Named, callback: unknown): unknown {
  if (typeof callback === 'function') return plain(new ShapedQuery(named, undefined, callback as Answered))
  return new Promise((resolve, reject) => {
    plain(new ShapedQuery(named, undefined, (error, result) => (error ? reject(error) : resolve(result))))
  }).catch((error: Error) => {
    // The trace ends in the socket otherwise, and nobody sees who asked.
    Error.captureStackTrace(error)
    throw error
  })
}

/** Holds back what is written until the present tick ends, so that it leaves in one system call. */
function corkUntilNextTick(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
}

function count(text: string, values: unknown): void {
  const counter = statementCounter.getStore()
  if (!counter || text === 'commit' || text === 'rollback') return
  counter.statements += 1
  counter.sent?.push({ text, values: Array.isArray(values) ? values : [] })
}
