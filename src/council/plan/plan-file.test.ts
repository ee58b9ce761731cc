import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { faultText } from './faults.vi.ts'
import { planFileOf } from './plan-export.ts'
import { readPlanFile } from './plan-file.ts'
import type { DutyOnWall } from './wall.ts'

const plan = {
  number: '01/KH-TTHĐND',
  title: 'Kế hoạch thử',
  issuingBody: 'Thường trực HĐND',
  issuedOn: '2026-01-05',
  startsOn: '2026-01-05',
  endsOn: '2026-12-31',
  midTermOn: '2026-06-30',
}
const text = 'I. VIỆC\n1. Giám sát\n- Mỗi quý báo cáo một lần. Giữ kỷ cương.'
const duty = {
  id: 'I.1.a',
  kind: 'duty',
  subject: 'Báo cáo',
  quote: 'Mỗi quý báo cáo một lần.',
  cadence: { per: 'quarter', min: 1, max: null },
}
const faultsOf = (duties: unknown[], more: object = {}) =>
  readPlanFile({ plan: { ...plan, ...more }, text, duties }).faults.map(({ row, field, fault }) => [
    row,
    field,
    fault,
  ])

test('a plan is read whole, each sentence with the line on which it stands', () => {
  const { value, faults } = readPlanFile({ plan, text, duties: [duty] })
  assert.deepEqual(faults, [])
  assert.deepEqual(
    [value?.duties[0]?.line, value?.duties[0]?.cadence, value?.duties[0]?.minimum],
    [3, 'quarter', 1],
  )
})

test('every fault is told with its row and field', () => {
  assert.deepEqual(faultsOf([{ ...duty, quote: 'Mỗi năm báo cáo một lần.' }]), [
    [1, 'quote', 'quote_not_in_text'],
  ])
  assert.deepEqual(faultsOf([{ ...duty, quote: '1. Giám sát\n- Mỗi quý' }]), [
    [1, 'quote', 'quote_over_lines'],
  ])
  assert.deepEqual(faultsOf([duty, duty]), [[2, 'id', 'code_repeated']])
  assert.deepEqual(faultsOf([{ ...duty, kind: 'việc' }]), [[1, 'kind', 'unfit']])
  assert.deepEqual(faultsOf([{ ...duty, owner: 'ai đó' }]), [[1, 'owner', 'unfit']])
  assert.deepEqual(faultsOf([{ ...duty, cadence: { per: 'year', min: 3, max: 2 } }]), [
    [1, 'maximum', 'maximum_below_minimum'],
  ])
  assert.deepEqual(faultsOf([{ ...duty, kind: 'principle' }]), [
    [1, 'cadence', 'principle_counted'],
  ])
  assert.deepEqual(faultsOf([{ ...duty, period: { start: '2026-01-04', end: '2026-12-31' } }]), [
    [1, 'period', 'outside_plan'],
  ])
  assert.deepEqual(faultsOf([{ ...duty, period: { start: '2026-01-05', end: '2027-01-01' } }]), [
    [1, 'period', 'outside_plan'],
  ])
  assert.deepEqual(faultsOf([duty], { endsOn: '2026-01-04' }), [
    [0, 'endsOn', 'ends_before_it_starts'],
    [1, 'period', 'outside_plan'],
  ])
  assert.deepEqual(faultsOf([duty], { midTermOn: '2027-01-01' }), [
    [0, 'midTermOn', 'middle_outside'],
  ])
  assert.deepEqual(faultsOf([duty], { issuedOn: '2026-02-30' }), [[0, 'issuedOn', 'unfit']])
})

test('what is no plan at all is refused without an exception', () => {
  for (const file of [
    null,
    [],
    'x',
    {},
    { plan, text: '', duties: [] },
    { plan, text, duties: [null, 7] },
  ]) {
    const { value, faults } = readPlanFile(file)
    assert.equal(value, null)
    assert.ok(faults.length > 0)
    for (const fault of faults) assert.ok(faultText(fault).length > 0)
  }
})

test('the sample plan is read whole: 103 entries, each an exact part of the text', async () => {
  const folder = new URL('../../../db/samples/11713/', import.meta.url)
  const { notice: _, ...file } = JSON.parse(
    await readFile(new URL('plan.json', folder), 'utf8'),
  ) as Record<string, unknown>
  const whole = {
    ...file,
    text: (await readFile(new URL('plan.txt', folder), 'utf8')).normalize('NFC'),
  }
  const { value, faults } = readPlanFile(whole)
  assert.deepEqual(faults, [])
  assert.equal(value?.duties.length, 103)
  assert.equal(value.duties.filter(({ kind }) => kind === 'principle').length, 10)
  for (const { quote, line } of value.duties)
    assert.ok(whole.text.split('\n')[line - 1]!.includes(quote))
})

test('a plan that was exported is imported as it was', async () => {
  const { value } = readPlanFile({ plan, text, duties: [duty] })
  assert.ok(value)
  const [entry] = value.duties
  const day = value.plan.startsOn
  const onWall = {
    ...entry,
    quotas: [{ fromOn: day, minimum: 1, maximum: null }],
    startsOn: day,
    endsOn: null,
  } as unknown as DutyOnWall
  const again = readPlanFile(JSON.parse(JSON.stringify(planFileOf(value.plan, [onWall]))))
  assert.deepEqual(again, { value, faults: [] })
})
