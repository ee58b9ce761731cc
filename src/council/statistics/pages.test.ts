import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type TestCouncil,
  type TestCouncils,
} from '../../../tests/support/council.ts'
import { assertAtom } from '../../../tests/support/atom.ts'
import { webForTests, type TestWeb } from '../../../tests/support/web.ts'
import type { Result } from '../../kernel/result.ts'
import { openHub, type LiveHub } from '../../platform/live/hub.ts'
import { openKeptAnswers } from '../../platform/live/kept-answers.ts'
import { parseCsv } from '../../kernel/csv.ts'
import {
  answerPetition,
  checkPetition,
  classifyPetition,
  publishedPetitions,
  publishPetition,
  submitPetition,
  transferPetition,
} from '../petitions/index.ts'
import { petitionFigures } from './figures.server.ts'
import { middleLateness } from './late-days.ts'
import { readPlace, writePlace } from './open-data.ts'
import { periodOf } from './period.ts'

const on = '2026-11-24'
const planted = { phone: '0912345678', identity: '031099001234', account: '19034567890123' }
let councils: TestCouncils
let here: TestCouncil
let there: TestCouncil
let web: TestWeb
let hub: LiveHub

before(async () => {
  councils = await councilsForTests()
  here = await councils.open(hereCommune)
  there = await councils.open(thereCommune)
  hub = openHub({ clock: { now: () => Temporal.Now.instant() } })
  hub.hearing.connected()
  web = await webForTests(councils, { on, deps: { kept: openKeptAnswers(hub) } })
  for (let nth = 1; nth <= 6; nth += 1) await publishOne(nth)
})
after(async () => {
  await web.close()
  hub.stop()
  await councils.close()
})

function must<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

/** A petition with private numbers in title, words and answer, from hamlet 1, answered late. */
async function publishOne(nth: number): Promise<void> {
  const { id } = must(
    await here.act(null, '2026-08-27', (context) =>
      submitPetition(context, {
        channel: 'portal',
        title: `Đường hỏng, gọi ${planted.phone}`,
        words: `Đường thôn hỏng. Tôi số 0912.345.678, căn cước ${planted.identity}, tài khoản ${planted.account} Agribank.`,
        hamletId: here.hamlets.get('h1')!,
        latitude: 20.745318,
        longitude: 106.612704 + nth / 1_000_000,
        name: 'Trần Thị Mẫu',
        phone: '0987654321',
      }),
    ),
  )
  const shown = (version: number) => ({ id, version, note: '' })
  const kind = { kind: 'petition', field: 'infrastructure', level: 'commune' } as const
  must(await here.act('clerk', '2026-08-28', (c) => classifyPetition(c, { ...shown(1), ...kind })))
  const holderId = here.bodies.get('agency')!
  must(await here.act('chair', '2026-09-03', (c) => transferPetition(c, { ...shown(2), holderId })))
  const reply = {
    outcome: 'settled',
    words: `Phòng Kinh tế đã sửa ngày 01/09/2026, đã gọi cho ông ở số ${planted.phone}.`,
    documentNumber: '12/KT',
    legalBasis: 'Luật Đường bộ 35/2024/QH15',
    promisedOn: null,
  } as const
  // VOT-010: 30 days from 3/9/2026 end on Monday 5/10; each of these comes later.
  const answeredOn = Temporal.PlainDate.from('2026-10-05').add({ days: nth }).toString()
  must(await here.act('agencyHead', answeredOn, (c) => answerPetition(c, { id, version: 3, ...reply })))
  must(await here.act('clerk', '2026-10-14', (c) => checkPetition(c, { ...shown(4), marksSeen: true })))
  must(await here.act('chair', '2026-10-15', (c) => publishPetition(c, { ...shown(5), publicWords: '' })))
}

