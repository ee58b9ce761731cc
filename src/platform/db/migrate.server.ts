import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { connectionConfig, type Connection } from './pool.server.ts'

const folder = new URL('../../../db/', import.meta.url)
/** Any constant will do: every process of this product waits on the same one. */
const migrationLock = 7_420_119

/** The database cannot be brought to this program's shape; `code` says why. */
export class MigrationError extends Error {
  readonly code: 'DATABASE_NEWER' | 'MIGRATION_CHANGED' | 'POSTGRES_TOO_OLD' | 'ROLE_REFUSED'
  constructor(code: MigrationError['code'], message: string) {
    super(message)
    this.code = code
  }
}

type Migration = { name: string; sql: string; checksum: string }

async function migrations(): Promise<Migration[]> {
  const files = (await readdir(new URL('migrations/', folder))).filter((f) => f.endsWith('.sql'))
  return Promise.all(
    files.toSorted().map(async (name) => {
      const sql = await readFile(new URL(`migrations/${name}`, folder), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Brings the database to this program's shape, under a lock, so that several processes may start
 * at once. `fill` runs under the same lock, every time: whoever was killed between shape and seeds is
 * made good by the next. Returns the names of the migrations that ran. Throws MigrationError.
 */
export async function migrate(
  connection: Connection,
  fill: (connection: Connection) => Promise<void> = async () => {},
): Promise<string[]> {
  const client = new pg.Client({ ...connectionConfig(connection), application_name: 'migrate' })
  await client.connect()
  try {
    await refuseOldServer(client)
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await ensureRoles(client)
    const ran = await migrateAsOwner(connection)
    await fill(connection)
    return ran
  } finally {
    await client.end()
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ v: number }>(
    `select current_setting('server_version_num')::int as v`,
  )
  if ((rows[0]?.v ?? 0) < 150_000) {
    throw new MigrationError('POSTGRES_TOO_OLD', `server_version_num ${rows[0]?.v}`)
  }
}

async function ensureRoles(client: pg.Client): Promise<void> {
  try {
    for (const role of ['nghi_truong_owner', 'nghi_truong_app', 'nghi_truong_search']) {
      await client.query(`do $$ begin
           create role ${role} nologin nosuperuser nobypassrls;
         exception when duplicate_object or unique_violation then null; end $$`)
    }
    // From PostgreSQL 16 on, whoever creates a role belongs to it without being allowed to become it.
    for (const role of ['nghi_truong_owner', 'nghi_truong_app']) {
      await client.query(`do $$ begin
           if not pg_has_role(current_user, '${role}',
               case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) then
             execute 'grant ${role} to ' || quote_ident(current_user);
           end if; end $$`)
    }
    await client.query(`do $$ begin
        execute format('grant create, connect, temporary on database %I to nghi_truong_owner', current_database());
        execute format('grant connect on database %I to nghi_truong_app', current_database());
      end $$`)
    await client.query(`do $$ begin
        if not has_schema_privilege('nghi_truong_owner', 'public', 'create with grant option') then
          grant all on schema public to nghi_truong_owner with grant option;
        end if; end $$`)
    await lendSearchToOwner(client)
  } catch (error) {
    throw new MigrationError('ROLE_REFUSED', (error as Error).message)
  }
}

// Whoever makes a role the owner of a function must belong to it.
async function lendSearchToOwner(client: pg.Client): Promise<void> {
  await client.query(`do $$ begin
      if not pg_has_role('nghi_truong_owner', 'nghi_truong_search', 'member') then
        grant nghi_truong_search to nghi_truong_owner;
      end if;
    exception when unique_violation or internal_error then null; end $$`)
}

/** Connections that create and alter: also what the job runner works with, since jobs are the owner's. */
export function openOwnerPool(connection: Connection, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...connectionConfig(connection),
    max,
    options: '-c role=nghi_truong_owner',
    application_name: 'nghi-truong-owner',
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

async function migrateAsOwner(connection: Connection): Promise<string[]> {
  const pool = openOwnerPool(connection, 2)
  try {
    await pool.query(`create table if not exists schema_migrations (
      name text primary key, checksum text not null, ran_at timestamptz not null default now())`)
    const known = await migrations()
    const { rows } = await pool.query<{ name: string; checksum: string }>(
      'select name, checksum from schema_migrations order by name',
    )
    const done = new Map(rows.map((row) => [row.name, row.checksum]))
    refuseStrangers(known, done)
    const missing = known.filter((migration) => !done.has(migration.name))
    if (missing.length === 0) return []
    await runMigrations({ pgPool: pool, logger: quietLogger })
    for (const migration of missing) await runOne(pool, migration)
    await pool.query(await readFile(new URL('after-migrate.sql', folder), 'utf8'))
    return missing.map((migration) => migration.name)
  } finally {
    await pool.end()
  }
}

const quietLogger = new Logger(() => () => {})

function refuseStrangers(known: Migration[], done: Map<string, string>): void {
  const names = new Set(known.map((migration) => migration.name))
  const strange = [...done.keys()].filter((name) => !names.has(name))
  if (strange.length > 0) throw new MigrationError('DATABASE_NEWER', strange.join(', '))
  const changed = known.find((m) => done.has(m.name) && done.get(m.name) !== m.checksum)
  if (changed) throw new MigrationError('MIGRATION_CHANGED', changed.name)
}

async function runOne(pool: pg.Pool, migration: Migration): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(migration.sql)
    await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`${migration.name}: ${(error as Error).message}`, { cause: error })
  } finally {
    client.release()
  }
}
