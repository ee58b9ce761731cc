import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  councilsForTests,
  hereCommune,
  type TestCouncil,
  type TestCouncils,
} from '../../../tests/support/council.ts'
import { openKeptAnswers, type KeptAnswers } from '../../platform/live/kept-answers.ts'
import { openHub, type LiveHub } from '../../platform/live/hub.ts'
import { submitPetition } from './commands/submit.server.ts'
import { filterOf } from './filter.ts'
import { petitionsForDesk } from './lists.server.ts'

const on = '2026-03-10'
const day = Temporal.PlainDate.from(on)

let councils: TestCouncils
let here: TestCouncil
let hub: LiveHub
let kept: KeptAnswers

before(async () => {
  councils = await councilsForTests()
  here = await councils.open(hereCommune)
  hub = openHub({ clock: { now: () => Temporal.Now.instant() } })
  hub.hearing.connected()
  kept = openKeptAnswers(hub)
})

after(async () => {
  hub.stop()
  await councils.close()
})

const submit = (words: string) =>
  here.act(null, on, (context) =>
    submitPetition(context, {
      channel: 'portal',
      title: words,
      words,
      hamletId: null,
      name: '',
      phone: '',
    }),
  )

const total = async (query = '', by: 'clerk' | 'agencyHead' = 'clerk') => {
  const list = await here.read(by, on, (context) =>
    petitionsForDesk({ ...context, kept }, filterOf(new URLSearchParams(query)), day),
  )
  return list.total
}

test('the total stays as it was counted until a petition of the commune is told to have changed', async () => {
  await submit('Đường hỏng')
  assert.equal(await total(), 1)
  await submit('Kênh tắc')
  assert.equal(await total(), 1)
  hub.hearing.notice(`${here.commune}|petition:any`)
  assert.equal(await total(), 2)
})

test('another question and another reader have totals of their own', async () => {
  assert.equal(await total('buoc=received'), 2)
  assert.equal(await total('buoc=answered'), 0)
  assert.equal(await total('', 'agencyHead'), 0)
  assert.equal(await total('trang=9'), 2)
})

test('while changes are not heard the total is counted each time', async () => {
  hub.hearing.lost()
  await submit('Điện yếu')
  assert.equal(await total(), 3)
})