const read = async (path: string, headers: Record<string, string> = {}) => {
  const response = await web.get(here, path, null, headers)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const everything = [
  '/',
  '/kien-nghi',
  '/kien-nghi/so-lieu',
  '/kien-nghi/so-lieu/ban-in',
  '/kien-nghi/so-lieu/xuat/csv',
  '/kien-nghi/ban-do',
  '/kien-nghi/tin.atom',
  '/kien-nghi/du-lieu.json',
  '/kien-nghi/du-lieu-mo',
]

test('nothing that the public gets tells a phone, an identity paper, an account, or who spoke', async () => {
  for (const path of everything) {
    const { status, text } = await read(path)
    assert.equal(status, 200, path)
    const digits = text.replace(/[.\s\u00A0]/g, '')
    for (const number of [...Object.values(planted), '0987654321']) {
      assert.ok(!digits.includes(number), `${path} tells ${number}`)
    }
    assert.ok(!text.includes('Trần Thị Mẫu'), path)
  }
})

test('a point is nowhere more exact than about a hundred metres', async () => {
  for (const path of everything) {
    const { text } = await read(path)
    assert.doesNotMatch(text, /20[.,]7453|106[.,]6127/, path)
  }
})

test('every figure of the page leads to a list that has as many', async () => {
  const { text } = await read('/kien-nghi/so-lieu')
  const link = /<a href="[^"]*(\/kien-nghi\?pham-vi=so-lieu[^"]*)">([\d.]+)<\/a>/g
  const links = [...text.matchAll(link)].map(([, href = '', count = '']) => ({ href, count }))
  assert.ok(links.length >= 8, String(links.length))
  for (const { href, count } of links) {
    const list = await read(href.replaceAll('&amp;', '&'))
    assert.ok(list.text.includes(`>${count} kiến nghị<`), href)
  }
})

test('an answer that says it is done is not counted as done, and late answers by working days', async () => {
  const period = periodOf(new URLSearchParams(), Temporal.PlainDate.from(on))
  const { all, byHolder } = await here.read(null, on, (context) => petitionFigures(context, 'portal', period))
  assert.deepEqual([all.outcomes.settled, all.outcomes.told_settled], [0, 6])
  const [agency] = byHolder.inOrder
  assert.deepEqual([agency!.tally.inTime, agency!.tally.late], [0, 6])
  // Late from Tuesday 6/10 to Sunday 11/10: 1, 2, 3, 4, 4 and 4 working days; the middle is 3.
  const all6 = agency!.lateAnswers
  const found = all6.map((one) => middleLateness([one], councils.calendar)).toSorted()
  assert.deepEqual(found, [1, 2, 3, 4, 4, 4])
  assert.equal(middleLateness(all6, councils.calendar), 3)
})

test('days off do not count as late: over Tết 2026 one working day', () => {
  // Due on Friday 13/02/2026; Tết runs from 16 to 20/02; Monday 23/02 is the first working day after.
  const dueOn = Temporal.PlainDate.from('2026-02-13')
  const lateness = (day: string) => middleLateness([{ dueOn, answeredOn: Temporal.PlainDate.from(day) }], councils.calendar)
  assert.equal(lateness('2026-02-22'), 0)
  assert.equal(lateness('2026-02-23'), 1)
  assert.equal(middleLateness([], councils.calendar), null)
})

test('shares and order stand from five on: a sixth hamlet’s one petition takes no place', async () => {
  const { text } = await read('/kien-nghi/so-lieu')
  assert.match(text, /100%/)
  must(
    await here.act(null, '2026-11-20', (context) =>
      submitPetition(context, { channel: 'portal', title: 'Đèn', words: 'Đèn hỏng', hamletId: here.hamlets.get('h2')!, name: '', phone: '' }),
    ),
  )
  hub.hearing.notice(`${here.commune}|petition:any`)
  const more = await read('/kien-nghi/so-lieu')
  assert.match(more.text, /Thôn 2[^]{0,60}dưới 5 đã công khai, không xếp thứ tự/)
})

test('figures are kept until a petition changes', async () => {
  const page = '/kien-nghi/so-lieu?tu=01/01/2026'
  await read(page)
  const known = web.statements()
  await read(page)
  const kept = web.statements()
  hub.hearing.notice(`${here.commune}|petition:any`)
  await read(page)
  assert.ok(web.statements() > kept, `${known} ${kept} ${web.statements()}`)
})

test('the feed is Atom, of one hamlet or field where asked, and tells who knows it already that nothing changed', async () => {
  const { text, headers } = await read('/kien-nghi/tin.atom')
  assert.equal(headers.get('content-type'), 'application/atom+xml; charset=utf-8')
  const { id, entries } = assertAtom(text)
  assert.equal(entries.length, 6)
  const page = new URL(entries[0]!.href).pathname.replace(`/${here.slug}`, '')
  assert.equal((await read(page)).status, 200)
  const ofHamlet = assertAtom((await read(`/kien-nghi/tin.atom?thon=${here.hamlets.get('h2')}`)).text)
  assert.deepEqual(ofHamlet.entries, [])
  assert.notEqual(ofHamlet.id, id)
  assert.equal(assertAtom((await read('/kien-nghi/tin.atom?linh-vuc=infrastructure')).text).entries.length, 6)
  const foreign = await web.get(there, '/kien-nghi/tin.atom')
  assert.deepEqual(assertAtom(await foreign.text()).entries, [])
  const etag = headers.get('etag')!
  const since = headers.get('last-modified')!
  const known: Record<string, string>[] = [{ 'if-none-match': etag }, { 'if-none-match': `"x", W/${etag}` }, { 'if-modified-since': since }]
  for (const asked of known) {
    const again = await read('/kien-nghi/tin.atom', asked)
    assert.deepEqual([again.status, again.text], [304, ''], JSON.stringify(asked))
    assert.equal(again.headers.get('etag'), etag)
  }
  const unknown: Record<string, string>[] = [
    { 'if-none-match': '"x"', 'if-modified-since': since },
    { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
    { 'if-modified-since': 'hom qua' },
  ]
  for (const asked of unknown) {
    assert.equal((await read('/kien-nghi/tin.atom', asked)).status, 200, JSON.stringify(asked))
  }
})

test('the open list is open to all, and says so', async () => {
  const { text, headers } = await read('/kien-nghi/du-lieu.json')
  assert.equal(headers.get('access-control-allow-origin'), '*')
  const first = JSON.parse(text) as { next: string | null; petitions: { code: string; outcome: { id: string } }[] }
  assert.equal(first.next, null)
  assert.equal(first.petitions.length, 6)
  assert.equal(first.petitions[0]!.outcome.id, 'told_settled')
})

test('pages of the open list go on where the one before ended, each petition once', async () => {
  const codes: string[] = []
  let after = null
  for (;;) {
    const choice = { hamletId: null, field: null, after, most: 4 }
    const page = await here.read(null, on, (context) => publishedPetitions(context, choice))
    if (page.length === 0) break
    codes.push(...page.map(({ receiptCode }) => receiptCode))
    after = readPlace(writePlace(page.at(-1)!))
  }
  assert.equal(codes.length, 6)
  assert.equal(new Set(codes).size, 6)
})

test('what cannot be read in an address asks for nothing, and is no error', async () => {
  const bad = "?thon=%00'&linh-vuc=__proto__&tu=99/99/9999&den=%E0&sau=x"
  for (const path of ['/kien-nghi/so-lieu', '/kien-nghi/ban-do', '/kien-nghi/tin.atom', '/kien-nghi/du-lieu.json']) {
    assert.equal((await read(path + bad)).status, 200, path)
  }
  assert.equal((await read('/kien-nghi/so-lieu/xuat/exe')).status, 404)
  assert.deepEqual(web.failures, [])
})

test('the exported sheet has every row of the page, and no share', async () => {
  const { text } = await read('/kien-nghi/so-lieu/xuat/csv')
  const sheet = parseCsv(text)
  assert.ok(sheet.ok)
  const agency = sheet.value.find(([table, name]) => table === 'Cơ quan' && name === 'Phòng Kinh tế')
  assert.deepEqual(agency?.slice(2, 6), ['6', '6', '0', '6'])
  assert.ok(!text.includes('%'))
})
