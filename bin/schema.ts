// Writes src/platform/db/schema.ts from the migrated database: `node bin/schema.ts [--check]`.
import { readFile, writeFile } from 'node:fs/promises'
import pg from 'pg'
import { connectionConfig } from '../src/platform/db/pool.server.ts'
import { databaseForTests } from '../tests/support/database.ts'

const types: Record<string, string> = {
  text: 'string',
  uuid: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  numeric: 'string',
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'Day',
  timestamptz: 'Moment',
  jsonb: 'Json',
  tsvector: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
  _date: 'string[]',
}

type Column = { table: string; column: string; type: string; nullable: boolean; has_default: boolean }

function typeOf({ type, nullable, has_default, table, column }: Column): string {
  const plain = types[type]
  if (!plain) throw new Error(`${table}.${column}: no TypeScript type for ${type}`)
  const inner = nullable ? `${plain} | null` : plain
  if (!has_default) return inner
  return `Generated<${inner}>`
}

function write(columns: Column[]): string {
  const tables = Map.groupBy(columns, (column) => column.table)
  const lines = [
    '// Generated from the migrated database by bin/schema.ts.',
    "import type { ColumnType } from 'kysely'",
    '',
    'type Generated<T> =',
    '  T extends ColumnType<infer Read, infer Insert, infer Update>',
    '    ? ColumnType<Read, Insert | undefined, Update>',
    '    : ColumnType<T, T | undefined, T>',
    'type Day = ColumnType<Temporal.PlainDate, string, string>',
    'type Moment = ColumnType<Temporal.Instant, string, string>',
    'type Json = ColumnType<unknown, string, string>',
    '',
    'export type Schema = {',
  ]
  for (const [table, own] of tables) {
    lines.push(`  ${table}: {`)
    for (const column of own) lines.push(`    ${column.column}: ${typeOf(column)}`)
    lines.push('  }')
  }
  lines.push('}', '')
  return lines.join('\n')
}

const database = await databaseForTests()
const client = new pg.Client(connectionConfig(database.connection))
await client.connect()
const { rows } = await client.query<Column>(`
  select c.relname as table, a.attname as column, t.typname as type,
         not a.attnotnull as nullable, a.atthasdef as has_default
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_type t on t.oid = a.atttypid
   where a.attnum > 0 and not a.attisdropped
   order by c.relname collate "C", a.attnum`)
await client.end()
await database.close()

const target = new URL('../src/platform/db/schema.ts', import.meta.url)
const fresh = write(rows)
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8')) !== fresh) {
    console.error('schema.ts does not match the migrations: run `node bin/schema.ts`')
    process.exitCode = 1
  }
} else {
  await writeFile(target, fresh)
}
