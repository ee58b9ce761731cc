import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import {
  answerPetition,
  checkPetition,
  classifyPetition,
  publishPetition,
  submitPetition,
  transferPetition,
} from '../../petitions/index.ts'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type Role,
  type TestCouncil,
} from '../../../../tests/support/council.ts'
import { indexCommunes, titlesIn } from '../../../../tests/support/search.ts'
import { allowances, openLimits } from '../../../platform/web/limits.ts'
import { webForTests } from '../../../../tests/support/web.ts'

const today = '2026-11-24'
const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
const web = await webForTests(councils, { on: today })
after(async () => {
  await web.close()
  await councils.close()
})

async function note(
  council: TestCouncil,
  title: string,
  words: string,
): Promise<{ id: string; receiptCode: string }> {
  const noted = await council.act('clerk', today, (context) =>
    submitPetition(context, {
      channel: 'desk',
      title,
      words,
      hamletId: null,
      name: 'Bà Lê Thị Kín',
      phone: '0912000111',
    }),
  )
  assert.ok(noted.ok)
  return noted.value
}

async function classify(id: string, kind: 'petition' | 'denunciation'): Promise<void> {
  const done = await here.act('clerk', today, (context) =>
    classifyPetition(context, {
      id,
      version: 1,
      kind,
      field: 'infrastructure',
      level: 'commune',
      note: '',
    }),
  )
  assert.ok(done.ok)
}

async function publish(id: string, publicWords: string): Promise<void> {
  await classify(id, 'petition')
  const agency = here.bodies.get('agency')!
  const steps = [
    await here.act('chair', today, (c) =>
      transferPetition(c, { id, version: 2, holderId: agency, note: 'Ghi chú nội bộ gửi phòng' }),
    ),
    await here.act('agencyHead', today, (c) =>
      answerPetition(c, {
        ...{
          id,
          version: 3,
          outcome: 'explained',
          words: 'Đã nạo vét luồng lạch',
          documentNumber: '15/UBND-KT',
        },
        ...{ legalBasis: '', promisedOn: null },
      }),
    ),
    await here.act('clerk', today, (c) =>
      checkPetition(c, { id, version: 4, note: '', marksSeen: true }),
    ),
    await here.act('chair', today, (c) =>
      publishPetition(c, { id, version: 5, publicWords, note: '' }),
    ),
  ]
  for (const step of steps) assert.ok(step.ok, JSON.stringify(step))
}

const pump = await note(here, 'Trạm bơm xuống cấp', 'Trạm bơm đầu thôn không tiêu úng kịp.')
const road = await note(here, 'Đường trục thôn hư hỏng', 'Đường trục thôn lầy lội cả mùa mưa.')
const opened = await note(
  here,
  'Kênh tưới bồi lắng',
  'Kênh tưới bồi lắng, nhà ông Nguyễn Văn Riêng lấn chiếm.',
)
await publish(opened.id, 'Kênh tưới bồi lắng, có hộ lấn chiếm.')
const denounced = await note(here, 'Tố cáo cán bộ', 'Cán bộ nhận quà biếu trái phép.')
await classify(denounced.id, 'denunciation')
await note(there, 'Trạm bơm của xã bên', 'Trạm bơm xã bên hỏng máy.')
await indexCommunes(councils, [hereCommune, thereCommune])

async function results(typed: string, by: Role | null = null): Promise<string> {
  const response = await web.get(
    here,
    `/tim-kiem?loai=petition&tim=${encodeURIComponent(typed)}`,
    by,
  )
  assert.equal(response.status, 200)
  const text = await response.text()
  assert.deepEqual(web.failures, [])
  return text
}

const found = async (typed: string, by: Role | null = null) => titlesIn(await results(typed, by))

