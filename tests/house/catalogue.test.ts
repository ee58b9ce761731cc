import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { inCommune } from '../../src/platform/db/transaction.server.ts'
import { openDatabase, openPool } from '../../src/platform/db/pool.server.ts'
import { databaseForTests } from '../support/database.ts'

/** Tables of the installation itself: the only ones that carry no commune. */
const ofTheInstallation = [
  'accounts',
  'credentials',
  'law_days',
  'law_rules',
  'login_failures',
  'logins',
  'schema_migrations',
  'set_up_drafts',
  'setup_codes',
  'slips',
  'two_factors',
  'units',
  'used_totp_codes',
  'verifications',
]
/** Carries the commune as its key, and is read before one is entered. */
const registerOfCommunes = 'councils'

const database = await databaseForTests()
const client = new pg.Client(database.connection)
await client.connect()
after(async () => {
  await client.end()
  await database.close()
})

async function names(text: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(text)
  return rows.map(({ name }) => name)
}

const withCommune = `select c.oid, c.relname from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'commune' and not a.attisdropped
  where c.relkind in ('r', 'p') and c.relname <> '${registerOfCommunes}'`

test('every table carries the commune, save those of the installation', async () => {
  const bare = await names(`select c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind in ('r', 'p') and not exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'commune')
    order by 1`)
  assert.deepEqual(bare.filter((name) => !ofTheInstallation.includes(name)), [])
})

test('every primary key, unique key and unique index of a commune begins with the commune', async () => {
  const without = await names(`with t as (${withCommune})
    select i.indexrelid::regclass::text as name from pg_index i join t on t.oid = i.indrelid
     where i.indisunique and not exists (
       select from pg_attribute a where a.attrelid = i.indrelid and a.attname = 'commune'
          and a.attnum = any(i.indkey::int2[]))`)
  assert.deepEqual(without, [])
})

test('every foreign key between tables of communes carries the commune', async () => {
  const without = await names(`with t as (${withCommune})
    select k.conrelid::regclass::text || ': ' || k.conname as name from pg_constraint k
     join t on t.oid = k.conrelid
     where k.contype = 'f' and k.confrelid in (select oid from t) and not exists (
       select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'commune'
          and a.attnum = any(k.conkey))`)
  assert.deepEqual(without, [])
})

test('row-level security is on and forced, with one policy that reads and writes by the commune', async () => {
  const open = await names(`with t as (${withCommune})
    select t.relname as name from t join pg_class c on c.oid = t.oid
     where not (c.relrowsecurity and c.relforcerowsecurity)
        or not exists (select from pg_policies p where p.tablename = t.relname
             and p.policyname = 'only_this_commune' and p.qual is not null and p.with_check is not null)`)
  assert.deepEqual(open, [])
})

test("the app's role owns nothing, sees past no policy and cannot sign in", async () => {
  const owned = await names(`select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner
    where r.rolname = 'nghi_truong_app'
    union all select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = 'nghi_truong_app'`)
  assert.deepEqual(owned, [])
  const { rows } = await client.query(
    `select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole from pg_roles where rolname = 'nghi_truong_app'`,
  )
  assert.deepEqual(rows, [
    { rolsuper: false, rolbypassrls: false, rolcanlogin: false, rolcreaterole: false },
  ])
})

test('what was done cannot be rewritten by the app', async () => {
  const rights = await names(`select table_name || ' ' || privilege_type as name
    from information_schema.role_table_grants
    where grantee = 'nghi_truong_app' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
      and table_name in ('audit_entries', 'facts', 'answered_acts', 'audit_nodes', 'audit_heads')`)
  assert.deepEqual(rights, [])
})

test('without a commune there are zero rows, with one only its own, and no row of another can be written', async () => {
  const [here, there] = ['00004', '00008']
  for (const commune of [here, there]) {
    await client.query(`insert into councils (commune, slug, name) values ($1, $2, 'HĐND')`, [commune, `xa-${commune}`])
    await client.query(
      `insert into persons (commune, id, full_name) values ($1, gen_random_uuid(), 'Người của ' || $1)`,
      [commune],
    )
  }
  const pool = openPool(database.connection, 2)
  const db = openDatabase(pool)
  try {
    assert.deepEqual(await db.selectFrom('persons').select('full_name').execute(), [])
    const seen = await inCommune(db, here, (tx) => tx.selectFrom('persons').select('full_name').execute())
    assert.deepEqual(seen, [{ full_name: `Người của ${here}` }])
    await assert.rejects(
      inCommune(db, here, (tx) =>
        tx
          .insertInto('persons')
          .values({ commune: there, id: '00000000-0000-7000-8000-000000000001', full_name: 'Kẻ lạ' })
          .execute(),
      ),
      /row-level security/,
    )
  } finally {
    await pool.end()
  }
})
