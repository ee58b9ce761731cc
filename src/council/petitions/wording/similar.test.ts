import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type Role,
  type TestCouncil,
} from '../../../../tests/support/council.ts'
import { must, petitionLife } from '../../../../tests/support/petition-life.ts'
import { indexCommunes } from '../../../../tests/support/search.ts'
import { classifyPetition } from '../commands/classify.server.ts'
import { submitPetition } from '../commands/submit.server.ts'
import { repeatsOf } from './repeats.server.ts'
import { similarPetitions } from './similar.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
after(() => councils.close())

const day = '2026-08-27'

async function noted(council: TestCouncil, title: string, words = title): Promise<string> {
  const said = { channel: 'desk', title, words, hamletId: null, name: '', phone: '' } as const
  return must(await council.act('clerk', day, (c) => submitPetition(c, said))).id
}

const road = await noted(here, 'Đường trục thôn 3 hỏng nặng, nhiều ổ gà')
const light = await noted(here, 'Đường thôn 3 chưa có đèn chiếu sáng')
const rubbish = await noted(here, 'Rác ứ đọng đầu ngõ, mùi hôi thối')
await noted(there, 'duong lang nat bet, o ga o voi')
const denounced = await noted(here, 'Đường hỏng, tố cáo ông trưởng thôn ăn chặn tiền làm đường')
must(
  await here.act('clerk', day, (c) =>
    classifyPetition(c, {
      id: denounced,
      version: 1,
      kind: 'denunciation',
      field: 'budget',
      level: 'commune',
      note: '',
    }),
  ),
)
const answer = { outcome: 'explained', promisedOn: null } as const
const life = petitionLife(here)
const open = await life.published(answer)
await indexCommunes(councils, [hereCommune, thereCommune])

const found = (by: Role | null, text: string, face: 'desk' | 'public' = 'desk', council = here) =>
  council.read(by, day, async (c) =>
    (await similarPetitions(c, text, { face, limit: 10 })).map(({ id }) => id),
  )

test('the same need is found in other words, without accents, and not another need of the same thing', async () => {
  const ids = await found('clerk', 'con duong ra dong xuong cap, xe khong di noi, de nghi lam lai')
  assert.ok(ids.includes(road))
  assert.ok(!ids.includes(light))
  assert.ok(!ids.includes(rubbish))
  assert.deepEqual(await found('clerk', 'toi om chua co den duong'), [light])
})

test('a commune finds nothing of another one', async () => {
  assert.equal((await found('clerk', 'Đường đầy ổ gà', 'desk', there)).length, 1)
})

test('a denunciation is never shown as similar', async () => {
  for (const role of ['chair', 'clerk', 'delegate'] as const) {
    assert.ok(!(await found(role, 'Đường hỏng, ổ gà')).includes(denounced))
  }
})

test('the public finds only what is published, an office what it holds', async () => {
  assert.deepEqual(await found(null, 'Đường hỏng nặng', 'public'), [open.id])
  assert.deepEqual(await found(null, 'Đường hỏng nặng', 'desk'), [])
  assert.deepEqual(await found('agencyHead', 'Đường hỏng nặng'), [open.id])
  assert.deepEqual(await found('otherAgency', 'Đường hỏng nặng'), [])
})

test('a text that says nothing finds nothing', async () => {
  for (const text of ['', '   ', '12/3', 'kính gửi', "';--", '\u0000']) {
    assert.deepEqual(await found('clerk', text), [], text)
  }
})

test('how often a need was raised is counted with what was answered', async () => {
  const repeats = await here.read('clerk', day, (c) => repeatsOf(c, road))
  assert.equal(repeats.times, 1)
  assert.equal(repeats.since?.toString(), day)
  assert.equal(repeats.answered[0]?.answer?.words, 'Đã làm xong đoạn đầu thôn.')
  const text = await here.read('clerk', day, (c) => repeatsOf(c, 'Đường ổ gà'))
  assert.equal(text.times, 2)
})
