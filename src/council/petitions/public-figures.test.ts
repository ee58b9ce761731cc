import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type Role,
  type TestCouncil,
  type TestCouncils,
} from '../../../tests/support/council.ts'
import { inCommune } from '../../platform/db/transaction.server.ts'
import { countedOutcomeOf, countedOutcomes } from './counted-outcome.ts'
import { filterOf } from './filter.ts'
import { petitionsForDesk, petitionsForPortal } from './lists.server.ts'
import { petitionFields, petitionOutcomes, petitionStates } from './petition.ts'
import { petitionTallies, type Face, type PetitionTallies, type Tally } from './public-figures.server.ts'

const on = '2026-11-24'
const year = { from: Temporal.PlainDate.from('2026-01-01'), to: Temporal.PlainDate.from('2026-12-31') }
let councils: TestCouncils
let here: TestCouncil

before(async () => {
  councils = await councilsForTests()
  here = await councils.open(hereCommune)
  const there = await councils.open(thereCommune)
  await plant(here, 240)
  await plant(there, 20)
})
after(() => councils.close())

/** The same numbers on every run. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

/** Petitions in every state, outcome, place and time; answered in time, on the last day, late, twice. */
async function plant(council: TestCouncil, count: number): Promise<void> {
  const roll = dice(20_261_124)
  const one = <T>(of: readonly T[]): T => of[roll(of.length)]!
  const hamlets = [...council.hamlets.values(), null]
  const holders = [council.bodies.get('agency')!, council.bodies.get('other')!, null]
  await inCommune(councils.db, council.commune, async (tx) => {
    for (let nth = 0; nth < count; nth += 1) {
      const id = randomUUIDv7()
      const received = year.from.subtract({ days: 20 }).add({ days: roll(360) })
      const isPublished = roll(2) === 0
      await sql`insert into petitions (commune, id, receipt_code, channel, received_on, hamlet_id, title, words, kind,
                  field, state, holder_id, outcome, due_on, published_on, may_publish)
        values (${council.commune}, ${id}, ${`MÃ-${nth}`}, 'desk', ${received.toString()}, ${one(hamlets)}, 'Đường', 'Đường',
                ${one(['petition', 'concern', 'complaint', 'denunciation', null])}, ${one([...petitionFields.slice(0, 4), null])},
                ${one(petitionStates)}, ${one(holders)}, ${one([...petitionOutcomes, null])},
                ${received.add({ days: roll(400) }).toString()},
                ${isPublished ? received.add({ days: 40 }).toString() : null}, ${roll(5) > 0})`.execute(tx)
      const due = received.add({ days: 20 })
      for (let time = 0; time < roll(3); time += 1) {
        const steps = [
          { verb: 'transfer', state: 'transferred', on: received, due },
          { verb: 'extend', state: 'transferred', on: received, due: roll(2) === 0 ? due.add({ days: 10 }) : due },
          { verb: 'answer', state: 'answered', on: due.add({ days: roll(20) - 5 }), due: due.add({ days: 90 }) },
          { verb: one(['publish', 'contest']), state: 'published', on: due.add({ days: 30 }), due: null },
        ]
        for (const [place, step] of steps.entries()) {
          await sql`insert into petition_steps (commune, petition_id, version, verb, state, on_day, due_on)
            values (${council.commune}, ${id}, ${time * 4 + place + 1}, ${step.verb}, ${step.state}, ${step.on.toString()},
                    ${step.due?.toString() ?? null})`.execute(tx)
        }
      }
    }
  })
}

type Row = Record<'state' | 'outcome' | 'field' | 'hamlet_id' | 'holder_id' | 'month', string | null> & {
  is_published: boolean
  is_overdue: boolean
  is_contested: boolean
  answered_on: Temporal.PlainDate | null
  answer_due_on: Temporal.PlainDate | null
}

/** Every petition of the year as it is, with its last answer: counted below by hand, not by SQL. */
async function everyPetition(): Promise<Row[]> {
  const { rows } = await inCommune(councils.db, here.commune, (tx) =>
    sql<Row>`
      with answered as (
        select distinct on (petition_id) petition_id, version, on_day from petition_steps
         where verb = 'answer' order by petition_id, version desc),
      due as (
        select distinct on (s.petition_id) s.petition_id, s.due_on from petition_steps s join answered a using (petition_id)
         where s.version < a.version and s.state in ('transferred', 'followed') and s.due_on is not null
         order by s.petition_id, s.version desc)
      select p.state, p.outcome, p.field, p.hamlet_id, p.holder_id, left(p.received_on::text, 7) || '-01' as month,
             p.published_on is not null and p.may_publish as is_published,
             p.due_on < '2026-11-24' as is_overdue,
             p.id in (select petition_id from petition_steps where verb = 'contest') as is_contested,
             a.on_day as answered_on, d.due_on as answer_due_on
        from petitions p left join answered a on a.petition_id = p.id left join due d on d.petition_id = p.id
       where p.received_on >= '2026-01-01' and p.received_on < '2027-01-01'
         and coalesce(p.kind, 'petition') in ('petition', 'concern') and p.state not in ('merged', 'diverted')`.execute(tx),
  )
  return rows
}

const waits = ['received', 'classified', 'transferred', 'sent_up', 'answered', 'checked', 'followed', 'diverted']
const finished = ['confirmed', 'settled', 'returned', 'merged', 'withdrawn', 'diverted']

