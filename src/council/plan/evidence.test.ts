import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { councilsForTests, hereCommune } from '../../../tests/support/council.ts'
import type { Result } from '../../kernel/result.ts'
import type { AnnouncedFact } from '../../platform/jobs/reaction.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { addPlan } from './commands/add-plan.server.ts'
import { removeEvidence } from './commands/remove-evidence.server.ts'
import { setEvidenceRules } from './commands/set-evidence-rules.server.ts'
import { dutyOnDay } from './duty.server.ts'
import { standingOn, talliesOn } from './standing.ts'
import { countFacts, countPast, type EvidenceSource } from './evidence.server.ts'
import { readPlanFile } from './plan-file.ts'
import { planOnDays, planOnWall } from './wall.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
after(() => councils.close())

const day = (text: string) => Temporal.PlainDate.from(text)
const today = '2026-11-25'

function must<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

/** Sessions that some later part of the product holds: subject `s:<day>`. */
let name = 'Kỳ họp'
const sessions: EvidenceSource = {
  facts: { 'session.closed': { words: 'Kỳ họp đã bế mạc', endsSession: true } },
  async records(_, facts) {
    return new Map(
      facts.map((fact) => {
        const onDay = day(fact.subject.id)
        return [
          fact.id,
          {
            subject: fact.subject,
            onDay,
            label: `${name} ${onDay}`,
            publicPath: null,
            deskPath: null,
          },
        ]
      }),
    )
  },
}
const closed = (on: string, kind: string): AnnouncedFact => ({
  id: crypto.randomUUID(),
  name: 'session.closed',
  subject: { kind: 'session', id: on },
  payload: { kind },
  at: Temporal.Instant.from(`${on}T10:00:00Z`),
})

const { value: file } = readPlanFile({
  plan: {
    number: '1/KH',
    title: 'Kế hoạch',
    issuingBody: 'Thường trực',
    issuedOn: '2025-10-14',
    startsOn: '2025-10-14',
    endsOn: '2030-12-31',
    midTermOn: '2028-06-30',
  },
  text: 'Kỳ họp thường lệ ít nhất 2 lần. Mỗi kỳ họp có chất vấn.',
  duties: [
    {
      id: 'I.1',
      kind: 'target',
      subject: 'Kỳ họp thường lệ',
      quote: 'Kỳ họp thường lệ ít nhất 2 lần.',
      cadence: { per: 'year', min: 2, max: null },
      evidenceFacts: [{ fact: 'session.closed', filter: { kind: 'ordinary' } }],
    },
    {
      id: 'I.2',
      kind: 'duty',
      subject: 'Chất vấn',
      quote: 'Mỗi kỳ họp có chất vấn.',
      cadence: { per: 'session', min: 1, max: null },
    },
  ],
})
const plan = must(await here.act('chair', today, (c) => addPlan(c, file!)))
const dossier = async (code = 'I.1', on = today) => {
  const found = await here.read('chair', today, (c) =>
    dutyOnDay(c, { planId: plan.id, code }, day(on), 1),
  )
  assert.ok(found)
  return found
}
const count = (...facts: AnnouncedFact[]) =>
  here.read(null, today, (c: ReadContext) => countFacts(c, sessions, facts))

test('a fact counts for the duties whose rule and filter fit, once however often it comes', async () => {
  const ordinary = closed('2026-07-10', 'ordinary')
  await count(ordinary, closed('2026-08-01', 'thematic'))
  await Promise.all([count(ordinary), count(ordinary)])
  assert.equal((await dossier()).duty.state.total, 1)
  assert.equal((await dossier('I.1', '2026-07-09')).duty.state.total, 0)
})

test('what came before the plan proves nothing of it', async () => {
  await count(closed('2025-10-13', 'ordinary'))
  assert.equal((await dossier()).duty.state.total, 1)
})

test('closed sessions make the periods of what is done once a session', async () => {
  const { state } = (await dossier('I.2')).duty
  assert.deepEqual([state.standing, state.missing], ['late', 2])
})

