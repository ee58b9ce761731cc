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
  'linked_identities',
  'login_failures',
  'logins',
  'passkeys',
  'schema_migrations',
  'set_up_drafts',
  'setup_codes',
  'sign_in_challenges',
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

/**
 * The one exception to the wall: under row-level security no index answers a question of words, so
 * search asks through functions of a role that reads these three tables whole. What the functions hand
 * out, and that they hand out nothing of another commune, is in src/platform/search and in
 * src/council/petitions/wording.
 */
const searched = ['petition_wordings', 'search_entries', 'search_words']
const searching = ['petitions_likely', 'search_ids', 'search_near', 'search_page']

test('search alone reads past the wall: a role that owns its functions, reads its three tables, and is nobody', async () => {
  const { rows } = await client.query(
    `select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb from pg_roles where rolname = 'nghi_truong_search'`,
  )
  assert.deepEqual(rows, [
    { rolsuper: false, rolbypassrls: false, rolcanlogin: false, rolcreaterole: false, rolcreatedb: false },
  ])
  const owned = await names(`select p.proname as name from pg_proc p join pg_roles r on r.oid = p.proowner
    where r.rolname = 'nghi_truong_search' order by 1`)
  assert.deepEqual(owned, searching)
  const tables = await names(`select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner
    where r.rolname = 'nghi_truong_search'`)
  assert.deepEqual(tables, [])
  const rights = await names(`select table_name || ' ' || privilege_type as name from information_schema.role_table_grants
    where grantee = 'nghi_truong_search' order by 1`)
  assert.deepEqual(rights, searched.map((table) => `${table} SELECT`))
  const mayCreate = await names(`select nspname as name from pg_namespace
    where has_schema_privilege('nghi_truong_search', oid, 'CREATE') and nspname !~ '^pg_'`)
  assert.deepEqual(mayCreate, [])
})

test('no policy but that of search opens a table to more than one commune', async () => {
  const others = await names(`select tablename || ' ' || policyname || ' ' || roles::text as name from pg_policies
    where schemaname = 'public' and policyname <> 'only_this_commune' order by 1`)
  assert.deepEqual(others, searched.map((table) => `${table} searched_by_functions {nghi_truong_search}`))
})

test("functions that run as somebody else are those known, with a path pinned, and only the app's to call", async () => {
  const { rows } = await client.query<{ name: string; pinned: boolean; open: boolean; app: boolean; member: boolean }>(
    `select p.proname as name, coalesce(array_to_string(p.proconfig, ',') ~ 'search_path=pg_catalog, public, pg_temp', false) as pinned,
            has_function_privilege('public', p.oid, 'execute') as open,
            has_function_privilege('nghi_truong_app', p.oid, 'execute') as app,
            pg_has_role('nghi_truong_app', 'nghi_truong_search', 'member') as member
       from pg_proc p join pg_roles r on r.oid = p.proowner and r.rolname = 'nghi_truong_search' order by 1`,
  )
  for (const { name, ...held } of rows) {
    assert.deepEqual(held, { pinned: true, open: false, app: true, member: false }, name)
  }
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
