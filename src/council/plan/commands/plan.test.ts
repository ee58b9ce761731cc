import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import {
  councilsForTests,
  hereCommune,
  statementsOf,
  thereCommune,
  type Role,
} from '../../../../tests/support/council.ts'
import type { Result } from '../../../kernel/result.ts'
import { dutyOnDay } from '../duty.server.ts'
import { readPlanFile, type PlanFile } from '../plan-file.ts'
import { planOnDays, planOnWall } from '../wall.server.ts'
import { addDuty } from './add-duty.server.ts'
import { addEvidence } from './add-evidence.server.ts'
import { addPlan } from './add-plan.server.ts'
import { assignDuty } from './assign-duty.server.ts'
import { editDuty } from './edit-duty.server.ts'
import { removeEvidence } from './remove-evidence.server.ts'
import { retireDuty } from './retire-duty.server.ts'
import { setEvidenceRules } from './set-evidence-rules.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
after(() => councils.close())

const words =
  'I. VIỆC\n1. Giám sát\n- Thường trực mỗi năm thực hiện 5 đến 7 cuộc. Kiến nghị được công khai.'
const dutyOf = (id: string, quote: string, cadence: object | null, more: object = {}) => ({
  id,
  kind: 'duty',
  subject: `Mục ${id}`,
  quote,
  actors: ['council', 'boards'],
  cadence,
  ...more,
})

let number = 0
function planFile(): PlanFile {
  number += 1
  const { value, faults } = readPlanFile({
    plan: {
      number: `${number}/KH-TTHĐND`,
      title: 'Kế hoạch thử',
      issuingBody: 'Thường trực HĐND',
      issuedOn: '2025-10-14',
      startsOn: '2025-10-14',
      endsOn: '2030-12-31',
      midTermOn: '2028-06-30',
    },
    text: words,
    duties: [
      dutyOf('I.1.a', 'Thường trực mỗi năm thực hiện 5 đến 7 cuộc.', {
        per: 'year',
        min: 5,
        max: 7,
      }),
      dutyOf('I.1.b', 'Kiến nghị được công khai.', { per: 'continuous', min: null, max: null }),
    ],
  })
  assert.ok(value, JSON.stringify(faults))
  return value
}

function must<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

async function code(result: Promise<Result<unknown>>): Promise<string> {
  const settled = await result
  return settled.ok ? 'ok' : settled.refusal.code
}

const day = (text: string) => Temporal.PlainDate.from(text)
const today = '2026-11-25'
const added = async () => must(await here.act('clerk', today, (c) => addPlan(c, planFile())))
const dossier = async (planId: string, dutyCode = 'I.1.a', on = today) => {
  const found = await here.read('clerk', today, (c) =>
    dutyOnDay(c, { planId, code: dutyCode }, day(on), 1),
  )
  assert.ok(found)
  return found
}
const shown = async (planId: string, dutyCode = 'I.1.a') => {
  const { duty } = await dossier(planId, dutyCode)
  return { id: duty.id, version: duty.version }
}
const prove = async (
  planId: string,
  onDay: string,
  more: { countsFor?: string; by?: Role } = {},
) => {
  const { id, version } = await shown(planId)
  return here.act(more.by ?? 'clerk', today, (c) =>
    addEvidence(c, {
      id,
      version,
      label: `Kết luận giám sát ngày ${onDay}`,
      onDay: day(onDay),
      countsFor: more.countsFor ? day(more.countsFor) : null,
      path: '',
      reason: 'Chưa có phần giám sát',
    }),
  )
}

test('a plan is added whole, with who answers by the offices it names, in five statements', async () => {
  const file = planFile()
  const sent = await statementsOf(async () =>
    must(await here.act('chair', today, (c) => addPlan(c, file))),
  )
  assert.ok(sent <= 8, `adding sends ${sent}`)
  const wall = await here.read(null, today, (c) => planOnWall(c, null, day(today)))
  assert.equal(wall?.duties.length, 2)
  assert.deepEqual(
    wall?.duties[0]?.answerers.map(({ role, body, people }) => [
      role,
      body.name,
      people.map(({ name }) => name),
    ]),
    [['answers', 'Thường trực HĐND', ['Người giữ vai chair']]],
  )
  assert.equal(await code(here.act('chair', today, (c) => addPlan(c, file))), 'plan.number_taken')
})