test('a record is renamed where it counts, and comes back never by itself once taken away', async () => {
  name = 'Kỳ họp thường lệ'
  await count(closed('2026-07-10', 'ordinary'))
  const { evidence } = await dossier()
  assert.equal(evidence[0]?.label, 'Kỳ họp thường lệ 2026-07-10')
  must(
    await here.act('clerk', today, (c) =>
      removeEvidence(c, { id: evidence[0]!.id, reason: 'Nhầm kỳ' }),
    ),
  )
  await count(closed('2026-07-10', 'ordinary'))
  const after = await dossier()
  assert.deepEqual([after.duty.state.total, after.evidenceCount], [0, 1])
})

test('a new rule counts what was announced before it, and counting the past again changes nothing', async () => {
  const { duty } = await dossier('I.2')
  must(
    await here.act('chair', today, async (c) => {
      const result = await setEvidenceRules(
        c,
        { id: duty.id, version: duty.version, rules: ['session.closed?kind=ordinary'] },
        sessions.facts,
      )
      c.record({ act: 'test', subject: { kind: 'session', id: '2026-09-09' } }, [
        {
          name: 'session.closed',
          subject: { kind: 'session', id: '2026-09-09' },
          payload: { kind: 'ordinary' },
        },
      ])
      return result
    }),
  )
  for (const _ of [1, 2])
    await here.read(null, today, (c) => countPast(c, [sessions], { dutyId: duty.id }))
  assert.deepEqual(
    (await dossier('I.2')).evidence.map(({ onDay }) => onDay.toString()),
    ['2026-09-09'],
  )
  const wall = await here.read(null, today, (c) => planOnWall(c, null, day(today)))
  assert.deepEqual(
    wall?.duties.map(({ state }) => state.total),
    [1, 1],
  )
})

test('the tallies of the wall are a recount of the records, on any day, whatever was added and removed', async () => {
  const id = (await dossier('I.1')).duty.id
  const dates = fc
    .integer({ min: 0, max: 400 })
    .map((offset) => file!.plan.startsOn.add({ days: offset }))
  const records = fc.sample(fc.record({ on: dates, for: dates, removed: fc.option(fc.nat(60)) }), {
    numRuns: 40,
    seed: 7,
  })
  await here.read(null, today, ({ tx, commune }) =>
    sql`insert into duty_evidence (commune, id, duty_id, subject_kind, subject_id, fact, on_day, counts_for, label)
        select ${commune}, gen_random_uuid(), ${id}::uuid, 'test', ordinality::text, 'a.b', day, period, 'x'
          from unnest(${records.map((one) => String(one.on))}::date[], ${records.map((one) => String(one.for))}::date[])
            with ordinality as r(day, period)`.execute(tx),
  )
  for (const [place, { on, removed }] of records.entries()) {
    if (removed === null) continue
    await here.read(null, today, ({ tx, commune }) =>
      sql`update duty_evidence set removed_on = ${String(on.add({ days: removed }))}::date, removed_because = 'x'
           where commune = ${commune} and subject_kind = 'test' and subject_id = ${String(place + 1)}`.execute(
        tx,
      ),
    )
  }
  const evidence = await here.read(null, today, ({ tx }) =>
    tx
      .selectFrom('duty_evidence')
      .select(['on_day as onDay', 'counts_for as countsFor', 'removed_on as removedOn'])
      .where('duty_id', '=', id)
      .execute(),
  )
  assert.ok(evidence.length > 40)
  const days = fc.sample(dates, { numRuns: 12, seed: 3 })
  const walls = (await here.read(null, today, (c) => planOnDays(c, plan.id, days)))!
  for (const [place, on] of days.entries()) {
    const duty = walls[place]!.duties[0]!
    assert.deepEqual(
      duty.state,
      standingOn(duty, file!.plan, { tallies: talliesOn(evidence, on), occasions: [] }, on),
      String(on),
    )
    assert.deepEqual((await dossier('I.1', String(on))).duty.state, duty.state)
  }
})
