import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { councilsForTests, hereCommune, thereCommune } from '../../../tests/support/council.ts'
import { inCommune } from '../db/transaction.server.ts'
import { everybody, type SearchEntry, type SearchFeed } from './entry.ts'
import { probablyMeant, search, type SearchPage } from './find.server.ts'
import { everyCommune, indexSubjects } from './index-entries.server.ts'
import { rebuildIndex } from './keep-index.server.ts'
import { readQuestion } from './question.ts'

const councils = await councilsForTests()
await councils.open(hereCommune)
await councils.open(thereCommune)
const client = new pg.Client(councils.database.connection)
await client.connect()
after(async () => {
  await client.end()
  await councils.close()
})

const clock = { now: () => Temporal.Instant.from('2026-11-24T05:00:00Z') }
const today = Temporal.PlainDate.from('2026-11-24')

/** Things that a test puts there and takes away, as a slice would. */
function things(more: Partial<SearchFeed> = {}) {
  const there = new Map<string, Partial<SearchEntry>>()
  const feed: SearchFeed = {
    kind: 'thing',
    noun: 'Vật',
    hears: [],
    entriesOf: async (_context, ids) =>
      ids.flatMap((id) => {
        const thing = there.get(id)
        if (!thing) return []
        const blank = { title: '', words: '', code: '', onDay: null, path: `/vat/${id}` }
        return [{ ...blank, id, face: 'desk' as const, audiences: ['keeper'], ...thing }]
      }),
    idsOf: async () => [...there.keys()],
    readersOf: () => [],
    ...more,
  }
  return { there, feed }
}

const index = (feed: SearchFeed, ids: string[], commune: string = hereCommune) =>
  inCommune(councils.db, commune, (tx) => indexSubjects({ tx, commune, today }, feed, ids))

const look = (
  typed: string,
  readers: string[],
  commune: string = hereCommune,
  more: object = {},
): Promise<SearchPage> =>
  inCommune(councils.db, commune, (tx) =>
    search(
      { tx },
      {
        question: readQuestion(typed)!,
        readers,
        codes: [],
        kind: null,
        year: null,
        page: 1,
        ...more,
      },
    ),
  )
const found = async (...asked: Parameters<typeof look>) =>
  (await look(...asked)).found.map(({ id }) => id)

test('an entry is found by the audiences it names, in its own commune', async () => {
  const { there, feed } = things()
  there.set('1', { title: 'Cầu Rào', audiences: ['keeper', 'guest'] })
  await index(feed, ['1'])
  assert.deepEqual(await found('cau rao', ['keeper']), ['1'])
  assert.deepEqual(await found('cau rao', ['guest', 'other']), ['1'])
  assert.deepEqual(await found('cau rao', ['other']), [])
  assert.deepEqual(await found('cau rao', []), [])
  assert.deepEqual(await found('cau rao', ['keeper', 'guest'], thereCommune), [])
})

test('the public face of a matter is open to everybody and to nobody else by another name', async () => {
  const { there, feed } = things()
  there.set('2', { title: 'Đê Hữu', face: 'public', audiences: ['keeper'] })
  await assert.rejects(index(feed, ['2']), /search_entries_check/)
  there.set('2', { title: 'Đê Hữu', face: 'public', audiences: [everybody] })
  await index(feed, ['2'])
  assert.deepEqual(await found('đê hữu', [everybody]), ['2'])
})

test('whoever may read the desk’s entry is led there and not to the public one', async () => {
  const { there, feed } = things({
    entriesOf: async () => [
      {
        id: '3',
        face: 'public',
        audiences: [everybody],
        title: 'Chợ Hạ',
        words: '',
        code: '',
        onDay: null,
        path: '/ngoai',
      },
      {
        id: '3',
        face: 'desk',
        audiences: ['keeper'],
        title: 'Chợ Hạ',
        words: 'ẩn',
        code: '',
        onDay: null,
        path: '/trong',
      },
    ],
  })
  there.set('3', {})
  await index(feed, ['3'])
  const paths = async (readers: string[]) =>
    (await look('chợ hạ', readers)).found.map(({ path }) => path)
  assert.deepEqual(await paths([everybody, 'keeper']), ['/trong'])
  assert.deepEqual(await paths([everybody]), ['/ngoai'])
  assert.deepEqual(await paths(['keeper']), ['/trong'])
})

