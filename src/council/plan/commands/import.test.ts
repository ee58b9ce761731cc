import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type Role,
} from '../../../../tests/support/council.ts'
import type { Result } from '../../../kernel/result.ts'
import type { FileKind } from '../../../platform/storage/file-kind.ts'
import { tableFile } from '../../../platform/tables/table-file.server.ts'
import { draftOf } from '../drafts.server.ts'
import { dutyColumns } from '../duty-columns.ts'
import { planFileOf } from '../plan-export.ts'
import { planOnWall, type Wall } from '../wall.server.ts'
import { importPlan } from './import-plan.server.ts'
import { sendDutySheet, sendPlanFile } from './send-plan.server.ts'
import { withdrawPlan } from './withdraw-plan.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
after(() => councils.close())

const today = '2026-11-25'
const day = Temporal.PlainDate.from(today)

function must<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

async function code(result: Promise<Result<unknown>>): Promise<string> {
  const settled = await result
  return settled.ok ? 'ok' : settled.refusal.code
}

const planOf = (number: string, quote = 'Mỗi quý báo cáo một lần.') => ({
  plan: {
    number,
    title: 'Kế hoạch thử',
    issuingBody: 'Thường trực HĐND',
    issuedOn: '2026-01-05',
    startsOn: '2026-01-05',
    endsOn: '2030-12-31',
    midTermOn: '2028-06-30',
  },
  text: 'I. VIỆC\n1. Giám sát\n- Mỗi quý báo cáo một lần. Giữ kỷ cương.',
  duties: [
    {
      id: 'I.1.a',
      kind: 'duty',
      subject: 'Báo cáo',
      quote,
      actors: ['peoplesCommittee', 'agencies'],
      cadence: { per: 'quarter', min: 1, max: null },
      evidence: 'Báo cáo quý',
      modules: ['reports'],
      evidenceFacts: [{ fact: 'report.accepted', filter: { per: 'quarter' } }],
    },
    { id: 'I.1.b', kind: 'principle', subject: 'Kỷ cương', quote: 'Giữ kỷ cương.' },
  ],
})

const received = (name: string, kind: FileKind) => ({
  sha256: name,
  thumbnailSha256: null,
  name,
  kind,
  bytes: 1,
})
const send = (
  content: string,
  { by = 'clerk', kind = 'text' }: { by?: Role; kind?: FileKind } = {},
) =>
  here.act(by, today, (c) =>
    sendPlanFile(c, received('ke-hoach.json', kind), async () => Buffer.from(content)),
  )
const confirm = (id: string, by: Role = 'clerk') => here.act(by, today, (c) => importPlan(c, id))
const wallOf = async (planId: string | null): Promise<Wall | null> =>
  here.read('clerk', today, (c) => planOnWall(c, planId, day))
const plansKept = () =>
  here.read('clerk', today, async ({ tx }) => {
    const { rows } = await sql<{ plans: number; drafts: number }>`
      select (select count(*) from plans) as plans, (select count(*) from plan_drafts) as drafts`.execute(
      tx,
    )
    return rows[0]!
  })

test('a plan is written only when its sender confirms what was shown, and once', async () => {
  const draft = must(await send(JSON.stringify(planOf('1/KH')).normalize('NFD')))
  assert.deepEqual(await plansKept(), { plans: 0, drafts: 1 })
  assert.equal(await code(confirm(draft.id, 'chair')), 'plan.draft_not_found')
  assert.equal(
    await code(there.act('clerk', today, (c) => importPlan(c, draft.id))),
    'plan.draft_not_found',
  )
  const plan = must(await confirm(draft.id))
  assert.equal(await code(confirm(draft.id)), 'plan.draft_not_found')
  assert.deepEqual(await plansKept(), { plans: 1, drafts: 0 })
  const wall = await wallOf(plan.id)
  assert.deepEqual(
    wall?.duties.map(({ code, quote }) => [code, quote]),
    [
      ['I.1.a', 'Mỗi quý báo cáo một lần.'],
      ['I.1.b', 'Giữ kỷ cương.'],
    ],
  )
})