function recount(all: readonly Row[], face: Face): Tally {
  const shown = face === 'desk' ? all : all.filter((row) => row.is_published)
  const count = (rows: readonly Row[], which: (row: Row) => unknown) => rows.filter(which).length
  const isLate = ({ answered_on, answer_due_on }: Row) =>
    answered_on && answer_due_on ? Temporal.PlainDate.compare(answered_on, answer_due_on) > 0 : undefined
  return {
    received: all.length,
    open: count(all, ({ state }) => !finished.includes(state!)),
    overdue: count(all, ({ state, is_overdue }) => is_overdue && waits.includes(state!)),
    shown: shown.length,
    published: count(all, ({ is_published }) => is_published),
    inTime: count(shown, (row) => isLate(row) === false),
    late: count(shown, (row) => isLate(row) === true),
    contested: count(shown, ({ is_contested }) => is_contested),
    outcomes: Object.fromEntries(
      countedOutcomes.map((outcome) => [
        outcome,
        count(shown, (row) => countedOutcomeOf(row.state as never, row.outcome as never) === outcome),
      ]),
    ) as Tally['outcomes'],
  }
}

const keyOf = { byField: 'field', byHamlet: 'hamlet_id', byHolder: 'holder_id', byMonth: 'month' } as const
const ways = Object.keys(keyOf) as (keyof typeof keyOf)[]

const tallies = (face: Face, by: Role | null = face === 'desk' ? 'chair' : null): Promise<PetitionTallies> =>
  here.read(by, on, (context) => petitionTallies(context, face, year))

for (const face of ['portal', 'desk'] as const) {
  test(`${face}: every figure is what a recount by other words finds`, async () => {
    const [found, rows] = [await tallies(face), await everyPetition()]
    assert.ok(rows.length > 100)
    assert.deepEqual(found.all, recount(rows, face))
    for (const way of ways) {
      const groups = Map.groupBy(rows, (row) => row[keyOf[way]])
      assert.equal(found[way].length, groups.size, way)
      for (const { key, tally } of found[way]) {
        assert.deepEqual(tally, recount(groups.get(key) ?? [], face), `${way} ${key}`)
      }
    }
  })

  test(`${face}: the list behind a figure has as many petitions as the figure says`, async () => {
    const { all, byField, byHamlet, byHolder } = await tallies(face)
    const total = async (query: string) => {
      const filter = filterOf(new URLSearchParams(`pham-vi=so-lieu&tu=2026-01-01&den=2026-12-31&${query}`))
      const list = await here.read(face === 'desk' ? 'chair' : null, on, (context) =>
        face === 'desk' ? petitionsForDesk(context, filter, context.today) : petitionsForPortal(context, filter),
      )
      return list.total
    }
    assert.equal(await total(''), all.shown)
    assert.equal(await total('tra-loi=late'), all.late)
    assert.equal(await total('tra-loi=in_time'), all.inTime)
    assert.equal(await total('chua-dong-y=co'), all.contested)
    assert.equal(await total('cong-khai=co'), all.published)
    if (face === 'desk') assert.equal(await total('han=overdue'), all.overdue)
    for (const outcome of countedOutcomes) {
      assert.equal(await total(`ket-qua=${outcome}`), all.outcomes[outcome], outcome)
    }
    for (const [name, rows] of [['linh-vuc', byField], ['thon', byHamlet], ['co-quan', byHolder]] as const) {
      for (const { key, tally } of rows) {
        assert.equal(await total(`${name}=${key ?? 'khong-ro'}`), tally.shown, `${name} ${key}`)
        assert.equal(await total(`${name}=${key ?? 'khong-ro'}&ket-qua=explained`), tally.outcomes.explained)
      }
    }
  })
}

test('late answers come with the days they were due and given, as many as are counted', async () => {
  const { byHolder } = await tallies('portal')
  for (const { tally, lateAnswers } of byHolder) {
    assert.equal(lateAnswers.length, tally.late)
    for (const { dueOn, answeredOn } of lateAnswers) assert.ok(Temporal.PlainDate.compare(dueOn, answeredOn) < 0)
  }
})

test('an office of the administration is shown the figures of what it holds, others none', async () => {
  const own = await tallies('desk', 'agencyHead')
  assert.deepEqual(own.byHolder.map(({ key }) => key), [here.bodies.get('agency')])
  assert.equal((await tallies('desk', 'front')).all.received, 0)
})

test('a time without petitions gives none, not an error', async () => {
  const empty = { from: Temporal.PlainDate.from('2001-01-01'), to: Temporal.PlainDate.from('2001-01-31') }
  const found = await here.read(null, on, (context) => petitionTallies(context, 'portal', empty))
  assert.equal(found.all.received, 0)
  assert.equal(found.all.outcomes.settled, 0)
  assert.deepEqual(found.byMonth, [])
})

test('what is only said to be done is not counted as done', () => {
  assert.equal(countedOutcomeOf('published', 'settled'), 'told_settled')
  assert.equal(countedOutcomeOf('confirmed', 'settled'), 'told_settled')
  assert.equal(countedOutcomeOf('contested', 'settled'), 'told_settled')
  assert.equal(countedOutcomeOf('settled', 'settled'), 'settled')
  assert.equal(countedOutcomeOf('transferred', 'explained'), 'waiting')
  assert.equal(countedOutcomeOf('answered', 'explained'), 'waiting')
  assert.equal(countedOutcomeOf('followed', 'dated_promise'), 'dated_promise')
  assert.equal(countedOutcomeOf('withdrawn', 'explained'), 'ended')
})