test('the best come first: code, accents as typed, phrase in the title, words in the title, then text', async () => {
  const { there, feed } = things({ kind: 'ranked' })
  const ranked: Record<string, Partial<SearchEntry>> = {
    text: { title: 'Việc khác', words: 'Đường qua sông đang xây' },
    words: { title: 'Sông bên đường' },
    phrase: { title: 'Đường sông' },
    unaccented: { title: 'Duong song' },
    other: { title: 'Dương song' },
    code: { title: 'Nghị quyết', words: 'đường sông', code: '12/NQ-HĐND' },
  }
  for (const [id, thing] of Object.entries(ranked)) there.set(id, thing)
  await index(feed, [...there.keys()])
  const order = async (typed: string) => found(typed, ['keeper'], hereCommune, { kind: 'ranked' })
  assert.deepEqual(await order('đường sông'), [
    'phrase',
    'words',
    'code',
    'text',
    'other',
    'unaccented',
  ])
  assert.deepEqual((await order('duong song')).slice(0, 3).toSorted(), [
    'other',
    'phrase',
    'unaccented',
  ])
  assert.deepEqual(await order('"đường sông"'), ['phrase', 'code'])
  assert.deepEqual(await order('12/nq-hdnd'), ['code'])
})

test('indexing twice changes nothing, not even the moment it was indexed', async () => {
  const { there, feed } = things()
  there.set('4', { title: 'Nhà văn hóa', onDay: today })
  await index(feed, ['4'])
  const moment = async () =>
    (await client.query(`select indexed_at::text from search_entries where id = '4'`)).rows
  const first = await moment()
  await index(feed, ['4'])
  assert.deepEqual(await moment(), first)
  there.set('4', { title: 'Nhà văn hóa thôn', onDay: today })
  await index(feed, ['4'])
  assert.notDeepEqual(await moment(), first)
})

test('a thing that is gone is no longer found', async () => {
  const { there, feed } = things()
  there.set('5', { title: 'Bến phà' })
  await index(feed, ['5'])
  there.delete('5')
  await index(feed, ['5'])
  assert.deepEqual(await found('bến phà', ['keeper']), [])
})

test('of two that index one thing at once the one that read it later wins', async () => {
  let title = 'Bản cũ'
  let hasRead = (): void => {}
  const firstHasRead = new Promise<void>((resolve) => (hasRead = resolve))
  let goOn = (): void => {}
  const mayGoOn = new Promise<void>((resolve) => (goOn = resolve))
  const { feed } = things({
    entriesOf: async (_context, [id]) => {
      const entry = {
        id: id!,
        face: 'desk' as const,
        audiences: ['keeper'],
        title,
        words: '',
        code: '',
        onDay: null,
        path: '/6',
      }
      if (title === 'Bản cũ') {
        hasRead()
        await mayGoOn
      }
      return [entry]
    },
  })
  const older = index(feed, ['6'])
  await firstHasRead
  title = 'Bản mới'
  const newer = index(feed, ['6'])
  await new Promise((resolve) => setTimeout(resolve, 150))
  goOn()
  await Promise.all([older, newer])
  assert.deepEqual(
    (await look('bản', ['keeper'])).found.map((one) => one.title),
    ['Bản mới'],
  )
})

test('what belongs to every commune is kept once and found in each', async () => {
  const { there, feed } = things({ kind: 'shared', isEverywhere: true })
  there.set('7', { title: 'Điều ước', face: 'public', audiences: [everybody] })
  await index(feed, ['7'])
  assert.deepEqual(await found('điều ước', [everybody]), ['7'])
  assert.deepEqual(await found('điều ước', [everybody], thereCommune), ['7'])
  const { rows } = await client.query(`select commune from search_entries where kind = 'shared'`)
  assert.deepEqual(rows, [{ commune: everyCommune }])
  // The commune that had announced the fact is entered again.
  await inCommune(councils.db, hereCommune, async (tx) => {
    await indexSubjects({ tx, commune: hereCommune, today }, feed, ['7'])
    assert.equal((await tx.selectFrom('persons').select('id').execute()).length > 0, true)
  })
})

test('building anew finds what facts never told, and forgets what is no more, with its words', async () => {
  const { there, feed } = things({ kind: 'kept' })
  there.set('a', { title: 'Miếu thờ' }).set('b', { title: 'Giếng khơi' })
  assert.equal(await rebuildIndex({ db: councils.db, clock }, hereCommune, [feed]), 2)
  assert.deepEqual(await found('giếng khơi', ['keeper']), ['b'])
  there.delete('b')
  await rebuildIndex({ db: councils.db, clock }, hereCommune, [feed])
  assert.deepEqual(await found('giếng khơi', ['keeper']), [])
  assert.deepEqual(await found('miếu thờ', ['keeper']), ['a'])
  const { rows } = await client.query(
    `select word from search_words where word in ('gieng', 'mieu')`,
  )
  assert.deepEqual(rows, [{ word: 'mieu' }])
})

