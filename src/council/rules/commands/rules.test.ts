import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { after, test } from 'node:test'
import {
  councilsForTests,
  hereCommune,
  statementsOf,
  thereCommune,
  type Role,
} from '../../../../tests/support/council.ts'
import { day } from '../../../../tests/support/law-seeds.ts'
import { makeOperator } from '../../../../tests/support/operator.ts'
import { sentenceOf } from '../../../app/words.ts'
import type { Result } from '../../../kernel/result.ts'
import { deadlineFrom, storedDeadline } from '../ground.server.ts'
import { amendRule, type AmendInput } from './amend-rule.server.ts'
import { setCouncilRule, type SetInput } from './set-council-rule.server.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
await makeOperator(councils.db, hereCommune, 'officeless')
const operator: Role = 'officeless'
after(() => councils.close())

const today = '2026-09-01'
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code)

const amendment: AmendInput = {
  id: 'VOT-010',
  version: 1,
  value: '20',
  ruleVi: 'UBND trả lời kiến nghị cử tri trong 20 ngày',
  document: 'NQLT 99/2026/NQLT-UBTVQH16',
  article: '30.1',
  effectiveFrom: day('2026-10-01'),
  confidence: 'text',
}
const amend = (change: Partial<AmendInput> = {}, by: Role | null = operator) =>
  here.act(by, today, (context) => amendRule(context, { ...amendment, ...change }))

const ownRule: SetInput = {
  ruleId: 'SES-011',
  version: 0,
  value: '7',
  ruleVi: 'Tài liệu kỳ họp gửi đại biểu chậm nhất 07 ngày trước ngày khai mạc',
  document: 'Nghị quyết 05/NQ-HĐND',
  article: '12.2',
  decidedOn: day('2026-08-20'),
  effectiveFrom: day('2026-09-01'),
}
const set = (change: Partial<SetInput> = {}, by: Role | null = 'clerk', council = here) =>
  council.act(by, today, (context) => setCouncilRule(context, { ...ownRule, ...change }))

const logOf = (council: typeof here, kind: string, id: string) =>
  council.read(null, today, ({ tx, commune }) =>
    tx
      .selectFrom('audit_entries')
      .select(['act', 'office', 'before', 'after'])
      .where('commune', '=', commune)
      .where('subject_kind', '=', kind)
      .where('subject_id', '=', id)
      .orderBy('at')
      .execute(),
  )

test('only the operator amends the register, only Standing body and clerk set the council’s own', async () => {
  for (const by of ['chair', 'clerk', 'delegate', 'agencyHead', null] as const) {
    assert.equal(code(await amend({}, by)), 'law_rule.amend_not_allowed', String(by))
  }
  for (const by of ['delegate', 'agencyHead', 'front', operator, null] as const) {
    assert.equal(code(await set({}, by)), 'council_rule.set_not_allowed', String(by))
  }
})

test('an amendment needs number, article and a later date, each refused at its field', async () => {
  const fieldOf = async (change: Partial<AmendInput>) => {
    const result = await amend(change)
    return result.ok ? 'ok' : `${result.refusal.code} ${result.refusal.field}`
  }
  assert.equal(await fieldOf({ document: 'Luật mới' }), 'rule.basis_missing document')
  assert.equal(await fieldOf({ article: ' ' }), 'rule.basis_missing article')
  assert.equal(await fieldOf({ effectiveFrom: undefined }), 'rule.date_missing effectiveFrom')
  // VOT-010 is in force since 20/02/2025: that very day is no later day.
  assert.equal(
    await fieldOf({ effectiveFrom: day('2025-02-20') }),
    'rule.date_not_after_current effectiveFrom',
  )
  assert.equal(await fieldOf({ value: 'hai mươi' }), 'rule.value_malformed value')
})