test('the desk finds with accents, without, in capitals and by a beginning', async () => {
  for (const typed of [
    'trạm bơm',
    'tram bom',
    'TRAM BOM',
    'bơm trạm',
    'tram bo',
    'trạm bơm'.normalize('NFD'),
  ]) {
    assert.deepEqual(await found(typed, 'clerk'), ['Trạm bơm xuống cấp'], typed)
  }
})

test('what is found leads to the page that this person may open', async () => {
  assert.match(
    await results('kênh tưới', 'clerk'),
    new RegExp(`href="/${here.slug}/ban-lam-viec/kien-nghi/${opened.id}"`),
  )
  assert.match(
    await results('kênh tưới'),
    new RegExp(`href="/${here.slug}/kien-nghi/${opened.receiptCode}"`),
  )
})

test('a stranger finds published petitions in their published words only', async () => {
  assert.deepEqual(await found('kênh tưới'), ['Kênh tưới bồi lắng'])
  assert.deepEqual(await found('nạo vét luồng lạch'), ['Kênh tưới bồi lắng'])
  assert.deepEqual(await found('trạm bơm'), [])
  assert.deepEqual(await found('Nguyễn Văn Riêng'), [])
  assert.deepEqual(await found('ghi chú nội bộ'), [])
  assert.deepEqual(await found('15/UBND-KT'), ['Kênh tưới bồi lắng'])
})

test('nobody finds a petition by the name or the phone of its voter', async () => {
  for (const by of [null, 'clerk', 'chair', 'agencyHead'] as const) {
    assert.deepEqual(await found('Lê Thị Kín', by), [])
    assert.deepEqual(await found('0912000111', by), [])
  }
})

test('a receipt code finds its petition at the desk, and for strangers only once it is published', async () => {
  assert.deepEqual(await found(road.receiptCode, 'clerk'), ['Đường trục thôn hư hỏng'])
  assert.deepEqual(await found(road.receiptCode.toLowerCase().replaceAll('-', ' '), 'clerk'), [
    'Đường trục thôn hư hỏng',
  ])
  assert.deepEqual(
    await found(road.receiptCode.replaceAll('-', '').replaceAll('0', 'O'), 'clerk'),
    ['Đường trục thôn hư hỏng'],
  )
  assert.deepEqual(await found(road.receiptCode), [])
  assert.deepEqual(await found(opened.receiptCode), ['Kênh tưới bồi lắng'])
})

test('a denunciation is found only by those who read closed matters', async () => {
  for (const by of ['chair', 'viceChair', 'clerk'] as const) {
    assert.deepEqual(await found('quà biếu', by), ['Tố cáo cán bộ'])
  }
  for (const by of [
    null,
    'delegate',
    'agencyHead',
    'otherAgency',
    'front',
    'officeless',
  ] as const) {
    assert.deepEqual(await found('quà biếu', by), [])
    assert.deepEqual(await found(denounced.receiptCode, by), [])
    assert.doesNotMatch(await results('quà biêu', by), /quà biếu/)
  }
})

test('an office of the administration finds what it holds, and what is public', async () => {
  assert.deepEqual(await found('kênh tưới', 'agencyHead'), ['Kênh tưới bồi lắng'])
  assert.match(await results('Nguyễn Văn Riêng', 'agencyHead'), /ban-lam-viec/)
  assert.deepEqual(await found('trạm bơm', 'agencyHead'), [])
  assert.doesNotMatch(
    await results('kênh tưới', 'otherAgency'),
    new RegExp(`ban-lam-viec/kien-nghi/${opened.id}`),
  )
  assert.deepEqual(await found('Nguyễn Văn Riêng', 'otherAgency'), [])
})

test('another commune finds nothing of this one', async () => {
  const response = await web.get(there, '/tim-kiem?loai=petition&tim=tram+bom', 'clerk')
  assert.deepEqual(titlesIn(await response.text()), ['Trạm bơm của xã bên'])
  const code = await web.get(there, `/tim-kiem?loai=petition&tim=${pump.receiptCode}`, 'clerk')
  assert.deepEqual(titlesIn(await code.text()), [])
})

