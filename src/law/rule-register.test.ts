import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, seededRules } from '../../tests/support/law-seeds.ts'
import { amendRule, type RuleAmendment } from './rule-change.ts'
import {
  basisOf,
  groundOf,
  ruleInForce,
  ruleKey,
  ruleVersion,
  type LawRule,
} from './rule-register.ts'

const rules = seededRules()

const amendment: RuleAmendment = {
  id: 'CIT-009',
  value: '7',
  ruleVi: 'Trả lời hoặc thông báo kết quả xử lý trong 07 ngày làm việc kể từ ngày tiếp nhận',
  document: 'Luật 999/2027/QH16',
  article: '5.2',
  effectiveFrom: day('2027-07-01'),
  confidence: 'text',
}

function amended(before: readonly LawRule[], change: RuleAmendment): LawRule[] {
  const next = amendRule(before, change)
  assert.ok(next.ok, next.ok ? '' : next.refusal.code)
  return [...before, next.value]
}
const valueOn = (list: readonly LawRule[], id: string, on: string) => {
  const found = ruleInForce(list, id, day(on))
  return found.ok ? found.value.value : found.refusal.code
}
const codeOf = (change: Partial<RuleAmendment>) => {
  const next = amendRule(rules, { ...amendment, ...change })
  return next.ok ? 'ok' : [next.refusal.code, next.refusal.field]
}

test('a rule binds from its first day to its last: one before, exact, one after', () => {
  assert.equal(valueOn(rules, 'SES-006', '2025-06-15'), 'rule.not_in_force')
  assert.equal(valueOn(rules, 'SES-006', '2025-06-16'), '20')
  assert.equal(valueOn(rules, 'KNI-003', '2026-06-30'), '10')
  assert.equal(valueOn(rules, 'KNI-003', '2026-07-01'), 'rule.not_in_force')
  assert.equal(valueOn(rules, 'KNI-002', '2026-06-30'), 'rule.not_in_force')
  assert.equal(valueOn(rules, 'KNI-002', '2026-07-01'), '7')
})

test('an unknown rule, and a draft that has no first day, bind nobody', () => {
  assert.equal(valueOn(rules, 'XYZ-001', '2026-11-24'), 'rule.not_found')
  assert.equal(valueOn(rules, 'VOT-011', '2026-11-24'), 'rule.not_in_force')
})

test('a rule that is not in force is refused with its basis and the day asked', () => {
  const found = ruleInForce(rules, 'QST-003', day('2026-03-01'))
  assert.deepEqual(found, {
    ok: false,
    refusal: {
      code: 'rule.not_in_force',
      basis: {
        document: 'Luật 87/2015/QH13',
        article: 'Điều 60, khoản 4 và Điều 69',
        rule: 'QST-003',
      },
      values: { id: 'QST-003', on: '2026-03-01' },
    },
  })
})

test('an amendment binds from its day on, and the old version is still there', () => {
  const list = amended(rules, amendment)
  assert.equal(valueOn(list, 'CIT-009', '2027-06-30'), '10')
  assert.equal(valueOn(list, 'CIT-009', '2027-07-01'), '7')
  assert.equal(list.length, rules.length + 1)
})

test('a case keeps the version that set its date, whatever the law says later', () => {
  const before = ruleInForce(rules, 'CIT-009', day('2026-08-27'))
  assert.ok(before.ok)
  assert.equal(ruleKey(before.value), 'CIT-009@1')
  const list = amended(rules, amendment)
  const kept = ruleVersion(list, 'CIT-009', 1)
  assert.ok(kept.ok)
  assert.deepEqual(kept.value, before.value)
  assert.equal(ruleVersion(list, 'CIT-009', 3).ok, false)
})

test('a later version that ended does not bring the earlier one back', () => {
  const list = amended(rules, { ...amendment, effectiveTo: day('2027-12-31') })
  assert.equal(valueOn(list, 'CIT-009', '2027-12-31'), '7')
  assert.equal(valueOn(list, 'CIT-009', '2028-01-01'), 'rule.not_in_force')
})

test('an amendment may count in another unit', () => {
  const list = amended(rules, { ...amendment, unit: 'calendar_days' })
  assert.equal(list.at(-1)?.unit, 'calendar_days')
  assert.equal(list.at(-1)?.version, 2)
})

test('an amendment needs the number of a document, an article and a day', () => {
  assert.deepEqual(codeOf({ document: 'Luật mới' }), ['rule.basis_missing', 'document'])
  assert.deepEqual(codeOf({ document: '' }), ['rule.basis_missing', 'document'])
  assert.deepEqual(codeOf({ article: ' ' }), ['rule.basis_missing', 'article'])
  assert.deepEqual(codeOf({ effectiveFrom: undefined }), ['rule.date_missing', 'effectiveFrom'])
  assert.equal(codeOf({ document: 'Nghị quyết 80-NQ/TW' }), 'ok')
})

test('an amendment begins after the current version: one before, exact, one after', () => {
  const refused = ['rule.date_not_after_current', 'effectiveFrom']
  assert.deepEqual(codeOf({ effectiveFrom: day('2014-06-30') }), refused)
  assert.deepEqual(codeOf({ effectiveFrom: day('2014-07-01') }), refused)
  assert.equal(codeOf({ effectiveFrom: day('2014-07-02') }), 'ok')
})

test('an amendment ends no earlier than it begins: one before, exact', () => {
  assert.deepEqual(codeOf({ effectiveTo: day('2027-06-30') }), [
    'rule.end_before_start',
    'effectiveTo',
  ])
  assert.equal(codeOf({ effectiveTo: day('2027-07-01') }), 'ok')
})

test('an amendment has a sentence and a value of its unit', () => {
  assert.deepEqual(codeOf({ ruleVi: '' }), ['rule.sentence_missing', 'ruleVi'])
  assert.deepEqual(codeOf({ value: 'bảy' }), ['rule.value_malformed', 'value'])
  assert.equal(codeOf({ id: 'XYZ-001' }).at(0), 'rule.not_found')
})

test('basis and ground name the rule, the place in words and how surely it is known', () => {
  const found = ruleInForce(rules, 'CFV-008', day('2026-11-24'))
  assert.ok(found.ok)
  assert.deepEqual(basisOf(found.value), { document: 'Nghị quyết 96/2023/QH15', rule: 'CFV-008' })
  assert.deepEqual(groundOf(found.value), {
    ruleId: 'CFV-008',
    ruleKey: 'CFV-008@1',
    basis: { document: 'Nghị quyết 96/2023/QH15', rule: 'CFV-008' },
    confidence: 'memory',
  })
})
