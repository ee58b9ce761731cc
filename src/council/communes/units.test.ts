import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openDatabase, openPool } from '../../platform/db/pool.server.ts'
import { databaseForTests } from '../../../tests/support/database.ts'
import { unitOf, unitsNamed } from './units.server.ts'

const database = await databaseForTests()
const pool = openPool(database.connection, 2)
const db = openDatabase(pool)
after(async () => {
  await pool.end()
  await database.close()
})

const namesOf = async (words: string) =>
  (await unitsNamed(db, words)).map(({ fullName, province }) => `${fullName}, ${province}`)

test('all 3,321 communes are there to be found', async () => {
  const { count } = await db
    .selectFrom('units')
    .select((all) => all.fn.countAll<number>().as('count'))
    .where('level', '=', 'commune')
    .executeTakeFirstOrThrow()
  assert.equal(count, 3321)
})

test('a name is found with its accents, without them, in capitals, and by either place of the tone', async () => {
  const rows = await db
    .selectFrom('units')
    .select(['full_name'])
    .where('level', '=', 'commune')
    .where('full_name', 'like', '%Hoà%')
    .limit(5)
    .execute()
  assert.ok(rows.length > 0)
  for (const { full_name } of rows) {
    const spellings = [
      full_name,
      full_name.replaceAll('oà', 'òa'),
      full_name.toUpperCase(),
      full_name.normalize('NFD'),
      full_name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
    ]
    for (const words of spellings) {
      const found = await unitsNamed(db, words)
      assert.ok(found.some((unit) => unit.fullName === full_name) || found.length === 30, words)
    }
  }
})

test('the province tells communes of one name apart', async () => {
  const rows = await db
    .selectFrom('units as u')
    .innerJoin('units as p', 'p.code', 'u.province_code')
    .select(['u.name', 'p.name as province'])
    .where('u.level', '=', 'commune')
    .where('u.name', '=', 'An Phú')
    .execute()
  assert.ok(rows.length > 1)
  for (const { name, province } of rows) {
    const [first] = await unitsNamed(db, `${name} ${province}`)
    assert.deepEqual([first?.name, first?.province.endsWith(province)], [name, true])
  }
})

test('slips of typing are guessed at, the likest first', async () => {
  for (const words of ['ngi duong hai phong', 'nghi duomg', 'nghii duong']) {
    assert.match((await namesOf(words))[0] ?? '', /Dương/, words)
  }
})

test('when a commune has all the words, others that only look alike are not offered', async () => {
  const [first, ...others] = await unitsNamed(db, 'ba đình hà nội')
  assert.equal(first?.name, 'Ba Đình')
  assert.deepEqual(others, [])
})

test('a name may be begun only', async () => {
  assert.ok((await namesOf('nghi duo')).some((name) => name.startsWith('Xã Nghi Dương')))
})

test('a code finds its commune, signs that mean something to SQL find nothing, and nothing finds nothing', async () => {
  assert.equal((await unitsNamed(db, '00004'))[0]?.code, '00004')
  assert.deepEqual([await unitsNamed(db, ''), await unitsNamed(db, ' % _ ')], [[], []])
  assert.equal(await unitOf(db, '01'), null)
  assert.equal((await unitOf(db, '00004'))?.code, '00004')
})