test('records by hand count from their day; a removal leaves the days before as they were', async () => {
  const plan = await added()
  for (const on of ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-30'])
    must(await prove(plan.id, on))
  const standingOn = async (on: string) => (await dossier(plan.id, 'I.1.a', on)).duty.state.standing
  assert.equal(await standingOn('2026-06-29'), 'on_the_way')
  assert.equal(await standingOn('2026-06-30'), 'met')
  const { evidence } = await dossier(plan.id)
  must(
    await here.act('clerk', today, (c) =>
      removeEvidence(c, { id: evidence[0]!.id, reason: 'Trùng hồ sơ' }),
    ),
  )
  assert.equal(await standingOn('2026-11-24'), 'met')
  assert.equal(await standingOn(today), 'on_the_way')
  const after = await dossier(plan.id)
  assert.equal(after.evidence[0]?.removedBecause, 'Trùng hồ sơ')
  const again = here.act('clerk', today, (c) =>
    removeEvidence(c, { id: evidence[0]!.id, reason: 'x' }),
  )
  assert.equal(await code(again), 'evidence.removed_already')
})

test('the wall and the page of a duty count alike, on every day asked for', async () => {
  const plan = await added()
  must(await prove(plan.id, '2026-02-01'))
  must(await prove(plan.id, '2026-11-25', { countsFor: '2025-12-31' }))
  for (const on of [
    '2025-12-31',
    '2026-01-31',
    '2026-02-01',
    '2026-11-24',
    '2026-11-25',
    '2027-01-01',
  ]) {
    const [wall] =
      (await here.read(null, today, (c) => planOnDays(c, plan.id, [day(on), day('2030-12-31')]))) ??
      []
    assert.deepEqual(wall?.duties[0]?.state, (await dossier(plan.id, 'I.1.a', on)).duty.state, on)
  }
})

test('assigned from a day on: the office before ends the day before, the log names no person', async () => {
  const plan = await added()
  const { id, version } = await shown(plan.id)
  const seat = `${here.bodies.get('standing')}.vice_chair.`
  const assign = (answers: string, startsOn: string) =>
    here.act('clerk', today, (c) =>
      assignDuty(c, {
        id,
        version,
        answers,
        cooperates: [`${here.bodies.get('agency')}.head.`],
        startsOn: day(startsOn),
        reason: '',
      }),
    )
  assert.equal(
    await code(assign(`${there.bodies.get('standing')}.chair.`, today)),
    'duty.seat_unknown',
  )
  assert.equal(await code(assign(seat, '2025-10-13')), 'duty.begins_later')
  must(await assign(seat, '2026-12-01'))
  const answers = async (on: string) =>
    (await dossier(plan.id, 'I.1.a', on)).duty.answerers.map(({ office }) => office)
  assert.deepEqual(await answers('2026-11-30'), ['chair'])
  assert.deepEqual(await answers('2026-12-01'), ['vice_chair', 'head'])
  assert.equal(await code(assign(seat, '2026-12-02')), 'duty.changed_meanwhile')
  const { rows } = await here.read('chair', today, ({ tx }) =>
    sql<{
      after: { answers: string[] }
    }>`select after from audit_entries where act = 'duty.assign' and subject_id = ${id}`.execute(
      tx,
    ),
  )
  assert.deepEqual(rows[0]?.after.answers, ['Phó Chủ tịch, Thường trực HĐND'])
})

test('an edit keeps the words exact, and its number reaches no year that ended before', async () => {
  const plan = await added()
  const edit = async (more: object) => {
    const { id, version } = await shown(plan.id)
    return here.act('chair', today, (c) =>
      editDuty(c, {
        id,
        version,
        subject: 'Giám sát chuyên đề',
        quote: 'Thường trực mỗi năm thực hiện 5 đến 7 cuộc.',
        actors: ['standingBody'],
        minimum: 3,
        maximum: 7,
        evidence: 'Kết luận',
        quotaFrom: null,
        reason: 'Nghị quyết điều chỉnh',
        ...more,
      }),
    )
  }
  assert.equal(
    await code(edit({ quote: 'Thường trực mỗi năm thực hiện 5 tới 7 cuộc.' })),
    'duty.quote_not_in_text',
  )
  assert.equal(await code(edit({ maximum: 2 })), 'duty.maximum_below_minimum')
  must(await edit({ quotaFrom: day('2028-01-01') }))
  const { periods } = (await dossier(plan.id, 'I.1.a', '2028-06-30')).duty.state
  assert.deepEqual(
    periods.map(({ minimum }) => minimum),
    [0, 5, 5, 3],
  )
})

test('a duty is added where its sentence stands, and retired from a day on', async () => {
  const plan = await added()
  const input = {
    planId: plan.id,
    code: 'I.1.c',
    kind: 'duty',
    subject: 'Công khai',
    quote: 'Kiến nghị được công khai.',
    actors: [],
    cadence: 'quarter',
    minimum: 1,
    maximum: null,
    startsOn: null,
    endsOn: null,
    evidence: '',
  } as const
  const add = (more: object = {}) =>
    here.act('clerk', today, (c) => addDuty(c, { ...input, ...more }))
  assert.equal(await code(add({ code: 'I.1.a' })), 'duty.code_taken')
  assert.equal(await code(add({ quote: 'Không có câu này.' })), 'duty.quote_not_in_text')
  assert.equal(await code(add({ endsOn: day('2031-01-01') })), 'duty.outside_plan')
  must(await add())
  const { id, version } = await shown(plan.id, 'I.1.c')
  const retire = (by: Role, on: string) =>
    here.act(by, today, (c) =>
      retireDuty(c, { id, version, retiredOn: day(on), reason: 'Điều chỉnh kế hoạch' }),
    )
  assert.equal(await code(retire('clerk', '2026-12-01')), 'access.not_allowed')
  must(await retire('chair', '2026-12-01'))
  const standingOn = async (on: string) => (await dossier(plan.id, 'I.1.c', on)).duty.state.standing
  assert.deepEqual(
    [await standingOn('2026-11-30'), await standingOn('2026-12-01')],
    ['late', 'retired'],
  )
})

test('whoever does not keep the plan is refused by every verb, and another commune finds nothing', async () => {
  const plan = await added()
  const { id, version } = await shown(plan.id)
  const evidence = { label: 'x', onDay: day(today), countsFor: null, path: '', reason: 'x' }
  for (const role of ['delegate', 'agencyHead', 'front', 'officeless', null] as const) {
    const act = <T>(run: Parameters<typeof here.act<T>>[2]) => code(here.act(role, today, run))
    assert.equal(await act((c) => addPlan(c, planFile())), 'access.not_allowed')
    assert.equal(
      await act((c) => addEvidence(c, { id, version, ...evidence })),
      'access.not_allowed',
    )
    assert.equal(
      await act((c) => setEvidenceRules(c, { id, version, rules: [] }, {})),
      'access.not_allowed',
    )
  }
  assert.equal(
    await code(there.act('chair', today, (c) => addEvidence(c, { id, version, ...evidence }))),
    'duty.not_found',
  )
  assert.equal(
    await there.read('chair', today, (c) => dutyOnDay(c, { planId: null, id }, day(today), 1)),
    null,
  )
  assert.equal(await there.read(null, today, (c) => planOnWall(c, plan.id, day(today))), null)
})

test('an act sends at most eight statements, a page at most three beside the entry', async () => {
  const plan = await added()
  assert.ok((await statementsOf(async () => must(await prove(plan.id, today)))) - 4 <= 8)
  const pages = [
    () => here.read('clerk', today, (c) => planOnWall(c, null, day(today))),
    () => here.read('clerk', today, (c) => planOnDays(c, null, [day('2026-01-01'), day(today)])),
    () =>
      here.read('clerk', today, (c) =>
        dutyOnDay(c, { planId: null, code: 'I.1.a' }, day(today), 1),
      ),
  ]
  for (const page of pages) assert.equal(await statementsOf(page), 4)
})