test('what was probably meant is put together only of what the readers may find', async () => {
  const { there, feed } = things({ kind: 'meant' })
  there.set('open', { title: 'Ao làng', face: 'public', audiences: [everybody] })
  there.set('closed', { title: 'Hồ sơ bí mật', audiences: ['keeper'] })
  await index(feed, ['open', 'closed'])
  const meant = (typed: string, readers: string[], commune: string = hereCommune) =>
    inCommune(councils.db, commune, (tx) =>
      probablyMeant({ tx }, { question: readQuestion(typed)!, readers }),
    )
  assert.equal(await meant('hồ sơ bí nật', ['keeper']), 'hồ sơ bí mật')
  assert.equal(await meant('hồ sơ bí nật', [everybody]), null)
  assert.equal(await meant('hồ sơ bí nật', ['keeper'], thereCommune), null)
  assert.equal(await meant('ao lànb', [everybody]), 'ao làng')
})

test('without a commune nothing is found, whoever is named as reader', async () => {
  const readers = [everybody, 'keeper']
  for (const commune of ['', null]) {
    await client.query('begin')
    await client.query('set local role nghi_truong_app')
    if (commune !== null)
      await client.query(`select set_config('app.commune', $1, true)`, [commune])
    const page = await client.query(
      `select search_page($1, $2::tsquery, $3::text[]::tsquery[], null, null, 20, 0) as page`,
      [readers, `'d':* | 'b':*`, Array(6).fill(null)],
    )
    assert.equal(page.rows[0].page.total, 0)
    const ids = await client.query(`select search_ids('thing', $1, $2::tsquery)`, [
      readers,
      `'d':* | 'b':*`,
    ])
    assert.equal(ids.rowCount, 0)
    const near = await client.query(`select * from search_near($1, $2::jsonb, 5)`, [
      readers,
      JSON.stringify([{ word: 'lang', slips: 1, spellings: [] }]),
    ])
    assert.equal(near.rowCount, 0)
    await client.query('rollback')
  }
})

test('the app itself sees of the entries only its own commune', async () => {
  const { rows } = await client.query<{ commune: string }>(
    'select distinct commune from search_entries order by 1',
  )
  assert.deepEqual(
    rows.map(({ commune }) => commune),
    [everyCommune, hereCommune],
  )
  const seen = await inCommune(councils.db, thereCommune, (tx) =>
    tx.selectFrom('search_entries').select('id').execute(),
  )
  assert.deepEqual(seen, [])
})

test('among thirty thousand entries the index answers, under row-level security', async () => {
  await client.query(
    `
    insert into search_entries (commune, kind, id, face, audiences, title, words, path, lexemes)
    select $1, 'many', n::text, 'desk', '{keeper}', 'Đường số ' || n, '', '/' || n,
           to_tsvector('simple', 'duong so ' || n || ' doan ' || n % 97 || ' thon ' || n % 13)
      from generate_series(1, 30000) n`,
    [hereCommune],
  )
  await client.query('analyze search_entries')
  const plans: string[] = []
  const listener = (notice: { message?: string }) => void plans.push(notice.message ?? '')
  client.on('notice', listener)
  await client.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_analyze = on;
    set auto_explain.log_nested_statements = on; set client_min_messages = log`)
  await client.query('begin; set local role nghi_truong_app')
  await client.query(`select set_config('app.commune', $1, true)`, [hereCommune])
  const asked = [['keeper'], `'duong' & 'so' & '4711'`]
  const { rows } = await client.query(
    `select search_page($1, $2::tsquery, $3::text[]::tsquery[], null, null, 20, 0) -> 'found' -> 0 ->> 'id' as id`,
    [...asked, Array(6).fill(null)],
  )
  const ids = await client.query(`select search_ids('many', $1, $2::tsquery) as id`, asked)
  await client.query('rollback; set client_min_messages = notice')
  client.off('notice', listener)
  assert.equal(rows[0].id, '4711')
  assert.deepEqual(ids.rows, [{ id: '4711' }])
  const looking = plans.filter((plan) => /lexemes @@ asked\b/.test(plan))
  assert.equal(looking.length, 2)
  for (const plan of looking) {
    assert.match(plan, /Bitmap Index Scan on search_entries_lexemes/)
    assert.match(plan, /Index Cond: \(\(commune = .*AND \(lexemes @@/)
    assert.doesNotMatch(plan, /Seq Scan on search_entries/)
  }
})