test('a slip of typing is answered by what was probably meant, of what this person may find', async () => {
  assert.match(
    await results('trạm bơn', 'clerk'),
    /Có phải bạn muốn tìm:\s*<a href="[^"]*tim=tr%E1%BA%A1m\+b%C6%A1m">trạm bơm<\/a>/,
  )
  assert.match(
    await results('đừong trucj thôn', 'clerk'),
    /Có phải bạn muốn tìm:\s*<a [^>]*>đường trục thôn</,
  )
  assert.doesNotMatch(await results('trạm bơn'), />trạm bơm</)
})

test('marks are put around what was looked for, and nothing typed is markup', async () => {
  assert.match(await results('truc', 'clerk'), /Đường <mark>trục<\/mark> thôn hư hỏng/)
  assert.doesNotMatch(await results('<script>alert(1)</script> trục', 'clerk'), /<script>alert/)
  for (const typed of [
    `' | !`,
    `a:* & b`,
    `%_\\`,
    `"`,
    `“ ”`,
    `'; drop table x; --`,
    '()',
    '!!!',
    '\u0000a',
    '𝒜lpha',
    'ß',
  ]) {
    await results(typed, 'clerk')
    await results(typed)
  }
})

test('what the index still says of a petition classified a moment ago is not shown', async () => {
  const fresh = await note(here, 'Đơn về cán bộ địa chính', 'Cán bộ địa chính sách nhiễu.')
  await indexCommunes(councils, [hereCommune])
  assert.deepEqual(await found('sách nhiễu', 'delegate'), ['Đơn về cán bộ địa chính'])
  await classify(fresh.id, 'denunciation')
  assert.deepEqual(await found('sách nhiễu', 'delegate'), [])
})

test('a page of results costs at most four statements', async () => {
  await results('kênh tưới', 'clerk')
  assert.ok(web.statements() <= 4, String(web.statements()))
  await results('trạm bơn', 'clerk')
  assert.ok(web.statements() <= 4, String(web.statements()))
})

test('the list of petitions asks the same index', async () => {
  const list = async (path: string, by: Role | null) => (await web.get(here, path, by)).text()
  assert.match(await list('/ban-lam-viec/kien-nghi?tim=tram+bom', 'clerk'), /Trạm bơm xuống cấp/)
  assert.doesNotMatch(
    await list('/ban-lam-viec/kien-nghi?tim=tram+bom', 'clerk'),
    /Đường trục thôn hư hỏng/,
  )
  assert.match(
    await list(`/ban-lam-viec/kien-nghi?tim=${road.receiptCode}`, 'clerk'),
    /Đường trục thôn hư hỏng/,
  )
  assert.match(await list('/kien-nghi?tim=kenh+tuoi', null), /Kênh tưới bồi lắng/)
  assert.doesNotMatch(await list('/kien-nghi?tim=Nguyen+Van+Rieng', null), /Kênh tưới bồi lắng/)
})

test('a stranger who searches without pause is asked to wait, and whoever is signed in is not', async () => {
  const clock = { now: () => Temporal.Instant.from(`${today}T12:00:00+07:00`) }
  const slowed = await webForTests(councils, { on: today, deps: { limits: openLimits(clock) } })
  const { atOnce } = allowances.searches_of_stranger
  for (let count = 0; count < atOnce; count += 1) {
    const answer = await slowed.get(here, '/tim-kiem?tim=khongcogi')
    await answer.body?.cancel()
    assert.equal(answer.status, 200)
  }
  const refused = await slowed.get(here, '/tim-kiem?tim=khongcogi')
  assert.equal(refused.status, 429)
  assert.match(await refused.text(), /Hãy chờ 1 giây rồi tìm lại/)
  assert.equal((await slowed.get(here, '/tim-kiem?tim=khongcogi', 'clerk')).status, 200)
  assert.equal((await slowed.get(here, '/tim-kiem')).status, 200)
  await slowed.close()
})