test('a new law is a new version, and an old deadline stays where it was', async () => {
  const before = await here.read(null, '2026-08-27', (context) =>
    deadlineFrom(context, 'VOT-010', day('2026-08-27')),
  )
  assert.equal(code(await amend()), 'ok')
  const dueAfter = async (on: string) => {
    const deadline = await here.read(null, on, (context) =>
      deadlineFrom(context, 'VOT-010', day(on)),
    )
    return `${deadline.ruleKey} ${deadline.amount}`
  }
  assert.equal(await dueAfter('2026-09-30'), 'VOT-010@1 30')
  assert.equal(await dueAfter('2026-10-01'), 'VOT-010@2 20')
  assert.equal(await dueAfter('2026-10-02'), 'VOT-010@2 20')
  const stored = await here.read(null, '2026-10-05', (context) => storedDeadline(context, before))
  assert.deepEqual(
    [stored?.dueOn, stored?.ruleKey, stored?.recountedOn],
    [before.dueOn, 'VOT-010@1', undefined],
  )
  const valueOf = (recorded: unknown) => (recorded as { value: string }).value
  const entries = await logOf(here, 'law_rule', 'VOT-010')
  assert.deepEqual(
    entries.map(({ act, before: from, after: to }) => [act, valueOf(from), valueOf(to)]),
    [['law_rule.amend', '30', '20']],
  )
})

test('a page that showed an older version is told so', async () => {
  assert.equal(
    code(await amend({ version: 1, effectiveFrom: day('2027-01-01') })),
    'rule.changed_meanwhile',
  )
  assert.equal(code(await amend({ id: 'XYZ-001', version: 1 })), 'rule.not_found')
})

test('looser than the law: refused with the sentence, the figure and the basis; the law’s own figure and stricter: not', async () => {
  const looser = await set({ value: '4' })
  assert.ok(!looser.ok)
  assert.equal(
    sentenceOf(looser.refusal),
    'Luật quy định 5. Quy chế làm việc chỉ được đặt mức bằng hoặc chặt hơn. (Căn cứ: Luật 72/2025/QH15; Luật 64/2025/QH15 (theo Luật 80/2015/QH13).)',
  )
  assert.equal(looser.refusal.field, 'value')
  assert.equal(code(await set({ value: '5' })), 'ok')
  assert.equal(code(await set({ value: '6', version: 1, effectiveFrom: day('2026-09-02') })), 'ok')
  assert.deepEqual(
    (await logOf(here, 'council_rule', 'SES-011')).map(({ act, office }) => `${act} ${office}`),
    Array(2).fill('council_rule.set clerk@Văn phòng HĐND và UBND'),
  )
})

test('what the law fixes no council sets', async () => {
  assert.equal(code(await set({ ruleId: 'SES-012', value: '1/3' })), 'rule.fixed_by_law')
})

test('a document of tomorrow, or in force before it was passed, is refused', async () => {
  const next = { version: 2, effectiveFrom: day('2026-09-10') }
  assert.equal(
    code(await set({ ...next, decidedOn: day('2026-09-02') })),
    'council_rule.decided_in_future',
  )
  const early = { version: 2, decidedOn: day('2026-09-01'), effectiveFrom: day('2026-08-31') }
  assert.equal(
    code(await set({ ...early, ruleId: 'SES-009', version: 0, value: '20' })),
    'council_rule.in_force_before_decided',
  )
  assert.equal(code(await set({ ...next, decidedOn: day('2026-09-01') })), 'ok')
})

test('one council’s rule is unknown to another, which begins at its own first version', async () => {
  assert.equal(code(await set({ version: 3 }, 'chair', there)), 'rule.changed_meanwhile')
  assert.equal(code(await set({}, 'chair', there)), 'ok')
})

test('two who set the same rule at once: one is told, none is lost', async () => {
  const both = await Promise.all(
    ['8', '9'].map((value) => set({ ruleId: 'SES-010', value, effectiveFrom: day('2026-09-01') })),
  )
  assert.deepEqual(both.map(code).toSorted(), ['ok', 'rule.changed_meanwhile'])
})

test('the same form sent twice makes one version', async () => {
  const key = randomUUIDv7()
  const send = () =>
    here.act(
      'clerk',
      today,
      (context) => setCouncilRule(context, { ...ownRule, ruleId: 'CIT-008', value: '7' }),
      { key },
    )
  assert.deepEqual([code(await send()), code(await send())], ['ok', 'ok'])
  assert.equal((await logOf(here, 'council_rule', 'CIT-008')).length, 1)
})

test('an act on the rules costs at most eight statements', async () => {
  const sent = await statementsOf(() => set({ ruleId: 'EXM-003', value: '16' }))
  assert.ok(sent <= 8, String(sent))
})

test('the app cannot rewrite a version once it is written', async () => {
  for (const table of ['law_rules', 'council_rules'] as const) {
    await assert.rejects(
      here.read(null, today, ({ tx }) => tx.updateTable(table).set({ value: '1' }).execute()),
      /permission denied/,
    )
  }
})