test('what was exported is imported into another commune as it was', async () => {
  const wall = (await wallOf(null))!
  const file = JSON.stringify(planFileOf(wall.plan, wall.duties))
  const draft = must(
    await there.act('clerk', today, (c) =>
      sendPlanFile(c, received('x.json', 'text'), async () => Buffer.from(file)),
    ),
  )
  const plan = must(await there.act('clerk', today, (c) => importPlan(c, draft.id)))
  const copy = await there.read(null, today, (c) => planOnWall(c, plan.id, day))
  assert.deepEqual(planFileOf(copy!.plan, copy!.duties), planFileOf(wall.plan, wall.duties))
})

test('a file with faults is kept to be shown, and never written', async () => {
  const draft = must(await send(JSON.stringify(planOf('2/KH', 'Mỗi tháng báo cáo một lần.'))))
  const shown = await here.read('clerk', today, (c) => draftOf(c, draft.id))
  assert.deepEqual(
    shown?.faults.map(({ row, field, fault }) => [row, field, fault]),
    [[1, 'quote', 'quote_not_in_text']],
  )
  assert.equal(await code(confirm(draft.id)), 'plan.file_faulty')
  const taken = must(await send(JSON.stringify(planOf('1/KH'))))
  assert.equal(await code(confirm(taken.id)), 'plan.file_faulty')
})

test('a file that is no plan, and a person who may not, are refused', async () => {
  assert.equal(await code(send('Kính gửi')), 'plan.file_not_json')
  assert.equal(await code(send('{}', { kind: 'pdf' })), 'plan.file_not_json')
  assert.equal(await code(send('{}', { by: 'delegate' })), 'access.not_allowed')
  const nothing = here.act('clerk', today, (c) =>
    sendPlanFile(c, undefined, async () => Buffer.from('')),
  )
  assert.equal(await code(nothing), 'plan.file_missing')
  const draft = must(await send('[]'))
  assert.equal(await code(confirm(draft.id)), 'plan.file_faulty')
})

test('a sheet adds duties to a plan that is there; a code that is taken is told', async () => {
  const wall = (await wallOf(null))!
  const { body } = await tableFile('xlsx', 'Bảng', dutyColumns(day), wall.duties)
  const bytes = Buffer.from(await new Response(body).arrayBuffer())
  const sheet = (planId: string, kind: FileKind = 'xlsx') =>
    here.act('clerk', today, (c) =>
      sendDutySheet(c, planId, received('bang.xlsx', kind), async () => bytes),
    )
  assert.equal(await code(sheet(wall.plan.id, 'docx')), 'plan.file_not_sheet')
  const taken = must(await sheet(wall.plan.id))
  assert.equal(await code(confirm(taken.id)), 'plan.file_faulty')
  const { duties: _, ...empty } = planOf('3/KH')
  const first = must(
    await send(
      JSON.stringify({
        ...empty,
        duties: [{ id: 'II.1', kind: 'principle', subject: 'x', quote: 'Giám sát' }],
      }),
    ),
  )
  const plan = must(await confirm(first.id))
  const draft = must(await sheet(plan.id))
  must(await confirm(draft.id))
  const after = (await wallOf(plan.id))!
  assert.deepEqual(
    after.duties.map(({ code }) => code),
    ['II.1', 'I.1.a', 'I.1.b'],
  )
  const [, copied] = after.duties
  assert.deepEqual(
    [copied?.cadence, copied?.modules, copied?.quotas[0]?.minimum],
    ['quarter', ['reports'], 1],
  )
})

test('a plan taken from the wall leaves its place to the next and stays to be read', async () => {
  const newest = (await wallOf(null))!
  const withdraw = (by: Role) =>
    here.act(by, today, (c) => withdrawPlan(c, { id: newest.plan.id, reason: 'Đưa vào nhầm' }))
  assert.equal(await code(withdraw('clerk')), 'access.not_allowed')
  must(await withdraw('chair'))
  assert.equal(await code(withdraw('chair')), 'plan.withdrawn_already')
  assert.notEqual((await wallOf(null))?.plan.id, newest.plan.id)
  const kept = await wallOf(newest.plan.id)
  assert.deepEqual(
    [kept?.plan.withdrawnOn?.toString(), kept?.duties.length],
    [today, newest.duties.length],
  )
})
