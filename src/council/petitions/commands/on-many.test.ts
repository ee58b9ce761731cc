import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { randomUUIDv7 } from 'node:crypto'
import { councilsForTests, hereCommune } from '../../../../tests/support/council.ts'
import { codeOf, must, petitionLife, type PetitionInTest } from '../../../../tests/support/petition-life.ts'
import { petitionForDesk } from '../queries.server.ts'
import { answerMany, classifyMany, transferMany, urgeMany, type RefusedPick } from './on-many.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
after(() => councils.close())

const life = petitionLife(here)
const classification = { kind: 'petition', field: 'land', level: 'commune', note: '' } as const
const holderId = here.bodies.get('agency')!

const many = (count: number, make: () => Promise<PetitionInTest>) =>
  Promise.all(Array.from({ length: count }, make))

const statesOf = async (petitions: readonly PetitionInTest[]) => {
  const found = await Promise.all(
    petitions.map(({ id }) => here.read('chair', '2026-09-12', (c) => petitionForDesk(c, id))),
  )
  return found.map((one) => one?.state)
}

const classify = (picks: readonly PetitionInTest[], leaveOthers = false, key?: string) =>
  here.act(
    'clerk',
    '2026-08-28',
    (c) => classifyMany(c, { picks, leaveOthers, ...classification }),
    key ? { key, act: 'petition.classify_many' } : {},
  )

test('many are classified, transferred, urged and answered by one paper, each with its own step', async () => {
  const picks = await many(3, life.submitted)
  assert.deepEqual(must(await classify(picks)), { done: 3, left: 0 })
  const onward = (version: number) => picks.map(({ id }) => ({ id, version }))
  must(
    await here.act('chair', '2026-09-03', (c) =>
      transferMany(c, { picks: onward(2), leaveOthers: false, holderId, note: '' }),
    ),
  )
  must(await here.act('clerk', '2026-09-04', (c) => urgeMany(c, { picks: onward(3), leaveOthers: false, note: '' })))
  must(
    await here.act('agencyHead', '2026-09-10', (c) =>
      answerMany(c, {
        picks: onward(4),
        leaveOthers: false,
        outcome: 'explained',
        words: 'Ba việc cùng một tuyến đường.',
        documentNumber: '12/UBND',
        legalBasis: '',
        promisedOn: null,
      }),
    ),
  )
  assert.deepEqual(await statesOf(picks), ['answered', 'answered', 'answered'])
})

test('one that cannot stops them all, and is told by name and reason', async () => {
  const [good, stale] = (await many(2, life.submitted)) as [PetitionInTest, PetitionInTest]
  const gone = await life.transferred()
  const result = await classify([good, { ...stale, version: 7 }, gone])
  assert.ok(!result.ok)
  const { code, values } = result.refusal
  assert.equal(code, 'petition.some_refused')
  const told = JSON.parse(String(values?.['refused'])) as RefusedPick[]
  assert.deepEqual(
    new Map(told.map(({ id, refusal }) => [id, refusal.code])),
    new Map([
      [stale.id, 'petition.changed_meanwhile'],
      [gone.id, 'petition.not_at_this_step'],
    ]),
  )
  assert.deepEqual(await statesOf([good, stale, gone]), ['received', 'received', 'transferred'])
})

test('on demand the others are left as they are; when none can, nothing is done', async () => {
  const good = await life.submitted()
  const gone = await life.transferred()
  assert.deepEqual(must(await classify([good, gone], true)), { done: 1, left: 1 })
  assert.deepEqual(await statesOf([good, gone]), ['classified', 'transferred'])
  assert.equal(await codeOf(classify([gone], true)), 'petition.some_refused')
})

test('what is wrong with the form is said at its field', async () => {
  const picks = await many(2, life.classified)
  const result = await here.act('chair', '2026-09-03', (c) =>
    transferMany(c, { picks, leaveOthers: false, holderId: here.bodies.get('front')!, note: '' }),
  )
  assert.ok(!result.ok)
  assert.deepEqual([result.refusal.code, result.refusal.field], ['petition.holder_unknown', 'holderId'])
})

test('the same form twice at once, and two forms that overlap, do each petition once', async () => {
  const picks = await many(6, life.submitted)
  const key = randomUUIDv7()
  const twice = await Promise.all([classify(picks, false, key), classify(picks, false, key)])
  assert.deepEqual(twice.map(must), [
    { done: 6, left: 0 },
    { done: 6, left: 0 },
  ])
  const at = picks.map(({ id }) => ({ id, version: 2 }))
  const transfer = (some: typeof at) =>
    here.act('chair', '2026-09-03', (c) => transferMany(c, { picks: some, leaveOthers: true, holderId, note: '' }))
  const both = await Promise.all([transfer(at.slice(0, 4)), transfer(at.slice(2).toReversed())])
  const done = both.map((result) => (result.ok ? result.value.done : 0))
  assert.equal(done[0]! + done[1]!, 6)
  assert.deepEqual(new Set(await statesOf(picks)), new Set(['transferred']))
})
