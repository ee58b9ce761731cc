import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune } from '../../../tests/support/council.ts'
import { petitionLife } from '../../../tests/support/petition-life.ts'
import { reactingIn } from '../../../tests/support/reacting.ts'
import { commitmentsDueBy, commitmentsOfOrigin } from '../commitments/index.ts'
import { promiseReactions } from './promise-reactions.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
after(() => councils.close())

const day = (iso: string) => Temporal.PlainDate.from(iso)
const deps = {
  db: councils.db,
  clock: { now: () => Temporal.Instant.from('2026-09-12T07:00:00+07:00') },
  calendarOf: () => councils.calendar,
}

test('a published promise stands in the ledger once, and is due there on the promised day', async () => {
  const life = petitionLife(here)
  const promise = await life.published({ outcome: 'dated_promise', promisedOn: day('2026-11-20') })
  const explained = await life.published({ outcome: 'explained', promisedOn: null })
  const work = await reactingIn(councils, here, promiseReactions(deps))
  await work.react('2026-09-12')
  await work.react('2026-09-12')
  const ledgerOf = (id: string) =>
    here.read('clerk', '2026-11-20', (context) => commitmentsOfOrigin(context, { kind: 'petition', id }))
  const kept = await ledgerOf(promise.id)
  assert.deepEqual(kept.map(({ state, dueOn, body }) => [state, dueOn.toString(), body]), [['confirmed', '2026-11-20', 'Phòng Kinh tế']])
  assert.deepEqual(await ledgerOf(explained.id), [])
  const dueOn = (on: string) => here.read('clerk', on, (context) => commitmentsDueBy(context, day(on)))
  assert.deepEqual([(await dueOn('2026-11-19')).length, (await dueOn('2026-11-20')).length], [0, 1])
})
